package vn.motcua.ratings;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Reads what was counted; single ratings are beyond its rights. */
@Component
class RatingSearch {
  private static final String SUMS =
      """
      select subject, item, value, sum(n) as n
        from rating_sum
       where unit_id = :unit and period between :from and :to and kind = :kind
       group by subject, item, value
      """;

  private static final String RIGHTS =
      """
      select count(*) as given, count(*) filter (where r.ways > 1) as again,
             count(*) filter (where r.whole = 'LATE') as late,
             count(*) filter (where r.whole = 'LATE' and (r.apologised or exists (
                      select from dossier_letter d
                        join letter l on l.unit_id = d.unit_id and l.id = d.letter_id
                       where d.unit_id = r.unit_id and d.dossier_id = r.dossier_id
                         and d.kind = 'APOLOGY' and l.state = 'HANDED_OVER'))) as apologised,
             count(*) filter (where exists (
                      select from rating_mail m
                       where m.unit_id = r.unit_id and m.dossier_id = r.dossier_id
                         and m.outcome = 'SHARED')) as shared,
             (select count(*) from dossier_event e
               where e.unit_id = :unit and e.kind = 'REPRINTED'
                 and e.at >= :begins and e.at < :ends) as reprints,
             (select coalesce(sum(d.n), 0) from rating_disowned d
               where d.unit_id = :unit and d.quarter between :from and :to and d.what = 'NOT_YET') as not_yet,
             (select coalesce(sum(d.n), 0) from rating_disowned d
               where d.unit_id = :unit and d.quarter between :from and :to and d.what = 'INSTEAD') as instead
        from rating_right r
       where r.unit_id = :unit and r.quarter between :from and :to
      """;

  // The same points the circular gives; indicator 3 counts how often something was asked for.
  private static final String FACTS =
      """
      with owed as (
             select case :kind when 'OFFICER' then officer::text else '' end as subject, whole, parts, asked
               from rating_right
              where unit_id = :unit and quarter between :from and :to)
      select subject, 1 as number,
             case whole when 'EARLY' then 2 when 'ON_TIME' then 1 else 0 end as points,
             count(*) as n
        from owed group by 1, 2, 3
       union all
      select subject, 2, case parts when 'EARLY' then 2 when 'ON_TIME' then 1 else 0 end, count(*)
        from owed where parts is not null group by 1, 2, 3
       union all
      select subject, 3, greatest(0, 2 - asked), count(*) from owed group by 1, 2, 3
      """;

  private static final String REPRINTS =
      """
      select e.actor, count(*) as n
        from dossier_event e
       where e.unit_id = :unit and e.kind = 'REPRINTED' and e.at >= :begins and e.at < :ends
       group by e.actor
       order by n desc, e.actor
       limit 50
      """;

  private static final String PERIODS =
      """
      select distinct quarter from rating_right where unit_id = any(:units) order by quarter desc limit 20
      """;

  private static final String GIVEN =
      """
      select case :kind when 'FIELD' then field else officer::text end as subject, count(*) as n
        from rating_right
       where unit_id = :unit and quarter between :from and :to
       group by 1
      """;

  private static final String WORDS =
      """
      select opened, words
        from rating_word
       where unit_id = :unit and period between :from and :to
       order by opened desc, id
       limit :most
      """;

  private static final String FIELD_NAMES =
      """
      select field_group, mode() within group (order by split_part(field, ':', 1)) as name
        from procedure_version
       where scope = 'VN' and valid_to is null
       group by field_group
      """;

  private final JdbcClient jdbc;

  RatingSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was counted, by subject (a field, an officer, or the unit itself: empty). */
  Map<String, Tally> tallies(UnitId unit, Period period, String kind) {
    Map<String, Map<String, Map<String, Long>>> found = new TreeMap<>();
    jdbc.sql(SUMS)
        .param("unit", unit.code())
        .param("from", period.from())
        .param("to", period.to())
        .param("kind", kind)
        .query((ResultSet row) -> {
          found
              .computeIfAbsent(row.getString("subject"), fresh -> new HashMap<>())
              .computeIfAbsent(row.getString("item"), fresh -> new HashMap<>())
              .put(row.getString("value"), row.getLong("n"));
        });
    Map<String, Tally> tallies = new TreeMap<>();
    found.forEach((subject, items) ->
        tallies.put(
            subject,
            new Tally(items.getOrDefault("#", Map.of()).getOrDefault("", 0L), items)
                .unmistakable()));
    return tallies;
  }

  Rights rights(UnitId unit, Period period) {
    return jdbc.sql(RIGHTS)
        .param("unit", unit.code())
        .param("from", period.from())
        .param("to", period.to())
        .param("begins", time(period.begins()))
        .param("ends", time(period.ends()))
        .query((row, n) ->
            new Rights(
                row.getLong("given"),
                row.getLong("again"),
                row.getLong("late"),
                row.getLong("apologised"),
                row.getLong("shared"),
                row.getLong("reprints"),
                row.getLong("not_yet"),
                row.getLong("instead")))
        .single();
  }

  /** Which officers printed slips again, the most often first. */
  Map<UUID, Long> reprints(UnitId unit, Period period) {
    Map<UUID, Long> found = new LinkedHashMap<>();
    jdbc.sql(REPRINTS)
        .param("unit", unit.code())
        .param("begins", time(period.begins()))
        .param("ends", time(period.ends()))
        .query((ResultSet row) -> {
          found.put(row.getObject("actor", UUID.class), row.getLong("n"));
        });
    return found;
  }

  private static OffsetDateTime time(LocalDate day) {
    return day.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime();
  }

  /** Of every result of the unit that went back. */
  Map<String, Map<String, Long>> facts(UnitId unit, Period period) {
    return facts(unit, period, "UNIT").getOrDefault("", Map.of());
  }

  /**
   * Of every result that went back, rated or not: points of the indicators the office knows itself;
   * by officer, or of the unit (under the empty name).
   */
  Map<String, Map<String, Map<String, Long>>> facts(UnitId unit, Period period, String kind) {
    Map<String, Map<String, Map<String, Long>>> facts = new HashMap<>();
    jdbc.sql(FACTS)
        .param("unit", unit.code())
        .param("from", period.from())
        .param("to", period.to())
        .param("kind", kind)
        .query((ResultSet row) -> {
          facts
              .computeIfAbsent(row.getString("subject"), fresh -> new HashMap<>())
              .computeIfAbsent(Indicator.item(row.getInt("number")), fresh -> new HashMap<>())
              .put(row.getString("points"), row.getLong("n"));
        });
    return facts;
  }

  /** How many results went back, by field or by the officer who received them. */
  Map<String, Long> given(UnitId unit, Period period, String kind) {
    Map<String, Long> given = new HashMap<>();
    jdbc.sql(GIVEN)
        .param("unit", unit.code())
        .param("from", period.from())
        .param("to", period.to())
        .param("kind", kind)
        .query((ResultSet row) -> {
          given.put(row.getString("subject"), row.getLong("n"));
        });
    return given;
  }

  List<Period> quarters(List<UnitId> units) {
    return jdbc.sql(PERIODS)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .query((row, n) -> Period.parse(row.getString("quarter")).orElseThrow())
        .list();
  }

  List<Words> words(UnitId unit, Period period, int most) {
    return jdbc.sql(WORDS)
        .param("unit", unit.code())
        .param("from", period.from())
        .param("to", period.to())
        .param("most", most)
        .query(
            (row, n) -> new Words(row.getObject("opened", LocalDate.class), row.getString("words")))
        .list();
  }

  Map<String, String> fieldNames() {
    Map<String, String> names = new HashMap<>();
    jdbc.sql(FIELD_NAMES)
        .query((ResultSet row) -> {
          names.put(row.getString("field_group"), row.getString("name"));
        });
    return names;
  }
}
