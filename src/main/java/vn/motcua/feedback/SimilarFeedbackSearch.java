package vn.motcua.feedback;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open feedback of the unit with similar words (trigrams), the most similar first. */
@Component
class SimilarFeedbackSearch {
  private static final String LIKE =
      "select "
          + FeedbackRows.COLUMNS
          + ", w.words "
          + FeedbackRows.FROM
          + """
           join feedback_words w on w.unit_id = f.unit_id and w.feedback_id = f.id and w.seq = 1
           join feedback_words own on own.unit_id = f.unit_id and own.feedback_id = :id and own.seq = 1
          where f.unit_id = :unit and f.id <> :id
            and f.stage in ('RECEIVED', 'ASSIGNED', 'ASKED')
            and similarity(fold(w.words), fold(own.words)) >= 0.35
          order by similarity(fold(w.words), fold(own.words)) desc, f.received_at
          limit :most
          """;

  private final JdbcClient jdbc;

  SimilarFeedbackSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<SimilarFeedback> like(Feedback feedback, int most) {
    return jdbc.sql(LIKE)
        .param("unit", feedback.unit().code())
        .param("id", feedback.id())
        .param("most", most)
        .query(
            (row, n) -> new SimilarFeedback(FeedbackRows.feedback(row, n), row.getString("words")))
        .list();
  }
}
