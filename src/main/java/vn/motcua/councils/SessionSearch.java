package vn.motcua.councils;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedures.Council;
import vn.motcua.shared.UnitId;

/** Reads the sessions of a dossier, and how far its council is. */
@Component
class SessionSearch {
  private static final String SESSIONS =
      """
      select number, meets_at, place, whereabouts
        from council_session
       where unit_id = :unit and dossier_id = :dossier
       order by number
      """;

  private static final String SEATS =
      """
      select seat, role, title, name
        from council_seat
       where unit_id = :unit and dossier_id = :dossier and number = :number
       order by seat
      """;

  private static final String MINUTES =
      """
      select held_at, place, whereabouts, others, motion, reason, outcome, words, written_by,
             written_at
        from council_minutes
       where unit_id = :unit and dossier_id = :dossier and number = :number
      """;

  private static final String VOTES =
      """
      select seat, vote, opinion
        from council_vote
       where unit_id = :unit and dossier_id = :dossier and number = :number
       order by seat
      """;

  private static final String PROGRESS =
      """
      select exists (select from council_session
                      where unit_id = :unit and dossier_id = :dossier) as called,
             coalesce(
               (select motion from council_minutes
                 where unit_id = :unit and dossier_id = :dossier and outcome = 'DECIDED'),
               (select motion from council_paper
                 where unit_id = :unit and dossier_id = :dossier
                 order by seq desc
                 limit 1)) as motion
      """;

  private static final String LAST_NAMES =
      """
      select seat, name
        from council_seat
       where unit_id = :unit
         and (dossier_id, number) = (
             select s.dossier_id, s.number
               from council_session s
               join dossier d on d.unit_id = s.unit_id and d.id = s.dossier_id
              where s.unit_id = :unit and d.procedure_code = :procedure
              order by s.called_at desc
              limit 1)
      """;

  private static final String AHEAD =
      """
      select s.dossier_id, d.code, s.number, s.meets_at, s.place
        from council_session s
        join dossier d on d.unit_id = s.unit_id and d.id = s.dossier_id
       where s.unit_id = :unit and d.closed_at is null
         and not exists (select from council_minutes m
                          where m.unit_id = s.unit_id and m.dossier_id = s.dossier_id
                            and m.number = s.number)
       order by s.meets_at, d.code
       limit 200
      """;

  private final JdbcClient jdbc;

  SessionSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How far a council is: whether it was ever called here, and what it concluded, paper too. */
  record Progress(boolean called, Optional<Motion> concluded) {}

  Progress progress(UnitId unit, UUID dossier) {
    return jdbc.sql(PROGRESS)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query((row, n) ->
            new Progress(
                row.getBoolean("called"),
                Optional.ofNullable(row.getString("motion")).map(Motion::valueOf)))
        .single();
  }

  /** The names by seat of the unit's last call for such a procedure. */
  Map<Integer, String> lastNames(UnitId unit, String procedure) {
    Map<Integer, String> names = new HashMap<>();
    jdbc.sql(LAST_NAMES)
        .param("unit", unit.code())
        .param("procedure", procedure)
        .query(row -> {
          names.put(row.getInt("seat"), row.getString("name"));
        });
    return names;
  }

  /** Sessions called in a unit that have no minutes yet, the earliest first. */
  List<CouncilSessions.Ahead> ahead(UnitId unit) {
    return jdbc.sql(AHEAD)
        .param("unit", unit.code())
        .query((row, n) ->
            new CouncilSessions.Ahead(
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                row.getInt("number"),
                instant(row, "meets_at"),
                Place.valueOf(row.getString("place"))))
        .list();
  }

  List<CouncilSession> of(UnitId unit, UUID dossier) {
    return jdbc.sql(SESSIONS)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query((row, n) -> session(unit, dossier, row))
        .list();
  }

  private CouncilSession session(UnitId unit, UUID dossier, ResultSet row) throws SQLException {
    int number = row.getInt("number");
    return new CouncilSession(
        number,
        instant(row, "meets_at"),
        Place.valueOf(row.getString("place")),
        row.getString("whereabouts"),
        of(SEATS, unit, dossier, number)
            .query((seat, n) ->
                new Member(
                    seat.getInt("seat"),
                    Council.Seat.Role.valueOf(seat.getString("role")),
                    seat.getString("title"),
                    seat.getString("name")))
            .list(),
        of(MINUTES, unit, dossier, number)
            .query((minutes, n) -> minutes(minutes, ballots(unit, dossier, number)))
            .optional());
  }

  private List<Ballot> ballots(UnitId unit, UUID dossier, int number) {
    return of(VOTES, unit, dossier, number)
        .query((row, n) ->
            new Ballot(
                row.getInt("seat"),
                Optional.ofNullable(row.getString("vote")).map(Vote::valueOf),
                row.getString("opinion")))
        .list();
  }

  private static Minutes minutes(ResultSet row, List<Ballot> ballots) throws SQLException {
    return new Minutes(
        instant(row, "held_at"),
        Place.valueOf(row.getString("place")),
        row.getString("whereabouts"),
        row.getString("others"),
        Motion.valueOf(row.getString("motion")),
        row.getString("reason"),
        row.getString("words"),
        ballots,
        Outcome.valueOf(row.getString("outcome")),
        row.getObject("written_by", UUID.class),
        instant(row, "written_at"));
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, UUID dossier, int number) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .param("number", number);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
