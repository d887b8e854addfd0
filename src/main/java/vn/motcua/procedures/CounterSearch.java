package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads by one statement all that decides whether a counter may receive a procedure on a day. */
@Component
class CounterSearch {
  private static final String STANDING =
      "select ("
          + VersionSearch.IN_FORCE
          + ") as version, ("
          + WorkflowSearch.IN_FORCE
          + ") as workflow, ("
          + OfferStore.SETTLED
          + ") as on_the_spot, exists ("
          + LawSearch.IN_FORCE
          + ") as moved, coalesce((select u.choice = 'URGENT' from ("
          + LawSearch.IN_FORCE.replace(":kind", "'URGENT'")
          + ") as u), false) as urgent";

  private final JdbcClient jdbc;

  CounterSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How a procedure stands at a counter.
   *
   * @param version in force there; none when nobody knows the code
   * @param onTheSpot none when the unit does not offer it
   * @param moved whether another place receives it now
   * @param urgent whether it goes before everything else
   */
  record Standing(
      Optional<UUID> version,
      Optional<UUID> workflow,
      Optional<Boolean> onTheSpot,
      boolean moved,
      boolean urgent) {}

  Standing of(UnitId unit, String code, List<String> scopes, LocalDate day) {
    return jdbc.sql(STANDING)
        .param("unit", unit.code())
        .param("code", code)
        .param("scopes", scopes.toArray(String[]::new))
        .param("day", day)
        .param("kind", LawKind.MOVE.name())
        .query((row, n) ->
            new Standing(
                Optional.ofNullable(row.getObject("version", UUID.class)),
                Optional.ofNullable(row.getObject("workflow", UUID.class)),
                Optional.ofNullable(row.getObject("on_the_spot", Boolean.class)),
                row.getBoolean("moved"),
                row.getBoolean("urgent")))
        .single();
  }
}
