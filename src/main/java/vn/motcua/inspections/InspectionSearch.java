package vn.motcua.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads inspection plans with all that was found. */
@Component
class InspectionSearch {
  private static final String ITEMS =
      """
      select code, name from inspection_item
       where unit_id in ('00', :unit)
       order by unit_id, position, code
      """;

  private static final String PLANS =
      """
      select id, year, title, decision_number, decision_day
        from inspection_plan
       where unit_id = :unit
       order by year desc, opened_at desc
       limit 100
      """;

  private static final String TARGETS =
      """
      select t.plan_id, t.number, t.kind, t.name, t.of_unit, t.due, i.held_on, i.words
        from inspection_target t
        left join inspection i on i.unit_id = t.unit_id and i.plan_id = t.plan_id
                              and i.number = t.number
       where t.unit_id = :unit
       order by t.plan_id, t.number
      """;

  private static final String CHECKS =
      """
      select plan_id, number, item, verdict from inspection_check where unit_id = :unit
      """;

  private static final String FINDINGS =
      """
      select plan_id, number, id, item, severity, words, remedy, due, jpeg is not null as photo
        from finding
       where unit_id = :unit
       order by plan_id, number, at, id
      """;

  private static final String ACTS =
      """
      select a.id, a.version, a.standing, a.words, a.jpeg is not null as photo, o.name as officer,
             a.at
        from finding_act a
        join officer o on o.unit_id = a.by_unit and o.id = a.by
       where a.unit_id = :unit
       order by a.id, a.version
      """;

  private static final String PHOTO =
      """
      select case when :version = 0
                  then (select jpeg from finding
                         where unit_id = :unit and plan_id = :plan and number = :number and id = :id)
                  else (select jpeg from finding_act
                         where unit_id = :unit and plan_id = :plan and number = :number and id = :id
                           and version = :version)
             end as jpeg
      """;

  private final JdbcClient jdbc;

  InspectionSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CheckItem> items(UnitId unit) {
    return jdbc.sql(ITEMS)
        .param("unit", unit.code())
        .query((row, _) -> new CheckItem(row.getString("code"), row.getString("name")))
        .list();
  }

  private record Key(UUID plan, int number) {
    static Key of(ResultSet row) throws SQLException {
      return new Key(row.getObject("plan_id", UUID.class), row.getInt("number"));
    }
  }

  /** Every plan of a unit, the youngest first. */
  List<InspectionPlan> plans(UnitId unit) {
    Map<UUID, List<Target>> targets = targets(unit);
    return jdbc.sql(PLANS)
        .param("unit", unit.code())
        .query((row, _) -> {
          UUID id = row.getObject("id", UUID.class);
          return new InspectionPlan(
              unit,
              id,
              row.getInt("year"),
              row.getString("title"),
              row.getString("decision_number"),
              row.getObject("decision_day", LocalDate.class),
              targets.getOrDefault(id, List.of()));
        })
        .list();
  }

  private Map<UUID, List<Target>> targets(UnitId unit) {
    Map<Key, Map<String, Target.Verdict>> checks = checks(unit);
    Map<Key, List<Finding>> findings = findings(unit);
    Map<UUID, List<Target>> found = new HashMap<>();
    jdbc.sql(TARGETS)
        .param("unit", unit.code())
        .query(row -> {
          Key key = Key.of(row);
          String commune = row.getString("of_unit");
          LocalDate held = row.getObject("held_on", LocalDate.class);
          found
              .computeIfAbsent(key.plan(), _ -> new ArrayList<>())
              .add(
                  new Target(
                      key.number(),
                      Target.Kind.valueOf(row.getString("kind")),
                      row.getString("name"),
                      commune == null ? null : new UnitId(commune),
                      row.getObject("due", LocalDate.class),
                      held == null
                          ? Optional.empty()
                          : Optional.of(
                              new Target.Held(
                                  held,
                                  row.getString("words"),
                                  checks.getOrDefault(key, Map.of()))),
                      findings.getOrDefault(key, List.of())));
        });
    return found;
  }

  private Map<Key, Map<String, Target.Verdict>> checks(UnitId unit) {
    Map<Key, Map<String, Target.Verdict>> found = new HashMap<>();
    jdbc.sql(CHECKS)
        .param("unit", unit.code())
        .query(row -> {
          found
              .computeIfAbsent(Key.of(row), _ -> new HashMap<>())
              .put(row.getString("item"), Target.Verdict.valueOf(row.getString("verdict")));
        });
    return found;
  }

  private Map<Key, List<Finding>> findings(UnitId unit) {
    Map<UUID, List<Finding.Act>> acts = acts(unit);
    Map<Key, List<Finding>> found = new HashMap<>();
    jdbc.sql(FINDINGS)
        .param("unit", unit.code())
        .query(row -> {
          UUID id = row.getObject("id", UUID.class);
          found
              .computeIfAbsent(Key.of(row), _ -> new ArrayList<>())
              .add(
                  new Finding(
                      id,
                      row.getString("item"),
                      Finding.Severity.valueOf(row.getString("severity")),
                      row.getString("words"),
                      row.getString("remedy"),
                      row.getObject("due", LocalDate.class),
                      row.getBoolean("photo"),
                      acts.getOrDefault(id, List.of())));
        });
    return found;
  }

  private Map<UUID, List<Finding.Act>> acts(UnitId unit) {
    Map<UUID, List<Finding.Act>> found = new HashMap<>();
    jdbc.sql(ACTS)
        .param("unit", unit.code())
        .query(row -> {
          found
              .computeIfAbsent(row.getObject("id", UUID.class), _ -> new ArrayList<>())
              .add(
                  new Finding.Act(
                      row.getInt("version"),
                      Finding.Standing.valueOf(row.getString("standing")),
                      row.getString("words"),
                      row.getBoolean("photo"),
                      row.getString("officer"),
                      row.getObject("at", OffsetDateTime.class).toInstant()));
        });
    return found;
  }

  /** The photo of a finding (version 0), or of something told about it. */
  Optional<byte[]> photo(UnitId unit, UUID plan, int number, UUID id, int version) {
    return jdbc.sql(PHOTO)
        .param("unit", unit.code())
        .param("plan", plan)
        .param("number", number)
        .param("id", id)
        .param("version", version)
        .query((row, _) -> Optional.ofNullable(row.getBytes("jpeg")))
        .single();
  }
}
