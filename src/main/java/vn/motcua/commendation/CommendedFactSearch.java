package vn.motcua.commendation;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Counts what the program knows for a proposal, of the last year: a unit's sums, or an officer's.
 */
@Component
class CommendedFactSearch {
  private static final String UNITS =
      """
      select s.unit_id as of, f.kind, f.part, f.whole
        from unnest(:units::text[]) as s (unit_id)
       cross join lateral (
             select 'KEPT' as kind,
                    coalesce(sum(early - early_undone + on_time - on_time_undone), 0) as part,
                    coalesce(sum(early + on_time + late), 0) as whole
               from unit_month
              where unit_id = s.unit_id and month > :since
              union all
             select 'RESPONSE', least(coalesce(r.n, 0), g.n), g.n
               from (select count(*) as n from rating_right
                      where unit_id = s.unit_id and quarter >= :quarter) g,
                    (select sum(n) as n from rating_sum
                      where unit_id = s.unit_id and period >= :quarter and kind = 'UNIT' and item = '#') r
              union all
             select 'SATISFIED',
                    coalesce(sum(n) filter (where item = '#'), 0)
                      - coalesce(sum(n) filter (where item = 'FACE' and value = '1'), 0),
                    coalesce(sum(n) filter (where item = '#'), 0)
               from rating_sum
              where unit_id = s.unit_id and period >= :quarter and kind = 'UNIT'
              union all
             select 'INITIATIVES', count(*), 0
               from initiative_act
              where unit_id = s.unit_id and act = 'RECOGNISE' and at > :since
              union all
             select 'ADOPTED', count(*), 0
               from initiative_adoption
              where origin_unit = s.unit_id and at > :since) f
      """;

  private static final String OFFICERS =
      """
      select s.officer::text as of, f.kind, f.part, f.whole
        from unnest(:officers::uuid[]) as s (officer)
       cross join lateral (
             select 'STEPS' as kind, coalesce(sum(step_early + step_on_time), 0) as part,
                    coalesce(sum(step_early + step_on_time + step_late), 0) as whole
               from officer_week
              where unit_id = :unit and officer = s.officer and week > :since
              union all
             select 'INITIATIVES', count(*), 0
               from initiative i
               join initiative_act a on a.unit_id = i.unit_id and a.initiative_id = i.id
              where i.unit_id = :unit and i.proposed_by = s.officer and a.act = 'RECOGNISE'
                and a.at > :since) f
      """;

  private final JdbcClient jdbc;

  CommendedFactSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Fact> of(UnitId subject, Optional<UUID> officer, LocalDate today) {
    return officer
        .map(id -> officers(subject, List.of(id), today).getOrDefault(id, List.of()))
        .orElseGet(() -> units(List.of(subject), today).getOrDefault(subject, List.of()));
  }

  /** Of many units in one question. */
  Map<UnitId, List<Fact>> units(Collection<UnitId> subjects, LocalDate today) {
    LocalDate since = today.minusYears(1);
    return grouped(
        jdbc.sql(UNITS)
            .param("units", subjects.stream().map(UnitId::code).toArray(String[]::new))
            .param("since", since)
            .param("quarter", since.getYear() + "-Q" + (since.getMonthValue() + 2) / 3),
        UnitId::new);
  }

  /** Of many officers of one unit in one question. */
  Map<UUID, List<Fact>> officers(UnitId unit, Collection<UUID> officers, LocalDate today) {
    return grouped(
        jdbc.sql(OFFICERS)
            .param("unit", unit.code())
            .param("officers", officers.toArray(UUID[]::new))
            .param("since", today.minusYears(1)),
        UUID::fromString);
  }

  private static <T> Map<T, List<Fact>> grouped(
      JdbcClient.StatementSpec statement, Function<String, T> of) {
    Map<T, List<Fact>> found = new HashMap<>();
    statement.query((ResultSet row) -> {
      found
          .computeIfAbsent(of.apply(row.getString("of")), _ -> new ArrayList<>())
          .add(
              new Fact(
                  Fact.Kind.valueOf(row.getString("kind")),
                  row.getLong("part"),
                  row.getLong("whole")));
    });
    return found;
  }
}
