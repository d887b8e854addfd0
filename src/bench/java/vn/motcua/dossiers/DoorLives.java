package vn.motcua.dossiers;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.Contender;

/** Whole lives through the module's doors, every duty on: received, four officers, returned. */
final class DoorLives implements Contender {
  private static final String GAPS =
      """
      select count(*)
        from (select unit_id, day, count(*) as given, max(number) as highest
                from dossier group by unit_id, day) d
        full join dossier_number n using (unit_id, day)
       where d.given is distinct from d.highest or n.last is distinct from d.highest
      """;

  private final String name;
  private final ApplicationContext context;
  private final Runnable settling;
  private final List<BenchOffices.Office> offices;
  private final Intakes intakes;
  private final Dossiers dossiers;
  private final AtomicLong lives = new AtomicLong();
  private final long before;

  DoorLives(String name, ApplicationContext context, Runnable settling) {
    this.name = name;
    this.context = context;
    this.settling = settling;
    this.offices = BenchOffices.open(context);
    this.intakes = context.getBean(Intakes.class);
    this.dossiers = context.getBean(Dossiers.class);
    this.before = count("select count(*) from dossier");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void once(int thread) {
    BenchOffices.Office at = offices.get(ThreadLocalRandom.current().nextInt(offices.size()));
    Dossier dossier =
        intakes.receive(
            at.intake(), BenchOffices.birth(intakes.open(at.intake(), DossierWorld.BIRTH)));
    dossier = dossiers.handOver(at.intake(), seen(dossier), at.appraiser().officer(), "");
    dossier = dossiers.handOver(at.appraiser(), seen(dossier), at.head().officer(), "");
    dossier = dossiers.handOver(at.head(), seen(dossier), at.chairman().officer(), "");
    dossier = dossiers.approve(at.chairman(), seen(dossier), at.clerk().officer(), "");
    dossier = dossiers.seal(at.clerk(), seen(dossier), at.intake().officer(), "");
    dossiers.returnResult(at.intake(), seen(dossier), "mẹ cháu bé");
    lives.incrementAndGet();
  }

  @Override
  public void settle() {
    settling.run();
  }

  private static Dossiers.Seen seen(Dossier dossier) {
    return new Dossiers.Seen(dossier.id(), dossier.version());
  }

  @Override
  public void check() {
    same("dossiers", before + lives.get(), count("select count(*) from dossier"));
    same(
        "requests",
        count("select count(*) from dossier"),
        count("select count(*) from dossier_request"));
    same(
        "events",
        count("select sum(version) from dossier"),
        count("select count(*) from dossier_event"));
    same("days with a gap in their numbers", 0, count(GAPS));
    Histories.Walk walk = context.getBean(Histories.class).verify(System.out::println);
    if (!walk.isWhole()) {
      throw new IllegalStateException("the history is broken: the run is void");
    }
  }

  private long count(String sql) {
    return context.getBean(JdbcClient.class).sql(sql).query(Long.class).optional().orElse(0L);
  }

  private static void same(String what, long expected, long found) {
    if (expected != found) {
      throw new IllegalStateException(
          "%s should be %d but are %d: the run is void".formatted(what, expected, found));
    }
  }
}
