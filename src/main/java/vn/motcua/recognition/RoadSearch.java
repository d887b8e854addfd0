package vn.motcua.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.commendation.Alarm;
import vn.motcua.organisation.KeptFile;
import vn.motcua.recognition.CriterionScore.Given;
import vn.motcua.shared.UnitId;

/** Reads what was given, sent and done on the roads of one year, of many communes at once. */
@Component
class RoadSearch {
  private static final String POINTS =
      """
      select u.unit_id, p.criterion, p.giver, p.version, p.points, p.words
        from unnest(:units::text[]) u (unit_id)
       cross join lateral (
             select distinct on (g.criterion, g.giver) g.*
               from recognition_points g
              where g.unit_id = u.unit_id and g.period_unit = :province and g.period_id = :period
              order by g.criterion, g.giver, g.version desc) p
      """;

  private static final String COUNTS =
      """
      select unit_id, kind, subject, count(*) as n
        from recognition_file
       where unit_id = any (:units) and period_unit = :province and period_id = :period
       group by unit_id, kind, subject
      """;

  private static final String FILES =
      """
      select f.id, f.kind, f.subject, f.name, f.media, f.digest, o.name as by_name, f.added_at,
             encode(sha256(f.content), 'hex') = f.digest as whole,
             coalesce('/chuong-trinh/dieu-kien/' || f.unit_id || '#' || f.condition_item,
                      '/chuong-trinh/kiem-tra/' || f.finding_plan || '/' || f.finding_number,
                      '') as taken_from
        from recognition_file f
        join officer o on o.unit_id = f.unit_id and o.id = f.added_by
       where f.unit_id = any (:units) and f.period_unit = :province and f.period_id = :period
       order by f.added_at, f.id
      """;

  private static final String ACTS =
      """
      select a.unit_id, a.version, a.act, a.words, a.decision_number, a.decision_day, a.points,
             a.detail::text as detail, a.digest, a.digest = encode(sha256(a.file), 'hex') as whole,
             a.alarms::text as alarms, o.name as by_name, a.at
        from recognition_act a
        join officer o on o.unit_id = a.by_unit and o.id = a.by
       where a.unit_id = any (:units) and a.period_unit = :province and a.period_id = :period
       order by a.unit_id, a.version
      """;

  private static final String REFERENCES =
      """
      select unit_id, reference
        from recognition_certificate
       where unit_id = any (:units) and period_unit = :province and period_id = :period
      """;

  private static final String CONTENT =
      """
      select name, media, content
        from recognition_file
       where unit_id = :unit and id = :id and period_unit = :province and period_id = :period
      """;

  private static final String PAPER =
      """
      select file
        from recognition_act
       where unit_id = :unit and period_unit = :province and period_id = :period
         and version = :version and file is not null
      """;

  private static final String COUNCIL =
      """
      select detail::text
        from recognition_act
       where period_unit = :province and act = 'HEAR'
       order by at desc, unit_id
       limit 1
      """;

  private final JdbcClient jdbc;

  RoadSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was given and sent, beside what was counted: the facts of each unit. */
  Map<UnitId, Scorecard.Facts> facts(
      RecognitionPeriod period,
      Collection<UnitId> units,
      Map<UnitId, Map<String, Counted>> counted) {
    Map<UnitId, Map<String, Given>> self = new HashMap<>();
    Map<UnitId, Map<String, Given>> appraised = new HashMap<>();
    of(POINTS, period, units)
        .query((ResultSet row) -> {
          (row.getString("giver").equals("SELF") ? self : appraised)
              .computeIfAbsent(unit(row), fresh -> new HashMap<>())
              .put(
                  row.getString("criterion"),
                  new Given(
                      row.getBigDecimal("points"), row.getString("words"), row.getInt("version")));
        });
    Map<UnitId, Map<String, Integer>> files = new HashMap<>();
    of(COUNTS, period, units)
        .query((ResultSet row) -> {
          if (row.getString("kind").equals("CRITERION")) {
            files
                .computeIfAbsent(unit(row), fresh -> new HashMap<>())
                .put(row.getString("subject"), row.getInt("n"));
          }
        });
    Map<UnitId, Scorecard.Facts> facts = new HashMap<>();
    for (UnitId unit : units) {
      facts.put(
          unit,
          new Scorecard.Facts(
              counted.getOrDefault(unit, Map.of()),
              self.getOrDefault(unit, Map.of()),
              appraised.getOrDefault(unit, Map.of()),
              files.getOrDefault(unit, Map.of())));
    }
    return facts;
  }

  List<Evidence> files(RecognitionPeriod period, UnitId unit) {
    return of(FILES, period, List.of(unit)).query(RoadSearch::file).list();
  }

  /** How many papers of the nomination each unit sent. */
  Map<UnitId, Integer> papers(RecognitionPeriod period, Collection<UnitId> units) {
    Map<UnitId, Integer> papers = new HashMap<>();
    of(COUNTS, period, units)
        .query((ResultSet row) -> {
          if (row.getString("kind").equals("PAPER")) {
            papers.merge(unit(row), 1, Integer::sum);
          }
        });
    return papers;
  }

  Map<UnitId, List<RoadAct>> acts(RecognitionPeriod period, Collection<UnitId> units) {
    Map<UnitId, List<RoadAct>> acts = new HashMap<>();
    of(ACTS, period, units)
        .query((ResultSet row) -> {
          acts.computeIfAbsent(unit(row), fresh -> new java.util.ArrayList<>()).add(act(row));
        });
    return acts;
  }

  Map<UnitId, String> references(RecognitionPeriod period, Collection<UnitId> units) {
    Map<UnitId, String> references = new HashMap<>();
    of(REFERENCES, period, units)
        .query((ResultSet row) -> {
          references.put(unit(row), row.getString("reference"));
        });
    return references;
  }

  Optional<KeptFile> content(RecognitionPeriod period, UnitId unit, UUID id) {
    return jdbc.sql(CONTENT)
        .param("unit", unit.code())
        .param("id", id)
        .param("province", period.province().code())
        .param("period", period.id())
        .query((row, n) ->
            new KeptFile(row.getString("name"), row.getString("media"), row.getBytes("content")))
        .optional();
  }

  /** The paper of a decision on this road. */
  Optional<KeptFile> paper(RecognitionPeriod period, UnitId unit, int version) {
    return jdbc.sql(PAPER)
        .param("unit", unit.code())
        .param("version", version)
        .param("province", period.province().code())
        .param("period", period.id())
        .query((row, n) -> KeptFile.decided(row.getBytes("file")))
        .optional();
  }

  private JdbcClient.StatementSpec of(
      String sql, RecognitionPeriod period, Collection<UnitId> units) {
    return jdbc.sql(sql)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("province", period.province().code())
        .param("period", period.id());
  }

  List<Vote> lastCouncil(UnitId province) {
    return jdbc.sql(COUNCIL)
        .param("province", province.code())
        .query(String.class)
        .optional()
        .map(detail -> Snapshot.of(detail).votes())
        .orElse(List.of());
  }

  private static UnitId unit(ResultSet row) throws SQLException {
    return new UnitId(row.getString("unit_id"));
  }

  private static Evidence file(ResultSet row, int n) throws SQLException {
    return new Evidence(
        row.getObject("id", UUID.class),
        Evidence.Kind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getString("name"),
        row.getString("media"),
        row.getString("digest"),
        row.getBoolean("whole"),
        row.getString("by_name"),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        row.getString("taken_from"));
  }

  private static RoadAct act(ResultSet row) throws SQLException {
    return new RoadAct(
        row.getInt("version"),
        RecognitionAct.valueOf(row.getString("act")),
        row.getString("words"),
        row.getString("decision_number"),
        row.getObject("decision_day", LocalDate.class),
        Optional.ofNullable(row.getBigDecimal("points")),
        Snapshot.of(row.getString("detail")),
        paper(row.getString("digest"), row.getBoolean("whole")),
        Alarm.of(row.getString("alarms")),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static Optional<RoadAct.Paper> paper(@Nullable String digest, boolean whole) {
    return Optional.ofNullable(digest).map(one -> new RoadAct.Paper(one, whole));
  }
}
