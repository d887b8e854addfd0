package vn.motcua.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Adds what everybody may read. */
@Component
class PublishedFeedbackStore {
  private static final String PUBLISH =
      """
      insert into feedback_publication (unit_id, feedback_id, number, question, answer, published_at,
                                        published_by)
           values (:unit, :id,
                   (select coalesce(max(number), 0) + 1 from feedback_publication
                     where unit_id = :unit and feedback_id = :id),
                   :question, :answer, :now, :by)
      """;

  private final JdbcClient jdbc;

  PublishedFeedbackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void publish(Feedback feedback, String question, String answer, Actor actor, Instant now) {
    jdbc.sql(PUBLISH)
        .param("unit", feedback.unit().code())
        .param("id", feedback.id())
        .param("question", question)
        .param("answer", answer)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", actor.officer())
        .update();
  }
}
