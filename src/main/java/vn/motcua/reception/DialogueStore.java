package vn.motcua.reception;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Adds dialogues, questions, answers and their versions; nothing is ever changed. */
@Component
class DialogueStore {
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('dialogue ' || :unit || :id, 0))";

  private static final String DIALOGUE =
      """
      insert into dialogue (unit_id, request, announced_by, announced_at)
      values (:unit, :request, :by, :now)
      returning id
      """;

  private static final String PLAN =
      """
      insert into dialogue_plan (unit_id, dialogue_id, version, title, audience, held_on, from_time,
                                 place, chair, cancelled, reason, changed_by, changed_at)
      values (:unit, :id, :version, :title, :audience, :held, :from, :place, :chair, :cancelled,
              :reason, :by, :now)
      """;

  private static final String MINUTES =
      """
      insert into dialogue_minutes (unit_id, dialogue_id, seq, attendance, words, reason, written_by,
                                    written_at)
      values (:unit, :id, :seq, :attendance, :words, :reason, :by, :now)
      """;

  private static final String QUESTION =
      """
      insert into dialogue_question (unit_id, request, dialogue_id, number, words, asker, contact,
                                     typed_by, asked_at)
      select :unit, :request, :id, 1 + count(*), :words, :asker, :contact, :by, :now
        from dialogue_question
       where unit_id = :unit and dialogue_id = :id
      returning number
      """;

  private static final String SHOWING =
      """
      insert into dialogue_showing (unit_id, question_id, seq, shown, words, reason, shown_by,
                                    shown_at)
      select :unit, :id, 1 + count(*), :shown, :words, :reason, :by, :now
        from dialogue_showing
       where unit_id = :unit and question_id = :id
      """;

  private static final String ANSWER =
      """
      insert into dialogue_answer (unit_id, question_id, seq, words, reason, answered_by,
                                   answered_at)
      values (:unit, :id, :seq, :words, :reason, :by, :now)
      """;

  private final JdbcClient jdbc;

  DialogueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void takeTurns(UnitId unit, UUID dialogue) {
    jdbc.sql(LOCK)
        .param("unit", unit.code())
        .param("id", dialogue.toString())
        .query((row, number) -> 0)
        .list();
  }

  UUID announce(Actor actor, UUID request, Instant now) {
    return jdbc.sql(DIALOGUE)
        .param("unit", actor.unit().code())
        .param("request", request)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  void plan(
      Actor actor,
      UUID id,
      int version,
      Dialogue.Plan plan,
      boolean cancelled,
      String reason,
      Instant now) {
    of(PLAN, actor, id, now)
        .param("version", version)
        .param("title", plan.title().strip())
        .param("audience", plan.audience().name())
        .param("held", plan.day())
        .param("from", plan.from())
        .param("place", plan.place().strip())
        .param("chair", plan.chair())
        .param("cancelled", cancelled)
        .param("reason", reason.strip())
        .update();
  }

  void minutes(
      Actor actor, UUID id, int seq, int attendance, String words, String reason, Instant now) {
    of(MINUTES, actor, id, now)
        .param("seq", seq)
        .param("attendance", attendance)
        .param("words", words.strip())
        .param("reason", reason.strip())
        .update();
  }

  int ask(
      UnitId unit,
      UUID request,
      UUID dialogue,
      DialogueQuestions.Asked asked,
      Optional<UUID> by,
      Instant now) {
    return jdbc.sql(QUESTION)
        .param("unit", unit.code())
        .param("request", request)
        .param("id", dialogue)
        .param("words", asked.words().strip())
        .param("asker", asked.asker().strip())
        .param("contact", asked.contact().strip())
        .param("by", by.orElse(null))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  void show(Actor actor, UUID question, boolean shown, String words, String reason, Instant now) {
    of(SHOWING, actor, question, now)
        .param("shown", shown)
        .param("words", words.strip())
        .param("reason", reason.strip())
        .update();
  }

  void answer(Actor actor, UUID question, int seq, String words, String reason, Instant now) {
    of(ANSWER, actor, question, now)
        .param("seq", seq)
        .param("words", words.strip())
        .param("reason", reason.strip())
        .update();
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor, UUID id, Instant now) {
    return jdbc.sql(sql)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }
}
