package vn.motcua.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Counts what the program knows for a proposal, of the last year: a unit's sums, or an officer's.
 */
@Component
class CommendedFactSearch {
  private static final String UNIT =
      """
      select 'KEPT' as kind,
             coalesce(sum(early - early_undone + on_time - on_time_undone), 0) as part,
             coalesce(sum(early + on_time + late), 0) as whole
        from unit_month
       where unit_id = :unit and month > :since
       union all
      select 'RESPONSE', least(coalesce(r.n, 0), g.n), g.n
        from (select count(*) as n from rating_right
               where unit_id = :unit and quarter >= :quarter) g,
             (select sum(n) as n from rating_sum
               where unit_id = :unit and period >= :quarter and kind = 'UNIT' and item = '#') r
       union all
      select 'SATISFIED',
             coalesce(sum(n) filter (where item = '#'), 0)
               - coalesce(sum(n) filter (where item = 'FACE' and value = '1'), 0),
             coalesce(sum(n) filter (where item = '#'), 0)
        from rating_sum
       where unit_id = :unit and period >= :quarter and kind = 'UNIT'
       union all
      select 'INITIATIVES', count(*), 0
        from initiative_act
       where unit_id = :unit and act = 'RECOGNISE'
       union all
      select 'ADOPTED', count(*), 0
        from initiative_adoption
       where origin_unit = :unit
      """;

  private static final String OFFICER =
      """
      select 'STEPS' as kind, coalesce(sum(step_early + step_on_time), 0) as part,
             coalesce(sum(step_early + step_on_time + step_late), 0) as whole
        from officer_week
       where unit_id = :unit and officer = :officer and week > :since
       union all
      select 'INITIATIVES', count(*), 0
        from initiative i
        join initiative_act a on a.unit_id = i.unit_id and a.initiative_id = i.id
       where i.unit_id = :unit and i.proposed_by = :officer and a.act = 'RECOGNISE'
      """;

  private final JdbcClient jdbc;

  CommendedFactSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Fact> of(UnitId subject, Optional<UUID> officer, LocalDate today) {
    LocalDate since = today.minusYears(1);
    JdbcClient.StatementSpec statement =
        jdbc.sql(officer.isPresent() ? OFFICER : UNIT)
            .param("unit", subject.code())
            .param("since", since);
    if (officer.isPresent()) {
      statement.param("officer", officer.get());
    } else {
      statement.param("quarter", since.getYear() + "-Q" + (since.getMonthValue() + 2) / 3);
    }
    return new ArrayList<>(
        statement
            .query((row, n) ->
                new Fact(
                    Fact.Kind.valueOf(row.getString("kind")),
                    row.getLong("part"),
                    row.getLong("whole")))
            .list());
  }
}
