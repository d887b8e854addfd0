package vn.motcua.ratings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Mark;
import vn.motcua.shared.UnitId;

/** SQL of the rights and of the box; what the application may not see it does through functions. */
@Component
class RatingStore {
  private static final Duration EVER = Duration.ofDays(36_500);
  private static final JsonMapper JSON = new JsonMapper();

  private static final String MINE =
      """
      select pg_try_advisory_xact_lock(hashtext('rating_fold'))
      """;

  // Read as telling reads: both ends of the stretch are given, each dossier is looked up by itself.
  // A
  // dossier with an officer's own telephone is among the results and cannot be rated on any day.
  private static final String RIGHTS =
      """
      insert into rating_right
             (unit_id, dossier_id, quarter, until, field, officer, whole, parts, asked, apologised)
      select e.unit_id, e.dossier_id, to_char(l.day, 'YYYY"-Q"Q'), l.day + case when a.own then -1 else :days end,
             d.field_group, s.officer, d.mark, s.parts, s.asked, s.apologised
        from dossier_event e
       cross join lateral (select (e.at at time zone 'Asia/Ho_Chi_Minh')::date as day) l
       cross join lateral (
             select o.mark, v.field_group
               from dossier o
               join procedure_version v on v.id = o.procedure_version
              where o.unit_id = e.unit_id and o.id = e.dossier_id
             offset 0) d
       cross join lateral (
             select (array_agg(h.actor order by h.seq))[1] as officer,
                    (count(*) filter (where h.kind = 'SUPPLEMENT_SENT'))::int as asked,
                    bool_or(h.kind = 'APOLOGISED') as apologised,
                    case when bool_or(h.step_mark = 'LATE') then 'LATE'
                         when bool_or(h.step_mark = 'ON_TIME') then 'ON_TIME'
                         when bool_or(h.step_mark = 'EARLY') then 'EARLY' end as parts
               from dossier_event h
              where h.unit_id = e.unit_id and h.dossier_id = e.dossier_id
             offset 0) s
       cross join lateral (
             select exists (
                    select from officer o
                     where o.unit_id = e.unit_id and o.left_at is null
                       and rating_phone(p.phone) in (rating_phone(o.personal_phone), rating_phone(o.duty_phone)))
                    as own
               from (select 1) one
               left join lateral (
                    select phone from dossier_applicant
                     where unit_id = e.unit_id and dossier_id = e.dossier_id and phone <> ''
                       and revision = (select max(revision) from dossier_applicant
                                        where unit_id = e.unit_id and dossier_id = e.dossier_id)) p on true
             offset 0) a
       where e.kind = 'RETURNED' and d.mark is not null
      """;

  private static final String FOLD =
      RIGHTS
          + """
               and e.at >= (select least(c.at, :now) - make_interval(secs => :overlap) from rating_cursor c)
               and e.at < :until
                on conflict do nothing
          """;

  private static final String FOLD_ONE =
      RIGHTS
          + """
               and e.unit_id = :unit and e.dossier_id = :dossier
                on conflict do nothing
          """;

  private static final String MOVE_CURSOR =
      """
      update rating_cursor set at = :now
      """;

  private static final String RIGHT =
      """
      select until, ways from rating_right where unit_id = :unit and dossier_id = :dossier
      """;

  private static final String HAND_OUT =
      """
      select rating_hand_out(:unit, :dossier, :key, :today, :printed)
      """;

  private static final String ASKED =
      """
      select unit_id, officer, whole, parts, asked from rating_asked(:key, :today)
      """;

  private static final String GIVE =
      """
      select rating_give(:key, :today, cast(:answers as jsonb), :words)
      """;

  private static final String DISOWN =
      """
      select rating_disown(:unit, :dossier, :said, :today)
      """;

  private static final String GATHER =
      """
      select rating_gather(:today) is null
      """;

  private static final String OPEN =
      """
      select rating_open(:today)
      """;

  private final JdbcClient jdbc;

  RatingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isMine() {
    return jdbc.sql(MINE).query(Boolean.class).single();
  }

  /** A right for each result that went back since the cursor, and a stretch before it. */
  int fold(Instant now, Duration overlap) {
    int found =
        jdbc.sql(FOLD)
            .param("days", RatingRights.DAYS)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("overlap", (double) overlap.toSeconds())
            .param("until", now.plus(EVER).atOffset(ZoneOffset.UTC))
            .update();
    jdbc.sql(MOVE_CURSOR).param("now", now.atOffset(ZoneOffset.UTC)).update();
    return found;
  }

  /** The right of one dossier, should the job not have come by yet. */
  void fold(Dossier dossier) {
    jdbc.sql(FOLD_ONE)
        .param("days", RatingRights.DAYS)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .update();
  }

  Optional<Right> right(UnitId unit, UUID dossier) {
    return jdbc.sql(RIGHT)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .query((row, n) -> new Right(row.getObject("until", LocalDate.class), row.getInt("ways")))
        .optional();
  }

  /** Whether the new way counts; the one before it does not any more. */
  boolean handOut(UnitId unit, UUID dossier, Way way, LocalDate today, boolean printed) {
    return jdbc.sql(HAND_OUT)
        .param("unit", unit.code())
        .param("dossier", dossier)
        .param("printed", printed)
        .param("key", way.key())
        .param("today", today)
        .query(Boolean.class)
        .single();
  }

  Optional<Asked> asked(Way way, LocalDate today) {
    return jdbc.sql(ASKED)
        .param("key", way.key())
        .param("today", today)
        .query((row, n) -> asked(row))
        .optional();
  }

  /** Whether it was taken: once, and only while the right lasts. */
  boolean give(Way way, LocalDate today, Map<String, String> slip, String words) {
    return jdbc.sql(GIVE)
        .param("key", way.key())
        .param("today", today)
        .param("answers", JSON.writeValueAsString(slip))
        .param("words", words)
        .query(Boolean.class)
        .single();
  }

  boolean disown(Dossier dossier, Disowned said, LocalDate today) {
    return jdbc.sql(DISOWN)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .param("said", said.name())
        .param("today", today)
        .query(Boolean.class)
        .single();
  }

  /** Gathers what full boxes hold; counted in a transaction after this one. */
  void gather(LocalDate today) {
    jdbc.sql(GATHER).param("today", today).query(Boolean.class).single();
  }

  /** Counts what was gathered. */
  int open(LocalDate today) {
    return jdbc.sql(OPEN).param("today", today).query(Integer.class).single();
  }

  private static Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        new UnitId(row.getString("unit_id")),
        row.getObject("officer", UUID.class),
        Mark.valueOf(row.getString("whole")),
        Optional.ofNullable(row.getString("parts")).map(Mark::valueOf),
        row.getInt("asked"));
  }
}
