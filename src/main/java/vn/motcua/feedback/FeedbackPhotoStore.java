package vn.motcua.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Keeps the photos of feedback. */
@Component
class FeedbackPhotoStore {
  private static final String LOCK =
      "select 0 from feedback where unit_id = :unit and id = :id for update";

  // The same photo sent twice is one.
  private static final String ADD =
      """
      insert into feedback_photo (unit_id, feedback_id, number, jpeg, digest)
           values (:unit, :id,
                   (select coalesce(max(number), 0) + 1 from feedback_photo
                     where unit_id = :unit and feedback_id = :id),
                   :jpeg, encode(sha256(:jpeg), 'hex'))
      on conflict (unit_id, feedback_id, digest) do nothing
      """;

  private static final String NUMBERS =
      """
      select number from feedback_photo where unit_id = :unit and feedback_id = :id order by number
      """;

  private static final String FIND =
      """
      select jpeg from feedback_photo
       where unit_id = :unit and feedback_id = :id and number = :number
      """;

  private final JdbcClient jdbc;

  FeedbackPhotoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(Feedback feedback) {
    of(LOCK, feedback.unit(), feedback.id()).query((row, n) -> 0).list();
  }

  void add(Feedback feedback, byte[] jpeg) {
    of(ADD, feedback.unit(), feedback.id()).param("jpeg", jpeg).update();
  }

  List<Integer> numbers(Feedback feedback) {
    return of(NUMBERS, feedback.unit(), feedback.id())
        .query((row, n) -> row.getInt("number"))
        .list();
  }

  Optional<byte[]> find(Feedback feedback, int number) {
    return of(FIND, feedback.unit(), feedback.id())
        .param("number", number)
        .query((row, n) -> row.getBytes("jpeg"))
        .optional();
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, UUID id) {
    return jdbc.sql(sql).param("unit", unit.code()).param("id", id);
  }
}
