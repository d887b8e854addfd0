package vn.motcua.commendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** Reads proposals with their acts. */
@Component
class CommendationSearch {
  private static final String ALL =
      """
      select c.unit_id, c.id, c.subject_unit, u.full_name as subject_name,
             c.subject_officer, coalesce(s.name, '') as officer, c.form, c.reason, c.facts::text as facts,
             c.alarms::text as alarms, o.name as proposer, c.proposed_at
        from commendation c
        join administrative_unit u on u.unit_id = c.subject_unit
        join officer o on o.unit_id = c.unit_id and o.id = c.proposed_by
        left join officer s on s.unit_id = c.subject_unit and s.id = c.subject_officer
       where c.unit_id = :unit
       order by c.proposed_at desc, c.id
       limit 1000
      """;

  private static final String ACTS =
      """
      select a.commendation_id, a.version, a.act, a.words, a.votes::text as votes,
             a.decision_number, a.decision_day, a.signer, a.digest,
             a.digest = encode(sha256(a.file), 'hex') as whole, a.alarms::text as alarms,
             o.name as officer, a.at
        from commendation_act a
        join officer o on o.unit_id = a.unit_id and o.id = a.by
       where a.unit_id = :unit
       order by a.commendation_id, a.version
      """;

  private static final String ALARMS = "select commendation_alarms(:unit, :officer, :now)::text";

  private static final String ALARMS_OF_UNITS =
      """
      select unit_id as of, commendation_alarms(unit_id, null, :now)::text as alarms
        from unnest(:units::text[]) as u (unit_id)
      """;

  private static final String ALARMS_OF_OFFICERS =
      """
      select officer::text as of, commendation_alarms(:unit, officer, :now)::text as alarms
        from unnest(:officers::uuid[]) as o (officer)
      """;

  private static final String FILE =
      """
      select media, file
        from commendation_act
       where unit_id = :unit and commendation_id = :id and act = 'DECIDE'
      """;

  private final JdbcClient jdbc;

  CommendationSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The proposals of this unit, the latest first. */
  List<Commendation> of(UnitId unit) {
    Map<UUID, List<CommendationStep>> steps = new HashMap<>();
    jdbc.sql(ACTS)
        .param("unit", unit.code())
        .query((ResultSet row) -> {
          steps
              .computeIfAbsent(
                  row.getObject("commendation_id", UUID.class), id -> new ArrayList<>())
              .add(step(row));
        });
    return jdbc.sql(ALL)
        .param("unit", unit.code())
        .query((row, n) -> {
          UUID id = row.getObject("id", UUID.class);
          return new Commendation(
              new UnitId(row.getString("unit_id")),
              id,
              new UnitId(row.getString("subject_unit")),
              row.getString("subject_name"),
              Optional.ofNullable(row.getObject("subject_officer", UUID.class)),
              row.getString("officer"),
              row.getString("form"),
              row.getString("reason"),
              Fact.of(row.getString("facts")),
              Alarm.of(row.getString("alarms")),
              row.getString("proposer"),
              instant(row, "proposed_at"),
              steps.getOrDefault(id, List.of()));
        })
        .list();
  }

  /** The alarms of this moment, from the same function that writes them into every row. */
  List<Alarm> alarms(UnitId subject, Optional<UUID> officer, Instant now) {
    return Alarm.of(
        jdbc.sql(ALARMS)
            .param("unit", subject.code())
            .param("officer", officer.orElse(null), java.sql.Types.OTHER)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(String.class)
            .single());
  }

  /** The same of many units, by code. */
  Map<String, List<Alarm>> alarms(Collection<UnitId> units, Instant now) {
    return byWhom(
        jdbc.sql(ALARMS_OF_UNITS)
            .param("units", units.stream().map(UnitId::code).toArray(String[]::new)),
        now);
  }

  /** The same of many officers of one unit, by id. */
  Map<String, List<Alarm>> alarms(UnitId unit, Collection<UUID> officers, Instant now) {
    return byWhom(
        jdbc.sql(ALARMS_OF_OFFICERS)
            .param("unit", unit.code())
            .param("officers", officers.toArray(UUID[]::new)),
        now);
  }

  private static Map<String, List<Alarm>> byWhom(JdbcClient.StatementSpec statement, Instant now) {
    Map<String, List<Alarm>> found = new HashMap<>();
    statement
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((ResultSet row) -> {
          found.put(row.getString("of"), Alarm.of(row.getString("alarms")));
        });
    return found;
  }

  Optional<KeptFile> file(UnitId unit, UUID id) {
    return jdbc.sql(FILE)
        .param("unit", unit.code())
        .param("id", id)
        .query((row, n) -> KeptFile.decided(row.getBytes("file")))
        .optional();
  }

  private static CommendationStep step(ResultSet row) throws SQLException {
    LocalDate day = row.getObject("decision_day", LocalDate.class);
    Optional<CommendationStep.Decision> decision =
        day == null
            ? Optional.empty()
            : Optional.of(
                new CommendationStep.Decision(
                    row.getString("decision_number"),
                    day,
                    row.getString("signer"),
                    row.getString("digest"),
                    row.getBoolean("whole")));
    return new CommendationStep(
        CommendationAct.valueOf(row.getString("act")),
        row.getInt("version"),
        row.getString("words"),
        CouncilVote.of(row.getString("votes")),
        decision,
        Alarm.of(row.getString("alarms")),
        row.getString("officer"),
        instant(row, "at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
