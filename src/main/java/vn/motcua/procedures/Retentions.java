package vn.motcua.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** The retention class of each procedure, as far as it is known. */
@Component
public class Retentions {
  private final LawSearch search;
  private final Scopes scopes;
  private final Procedures procedures;
  private final Clock clock;

  Retentions(LawSearch search, Scopes scopes, Procedures procedures, Clock clock) {
    this.search = search;
    this.scopes = scopes;
    this.procedures = procedures;
    this.clock = clock;
  }

  /** The class that holds in a unit for a file closed on that day. */
  public Retention of(UnitId unit, String procedureCode, LocalDate closedOn) {
    return search
        .inForce(LawKind.RETENTION, procedureCode, scopes.of(unit), closedOn)
        .map(Retentions::of)
        .orElseGet(Retention.Unknown::new);
  }

  /** What a unit offers and nobody has written a retention class for: chưa có số liệu. */
  public List<OfferedProcedure> missing(UnitId unit) {
    Set<String> known =
        search.codesInForce(LawKind.RETENTION, scopes.of(unit), OfficeTime.date(clock.instant()));
    return procedures.offered(unit).stream().filter(line -> !known.contains(line.code())).toList();
  }

  private static Retention of(LawRule rule) {
    return rule.choice() == LawChoice.PERMANENT
        ? new Retention.Permanent(rule.basis())
        : new Retention.Years(rule.years(), rule.basis());
  }
}
