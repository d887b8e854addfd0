package vn.motcua.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Adds reviews, explanations and meetings; nothing is ever changed. */
@Component
class ReviewStore {
  private static final String OPEN =
      """
      insert into conduct_review (unit_id, feedback_id, collective, officer, question, opened_by,
                                  opened_at, explain_by, due_by)
           values (:unit, :feedback, :collective, :officer, :question, :by, :now, :explain, :due)
      on conflict do nothing
      """;

  private static final String EXPLAIN =
      """
      insert into conduct_explanation (unit_id, review_id, words, at)
           values (:unit, :review, :words, :now)
      on conflict do nothing
      """;

  private static final String MEETING =
      """
      insert into conduct_meeting (unit_id, review_id, held_on, present, outcome, words, written_by,
                                   written_at)
           values (:unit, :review, :held, :present, :outcome, :words, :by, :now)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ReviewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when there is one already. */
  boolean open(
      Actor actor,
      UUID feedback,
      Reviews.Opening opening,
      Instant now,
      Instant explain,
      Instant due) {
    return jdbc.sql(OPEN)
            .param("unit", actor.unit().code())
            .param("feedback", feedback)
            .param("collective", FeedbackRules.line(opening.collective()))
            .param("officer", opening.officer())
            .param("question", FeedbackRules.kept(opening.question()))
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("explain", explain.atOffset(ZoneOffset.UTC))
            .param("due", due.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean explain(UnitId unit, UUID review, String words, Instant now) {
    return jdbc.sql(EXPLAIN)
            .param("unit", unit.code())
            .param("review", review)
            .param("words", words)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean conclude(Actor actor, UUID review, Reviews.Conclusion conclusion, Instant now) {
    return jdbc.sql(MEETING)
            .param("unit", actor.unit().code())
            .param("review", review)
            .param("held", conclusion.heldOn())
            .param("present", FeedbackRules.line(conclusion.present()))
            .param("outcome", conclusion.outcome().name())
            .param("words", FeedbackRules.kept(conclusion.words()))
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
