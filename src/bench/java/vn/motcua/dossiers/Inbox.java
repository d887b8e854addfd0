package vn.motcua.dossiers;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The first page of the officer who holds the most, asked for by four at a time. */
final class Inbox {
  private static final int THREADS = 4;
  private static final String PASSWORD = "mot cua than thien";

  private Inbox() {}

  static void measure(
      ApplicationContext context, long postmaster, int port, Pace pace, Report report)
      throws Exception {
    Actor busiest = busiest(context).getFirst();
    Accounts accounts = context.getBean(Accounts.class);
    String name = "ban." + busiest.officer().toString().substring(24);
    if (accounts.of(busiest.unit(), busiest.officer()).isEmpty()) {
      accounts.openWith(busiest, busiest.officer(), name, PASSWORD);
    }
    OnePage inbox =
        new OnePage(
            "inbox page over HTTP, signed in", SignedIn.as(port, name, PASSWORD), "/ban-lam-viec");
    Match match = new Match(postmaster, THREADS, List.of(inbox));
    match.run(pace);
    report.note(
        String.format(
            Locale.ROOT,
            "the inbox belongs to an officer who holds %,d open dossiers",
            held(context, busiest)));
    match.tell(report);
  }

  private static long held(ApplicationContext context, Actor officer) {
    return context
        .getBean(JdbcClient.class)
        .sql("select count(*) from dossier where closed_at is null and unit_id = ? and holder = ?")
        .params(officer.unit().code(), officer.officer())
        .query(Long.class)
        .single();
  }

  /** Who holds the most in each commune, with the administrator's duty for this bench. */
  static List<Actor> busiest(ApplicationContext context) {
    return context
        .getBean(JdbcClient.class)
        .sql(
            """
              select unit, officer
                from (select distinct on (unit_id) unit_id as unit, holder as officer, open
                        from (select unit_id, holder, count(*) as open
                                from dossier
                               where closed_at is null
                            group by unit_id, holder) as held
                    order by unit_id, open desc, holder) as most
            order by open desc, unit
            """)
        .query(Holder.class)
        .list()
        .stream()
        .map(holder -> administrator(context, holder))
        .toList();
  }

  private record Holder(String unit, UUID officer) {}

  private static Actor administrator(ApplicationContext context, Holder holder) {
    Officer officer =
        context.getBean(Officers.class).byId(new UnitId(holder.unit()), holder.officer());
    var roles = EnumSet.of(Role.ADMINISTRATOR);
    roles.addAll(officer.roles());
    return new Actor(officer.unit(), officer.id(), officer.name(), roles);
  }
}
