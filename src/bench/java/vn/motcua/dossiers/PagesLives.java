package vn.motcua.dossiers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.Contender;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/**
 * Whole lives as five browsers make them: the intake page, its form, then for each officer the
 * dossier's page and the form of the act; what a form leads to is asked for too. Twenty requests.
 */
final class PagesLives implements Contender {
  private static final String PASSWORD = "mot cua than thien";
  private static final String INTAKE = "/ban-lam-viec/tiep-nhan";
  private static final int PAPERS = 12;

  /** One commune's officers, each in a browser. */
  private record Desk(
      BenchOffices.Office office,
      SignedIn intake,
      SignedIn appraiser,
      SignedIn head,
      SignedIn chairman,
      SignedIn clerk) {}

  private final List<Desk> desks;
  private final JdbcClient jdbc;
  private final Runnable settling;
  private final Answers answers = new Answers();
  private final AtomicLong lives = new AtomicLong();
  private final long before;

  PagesLives(ApplicationContext context, int port, Runnable settling) throws Exception {
    this.settling = settling;
    jdbc = context.getBean(JdbcClient.class);
    desks = new ArrayList<>();
    for (BenchOffices.Office office : BenchOffices.open(context)) {
      Accounts accounts = context.getBean(Accounts.class);
      desks.add(
          new Desk(
              office,
              browser(accounts, port, office.intake()),
              browser(accounts, port, office.appraiser()),
              browser(accounts, port, office.head()),
              browser(accounts, port, office.chairman()),
              browser(accounts, port, office.clerk())));
    }
    before = returned();
  }

  private SignedIn browser(Accounts accounts, int port, Actor officer) throws Exception {
    String name = "ban." + officer.officer().toString().substring(24);
    Actor opening =
        new Actor(
            officer.unit(), officer.officer(), officer.name(), EnumSet.of(Role.ADMINISTRATOR));
    accounts.openWith(opening, officer.officer(), name, PASSWORD);
    return SignedIn.as(port, name, PASSWORD, answers::add);
  }

  @Override
  public String name() {
    return "a life over HTTP, pages and forms";
  }

  @Override
  public void settle() {
    settling.run();
    answers.forget();
  }

  /** How long the answers to all requests took since {@link #settle}. */
  Answers answers() {
    return answers;
  }

  @Override
  public void once(int thread) throws Exception {
    Desk desk = desks.get(ThreadLocalRandom.current().nextInt(desks.size()));
    BenchOffices.Office at = desk.office();
    desk.intake().page(INTAKE + "/" + DossierWorld.BIRTH);
    String dossier = desk.intake().post(INTAKE, birth());
    desk.intake().page(dossier);
    String base = dossier.substring(0, dossier.indexOf('?'));
    act(desk.intake(), base, "chuyen-buoc", 1, at.appraiser().officer(), "");
    act(desk.appraiser(), base, "chuyen-buoc", 2, at.head().officer(), "");
    act(desk.head(), base, "chuyen-buoc", 3, at.chairman().officer(), "");
    act(desk.chairman(), base, "phe-duyet", 4, at.clerk().officer(), "");
    act(desk.clerk(), base, "dong-dau", 5, at.intake().officer(), "");
    act(desk.intake(), base, "tra-ket-qua", 6, null, "mẹ cháu bé");
    lives.incrementAndGet();
  }

  private static void act(
      SignedIn officer, String base, String noun, int version, @Nullable UUID to, String words)
      throws IOException, InterruptedException {
    if (version > 1) {
      officer.page(base);
    }
    Map<String, String> form = new HashMap<>();
    form.put("phienBan", Integer.toString(version));
    form.put("loi", words);
    if (to != null) {
      form.put("nguoiNhan", to.toString());
    }
    officer.page(officer.post(base + "/" + noun, form));
  }

  private static Map<String, String> birth() {
    Map<String, String> form = new HashMap<>();
    form.put("thuTuc", DossierWorld.BIRTH);
    form.put("khoa", UUID.randomUUID().toString());
    form.put("hoTen", "Vừ Thị Mỷ");
    form.put("diaChi", "bản Nà Hỳ 2");
    for (int paper = 1; paper <= PAPERS; paper++) {
      form.put("giay-" + paper, "co");
    }
    return form;
  }

  private long returned() {
    return jdbc.sql("select count(*) from dossier where stage = 'RETURNED'")
        .query(Long.class)
        .single();
  }

  @Override
  public void check() {
    if (returned() != before + lives.get()) {
      throw new IllegalStateException("a life was lost or doubled: the run is void");
    }
  }
}
