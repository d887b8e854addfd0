package vn.motcua.initiatives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.UnitId;

/** Reads initiatives with their acts and adoptions. */
@Component
class LocalInitiativeSearch {
  private static final String INITIATIVES =
      """
      select i.*, u.full_name as unit_name, o.name as officer
        from initiative i
        join administrative_unit u on u.unit_id = i.unit_id
        join officer o on o.unit_id = i.unit_id and o.id = i.proposed_by
       where i.unit_id = any (:units)
       order by i.proposed_at desc, i.id
       limit 1000
      """;

  private static final String ACTS =
      """
      select a.unit_id, a.initiative_id, a.version, a.act, a.words, a.starts, a.ends, a.person,
             a.setting, a.promise_id, coalesce(p.name, '') as promise, a.slogan, a.before_from,
             a.before_to, a.after_from, a.after_to, a.detail::text as detail, a.decision_number,
             a.decision_day, a.digest, a.digest = encode(sha256(a.file), 'hex') as whole,
             o.name as officer, u.full_name as unit_name, a.at
        from initiative_act a
        join officer o on o.unit_id = a.by_unit and o.id = a.by
        join administrative_unit u on u.unit_id = a.by_unit
        left join procedure_promise p on p.unit_id = a.unit_id and p.id = a.promise_id
       where a.unit_id = any (:units)
       order by a.unit_id, a.initiative_id, a.version
      """;

  private static final String ADOPTIONS =
      """
      select a.origin_unit, a.initiative_id, a.unit_id, u.full_name as unit_name, a.way, a.plan_id,
             o.name as officer, a.at
        from initiative_adoption a
        join administrative_unit u on u.unit_id = a.unit_id
        join officer o on o.unit_id = a.unit_id and o.id = a.by
       where a.origin_unit = any (:units)
       order by a.at, a.unit_id
      """;

  private static final String ORIGINS =
      "select distinct origin_unit from initiative_adoption where unit_id = :unit";

  private static final String FILE =
      """
      select media, file
        from initiative_act
       where unit_id = :unit and initiative_id = :id and act = 'RECOGNISE'
       order by version desc
       limit 1
      """;

  private final JdbcClient jdbc;

  LocalInitiativeSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The initiatives of these units, the latest proposed first. */
  List<LocalInitiative> of(Collection<UnitId> units) {
    String[] codes = units.stream().map(UnitId::code).toArray(String[]::new);
    Map<UUID, List<InitiativeStep>> steps = new HashMap<>();
    jdbc.sql(ACTS)
        .param("units", codes)
        .query((ResultSet row) -> {
          steps
              .computeIfAbsent(row.getObject("initiative_id", UUID.class), id -> new ArrayList<>())
              .add(step(row));
        });
    Map<UUID, List<Adoption>> adoptions = new HashMap<>();
    jdbc.sql(ADOPTIONS)
        .param("units", codes)
        .query((ResultSet row) -> {
          adoptions
              .computeIfAbsent(row.getObject("initiative_id", UUID.class), id -> new ArrayList<>())
              .add(adoption(row));
        });
    return jdbc.sql(INITIATIVES)
        .param("units", codes)
        .query((row, n) -> {
          UUID id = row.getObject("id", UUID.class);
          return new LocalInitiative(
              new UnitId(row.getString("unit_id")),
              row.getString("unit_name"),
              id,
              row.getString("title"),
              row.getString("problem"),
              row.getString("idea"),
              row.getLong("cost"),
              TrialMeasure.valueOf(row.getString("measure")),
              row.getString("model"),
              row.getString("officer"),
              instant(row, "proposed_at"),
              steps.getOrDefault(id, List.of()),
              adoptions.getOrDefault(id, List.of()));
        })
        .list();
  }

  /** The units something was taken over from. */
  List<UnitId> origins(UnitId adopter) {
    return jdbc.sql(ORIGINS)
        .param("unit", adopter.code())
        .query((row, n) -> new UnitId(row.getString("origin_unit")))
        .list();
  }

  Optional<KeptFile> file(UnitId unit, UUID id) {
    return jdbc.sql(FILE)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, n) -> KeptFile.decided(row.getBytes("file")))
        .optional();
  }

  private static InitiativeStep step(ResultSet row) throws SQLException {
    InitiativeStep.Told told =
        new InitiativeStep.Told(
            row.getInt("version"),
            row.getString("words"),
            row.getString("officer"),
            row.getString("unit_name"),
            instant(row, "at"));
    return switch (InitiativeAct.valueOf(row.getString("act"))) {
      case START ->
          new InitiativeStep.Started(
              told,
              new Trial(
                  day(row, "starts"), day(row, "ends"), row.getString("person"), setting(row)));
      case MEASURE ->
          new InitiativeStep.Measured(told, Measurement.of(windows(row), row.getString("detail")));
      case RECOGNISE ->
          new InitiativeStep.Recognised(
              told,
              row.getString("decision_number"),
              day(row, "decision_day"),
              row.getString("digest"),
              row.getBoolean("whole"));
      case DROP -> new InitiativeStep.Dropped(told);
    };
  }

  private static Setting setting(ResultSet row) throws SQLException {
    return switch (row.getString("setting")) {
      case "PROMISE" ->
          new Setting.Promised(row.getObject("promise_id", UUID.class), row.getString("promise"));
      case "WORDS" -> new Setting.Slogan(row.getString("slogan"));
      default -> new Setting.None();
    };
  }

  private static Windows windows(ResultSet row) throws SQLException {
    return new Windows(
        day(row, "before_from"),
        day(row, "before_to"),
        day(row, "after_from"),
        day(row, "after_to"));
  }

  private static Adoption adoption(ResultSet row) throws SQLException {
    return new Adoption(
        new UnitId(row.getString("unit_id")),
        row.getString("unit_name"),
        Adoption.Way.valueOf(row.getString("way")),
        Optional.ofNullable(row.getObject("plan_id", UUID.class)),
        row.getString("officer"),
        instant(row, "at"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
