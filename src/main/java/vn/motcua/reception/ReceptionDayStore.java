package vn.motcua.reception;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Adds reception days, their versions and tests of the connection; nothing is ever changed. */
@Component
class ReceptionDayStore {
  private static final String DAY =
      """
      insert into reception_day (unit_id, request, planned_by, planned_at)
      values (:unit, :request, :by, :now)
      returning id
      """;

  private static final String PLAN =
      """
      insert into reception_plan (unit_id, day_id, version, held_on, from_time, until_time, minutes,
                                  place, receiver, kind, online, stands_in, cancelled, reason,
                                  changed_by, changed_at)
      values (:unit, :day, :version, :held, :from, :until, :minutes, :place, :receiver, :kind,
              :online, :standsIn, :cancelled, :reason, :by, :now)
      """;

  private static final String TEST =
      """
      insert into reception_test (unit_id, day_id, seq, works, note, tested_by, tested_at)
      select :unit, :day, 1 + count(*), :works, :note, :by, :now
        from reception_test
       where unit_id = :unit and day_id = :day
      """;

  private final JdbcClient jdbc;

  ReceptionDayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID day(Actor actor, UUID request, Instant now) {
    return jdbc.sql(DAY)
        .param("unit", actor.unit().code())
        .param("request", request)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  void plan(
      Actor actor,
      UUID day,
      int version,
      ReceptionDay.Plan plan,
      boolean cancelled,
      String reason,
      Instant now) {
    jdbc.sql(PLAN)
        .param("unit", actor.unit().code())
        .param("day", day)
        .param("version", version)
        .param("held", plan.day())
        .param("from", plan.from())
        .param("until", plan.until())
        .param("minutes", plan.minutes())
        .param("place", plan.place().strip())
        .param("receiver", plan.receiver())
        .param("kind", plan.kind().name())
        .param("online", plan.online())
        .param("standsIn", plan.standsIn())
        .param("cancelled", cancelled)
        .param("reason", reason.strip())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void test(Actor actor, UUID day, boolean works, String note, Instant now) {
    jdbc.sql(TEST)
        .param("unit", actor.unit().code())
        .param("day", day)
        .param("works", works)
        .param("note", note.strip())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
