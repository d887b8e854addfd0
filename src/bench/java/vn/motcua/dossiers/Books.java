package vn.motcua.dossiers;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true of the database after any load, or the run is void. */
final class Books {
  private static final String GAPS =
      """
      select count(*)
        from (select unit_id, day, count(*) as given, max(number) as highest
                from dossier group by unit_id, day) d
        full join dossier_number n using (unit_id, day)
       where d.given is distinct from d.highest or n.last is distinct from d.highest
      """;

  private final ApplicationContext context;
  private final AtomicLong lived = new AtomicLong();
  private final long before;

  Books(ApplicationContext context) {
    this.context = context;
    this.before = count("select count(*) from dossier");
  }

  /** A filing was lived to its end, with so many dossiers that it opened by itself. */
  void lived(int children) {
    lived.addAndGet(1 + children);
  }

  /** Nothing lost, nothing doubled, no gap, every chain whole. */
  void check() {
    same("dossiers", before + lived.get(), count("select count(*) from dossier"));
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
