package vn.motcua.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Writes absences and attendance. */
@Component
class AbsenceStore {
  private static final String LOCK =
      "select id from officer where unit_id = :unit and id = :officer for no key update";
  private static final String ADD =
      """
      insert into absence (unit_id, officer_id, starts, ends, reason, stand_in, noted_by)
           values (:unit, :officer, :starts, :ends, :reason, :standIn, :by)
        returning id
      """;
  private static final String END =
      """
      update absence
         set ends = case when starts < :at then :at else ends end,
             cancelled_at = case when starts < :at then null else :at end
       where unit_id = :unit and officer_id = :officer and cancelled_at is null
         and starts <= :at and ends > :at
      """;
  private static final String OFFICER_OF =
      """
      select officer_id from absence
       where unit_id = :unit and id = :absence and cancelled_at is null
      """;
  private static final String CANCEL =
      """
      update absence
         set ends = case when starts < :at then :at else ends end,
             cancelled_at = case when starts < :at then null else :at end
       where unit_id = :unit and id = :absence and cancelled_at is null and ends > :at
      """;
  private static final String MARK_IN =
      """
      insert into attendance (unit_id, day, officer_id, noted_at, noted_by)
           values (:unit, :day, :officer, :at, :by)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  AbsenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UnitId unit, UUID officer) {
    jdbc.sql(LOCK)
        .param("unit", unit.code())
        .param("officer", officer)
        .query(UUID.class)
        .optional();
  }

  UUID add(
      Actor actor,
      UUID officer,
      Instant starts,
      Instant ends,
      AbsenceReason reason,
      @Nullable UUID standIn) {
    return jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("officer", officer)
        .param("starts", starts.atOffset(ZoneOffset.UTC))
        .param("ends", ends.atOffset(ZoneOffset.UTC))
        .param("reason", reason.name())
        .param("standIn", standIn, java.sql.Types.OTHER)
        .param("by", actor.officer())
        .query(UUID.class)
        .single();
  }

  void endAt(UnitId unit, UUID officer, Instant at) {
    jdbc.sql(END)
        .param("unit", unit.code())
        .param("officer", officer)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<UUID> officerOf(UnitId unit, UUID absence) {
    return jdbc.sql(OFFICER_OF)
        .param("unit", unit.code())
        .param("absence", absence)
        .query(UUID.class)
        .optional();
  }

  void cancel(UnitId unit, UUID absence, Instant at) {
    jdbc.sql(CANCEL)
        .param("unit", unit.code())
        .param("absence", absence)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void markIn(Actor actor, UUID officer, LocalDate day, Instant at) {
    jdbc.sql(MARK_IN)
        .param("unit", actor.unit().code())
        .param("day", day)
        .param("officer", officer)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", actor.officer())
        .update();
  }
}
