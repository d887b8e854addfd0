package vn.motcua.recognition;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * Reads what the program counted of many units at once: one pass over the sums for each figure a
 * set names, whatever the number of units.
 */
@Component
class FactSearch {
  // A fault admitted after the result made it late in the time of the result, as in the dashboards.
  private static final String KEPT =
      """
      select unit_id, 'dashboard-kept' as figure,
             sum(early - early_undone + on_time - on_time_undone) as part,
             sum(early + on_time + late) as whole
        from unit_month
       where unit_id = any (:units) and month between :from and :to
       group by unit_id
      """;

  private static final String ONLINE =
      """
      select unit_id, 'reporting-qd766-online-dossiers', sum(received_online), sum(received)
        from unit_month
       where unit_id = any (:units) and month between :from and :to
       group by unit_id
      """;

  private static final String FEEDBACK =
      """
      select unit_id, 'reporting-qd766-petitions', on_time, answered
        from feedback_answered(cast(:units as text[]), :begins, :ends)
       where answered > 0
      """;

  // Of fewer than five nobody learns anything, not even a number of points.
  private static final String RESPONSE =
      """
      select g.unit_id, 'ratings-response', least(coalesce(r.n, 0), g.n), g.n
        from (select unit_id, count(*) as n from rating_right
               where unit_id = any (:units) and quarter between :first and :last
               group by unit_id) g
        left join (select unit_id, sum(n) as n from rating_sum
                    where unit_id = any (:units) and period between :first and :last
                      and kind = 'UNIT' and item = '#'
                    group by unit_id) r on r.unit_id = g.unit_id
       where coalesce(r.n, 0) = 0 or r.n >= 5
      """;

  private static final String SATISFIED =
      """
      select unit_id, 'reporting-qd766-satisfaction',
             sum(n) filter (where item = '#') - coalesce(sum(n) filter (where item = 'FACE' and value = '1'), 0),
             sum(n) filter (where item = '#')
        from rating_sum
       where unit_id = any (:units) and period between :first and :last and kind = 'UNIT'
       group by unit_id
      having sum(n) filter (where item = '#') >= 5
      """;

  private static final String DIALOGUE =
      """
      select q.unit_id, 'reception-questions-answered',
             count(*) filter (where exists (select from dialogue_answer a
                                             where a.unit_id = q.unit_id and a.question_id = q.id)),
             count(*)
        from dialogue_question q
       where q.unit_id = any (:units) and q.asked_at >= :begins and q.asked_at < :ends
       group by q.unit_id
      """;

  // Of the province's plans alone: a commune could fill a plan of its own with what is done.
  private static final String PLAN =
      """
      select p.of_unit, 'recognition-plan-done',
             count(*) filter (where p.standing = 'DONE'), count(*)
        from plan_part p
        join plan l on l.unit_id = p.unit_id and l.id = p.plan_id
       where p.of_unit = any (:units) and length(p.unit_id) = 2 and l.year = :year
         and p.standing <> 'DROPPED'
       group by p.of_unit
      """;

  // Of the last round the province ran and closed in the year; fewer than five answers leave no
  // sums.
  private static final String SURVEYED =
      """
      select l.of_unit, 'recognition-surveyed',
             coalesce(sum(s.n) filter (
               where case when s.value ~ '^[0-9]+$'
                          then s.value::int > jsonb_array_length(q.node -> 'options')
                                              - (q.node ->> 'satisfied')::int
                          else false end), 0),
             sum(s.n) filter (where s.value = '#')
        from (select distinct on (u.of_unit) u.of_unit, r.unit_id, r.id, r.questions
                from survey_round_unit u
                join survey_round r on r.unit_id = u.unit_id and r.id = u.round_id
               where u.of_unit = any (:units) and r.run_by = 'PROVINCE'
                 and r.closed_at >= :begins and r.closed_at < :ends
               order by u.of_unit, r.closed_at desc, r.id) l
       cross join lateral jsonb_array_elements(l.questions) with ordinality q (node, at)
        join survey_sum s on s.unit_id = l.unit_id and s.round_id = l.id and s.of_unit = l.of_unit
                         and s.item = 'Q' || q.at
       where q.node ->> 'kind' = 'SCALE'
       group by l.of_unit
      """;

  private static final String SURVEY_RESPONSE =
      """
      select distinct on (u.of_unit) u.of_unit, 'surveys-response', u.answered, u.drawn
        from survey_round_unit u
        join survey_round r on r.unit_id = u.unit_id and r.id = u.round_id
       where u.of_unit = any (:units) and r.run_by = 'PROVINCE'
         and r.closed_at >= :begins and r.closed_at < :ends
       order by u.of_unit, r.closed_at desc, r.id
      """;

  private static final String FEEDBACK_LATE =
      """
      select m.unit_id, 'feedback-open-late',
             count(*) filter (where m.resolve_by < :now), count(*)
        from feedback m
        join feedback f on f.unit_id = m.unit_id and (f.id = m.id or f.merged_into = m.id)
       where m.unit_id = any (:units) and m.stage in ('RECEIVED', 'ASSIGNED', 'ASKED')
       group by m.unit_id
      """;

  private static final Map<LiveFigure, String> SQL =
      Map.of(
          LiveFigure.KEPT, KEPT,
          LiveFigure.ONLINE, ONLINE,
          LiveFigure.FEEDBACK, FEEDBACK,
          LiveFigure.RESPONSE, RESPONSE,
          LiveFigure.SATISFIED, SATISFIED,
          LiveFigure.DIALOGUE, DIALOGUE,
          LiveFigure.PLAN, PLAN,
          LiveFigure.SURVEYED, SURVEYED,
          LiveFigure.SURVEY_RESPONSE, SURVEY_RESPONSE,
          LiveFigure.FEEDBACK_LATE, FEEDBACK_LATE);

  private final JdbcClient jdbc;
  private final Clock clock;

  FactSearch(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** By unit and id of the figure; what is not there was not counted. */
  Map<UnitId, Map<String, Counted>> counted(
      Collection<UnitId> units, Set<LiveFigure> figures, int year) {
    return counted(units, figures, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The same of the months of a year up to a day, its last of a month. */
  Map<UnitId, Map<String, Counted>> counted(
      Collection<UnitId> units, Set<LiveFigure> figures, LocalDate from, LocalDate to) {
    Map<UnitId, Map<String, Counted>> counted = new HashMap<>();
    if (units.isEmpty() || figures.isEmpty()) {
      return counted;
    }
    String sql =
        figures.stream()
            .sorted()
            .map(one -> "(" + SQL.getOrDefault(one, "") + ")")
            .collect(Collectors.joining(" union all "));
    int year = from.getYear();
    boolean whole = to.getMonthValue() == 12;
    jdbc.sql(
            "select unit_id, figure, part, whole from ("
                + sql
                + ") f (unit_id, figure, part, whole)")
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("from", from)
        .param("to", to)
        .param("begins", OfficeTime.instant(from.atStartOfDay()).atOffset(java.time.ZoneOffset.UTC))
        .param(
            "ends",
            OfficeTime.instant(to.plusDays(1).atStartOfDay()).atOffset(java.time.ZoneOffset.UTC))
        // What is left of its quarters is counted under the year itself, which sorts before them;
        // nobody knows of which quarter it is.
        .param("first", whole ? String.valueOf(year) : year + "-Q1")
        .param("last", year + "-Q" + (to.getMonthValue() + 2) / 3)
        .param("year", year)
        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .query((ResultSet row) -> {
          counted
              .computeIfAbsent(new UnitId(row.getString("unit_id")), fresh -> new HashMap<>())
              .put(row.getString("figure"), new Counted(row.getLong("part"), row.getLong("whole")));
        });
    return counted;
  }
}
