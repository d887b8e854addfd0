package vn.motcua.steering;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Settings;
import vn.motcua.bench.Target;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.ManyDossiers;
import vn.motcua.dossiers.SignedIn;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.AllRollups;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The province's own pages over 300 communes and three years of the movement, over HTTP as somebody
 * signed in gets them. {@code bin/bench steering [times] [] [dossiers]}; the database is kept.
 */
final class SteeringBench {
  private static final UnitId PROVINCE = new UnitId("38");
  private static final String PASSWORD = "mot cua than thien";
  private static final int WARM = 60;

  private final ConfigurableApplicationContext context;
  private final Report report;
  private final BenchServer server;
  private final String name;

  private SteeringBench(
      ConfigurableApplicationContext context, Report report, BenchServer server, String name) {
    this.context = context;
    this.report = report;
    this.server = server;
    this.name = name;
  }

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 200, 1, 60_000);
    Report report = new Report("steering");
    String name = "bench_steering_" + pace.present();
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"))) {
      ManyDossiers.present(server, name, pace.present(), Integer.MAX_VALUE);
      server.asOwner(name, ThreeYears.ONE_PROVINCE);
      try (var context = BenchServer.application(server.at(name), 0)) {
        SteeringBench bench = new SteeringBench(context, report, server, name);
        report.settings(
            "%s; %,d dossiers, %d pages each after %d"
                .formatted(
                    Settings.of(bench.jdbc()),
                    bench.count("select count(*) from dossier"),
                    pace.rounds(),
                    WARM));
        bench.pages(bench.steering(), pace.rounds());
      }
    }
    report.write();
    System.exit(0);
  }

  private JdbcClient jdbc() {
    return context.getBean(JdbcClient.class);
  }

  /** Somebody who leads the movement, over communes with three years of it. */
  private SignedIn steering() throws Exception {
    context.getBean(Units.class).activate(PROVINCE);
    Actor founder = new Actor(PROVINCE, new UUID(0, 1), "", EnumSet.of(Role.ADMINISTRATOR));
    Actor steering =
        DossierWorld.officer(
            context.getBean(Staffing.class),
            founder,
            "Bạc Thị Cúc",
            LocalDate.of(2025, 7, 1),
            Role.STEERING);
    if (count("select count(*) from plan") == 0) {
      context.getBean(AllRollups.class).rebuild(_ -> {});
      new ThreeYears(context, server, name).fill(steering);
    }
    String user = "cuc." + steering.officer().toString().substring(24);
    context
        .getBean(Accounts.class)
        .openWith(
            new Actor(PROVINCE, steering.officer(), "", EnumSet.of(Role.ADMINISTRATOR)),
            steering.officer(),
            user,
            PASSWORD);
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return SignedIn.as(port, user, PASSWORD);
  }

  private void pages(SignedIn browser, int times) throws Exception {
    List<String> paths =
        List.of(
            "/chuong-trinh/tuan-nay", "/chuong-trinh/ban-do?so=score", "/chuong-trinh/cong-nhan");
    for (int n = 0; n < WARM; n++) {
      for (String path : paths) {
        browser.page(path);
      }
    }
    report.note(
        String.format(
            Locale.ROOT,
            "%d communes in the province, %,d parts of plans, %,d findings, %,d given points, %,d sums by month",
            count("select count(*) from administrative_unit where province_id = '38'"),
            count("select count(*) from plan_part"),
            count("select count(*) from finding"),
            count("select count(*) from recognition_points"),
            count("select count(*) from unit_month")));
    for (String path : paths) {
      double[] took = new double[times];
      for (int n = 0; n < times; n++) {
        long start = System.nanoTime();
        browser.page(path);
        took[n] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(took);
      report.time("page " + path + ", p95", took[(int) (times * 0.95)], Target.atMost(150));
      report.time("page " + path + ", median", took[times / 2], Target.NONE);
    }
  }

  private long count(String sql) {
    return jdbc().sql(sql).query(Long.class).single();
  }
}
