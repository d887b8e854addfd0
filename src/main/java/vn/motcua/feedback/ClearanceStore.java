package vn.motcua.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Adds and reads whom the words name though they are not meant, as a head wrote it down. */
@Component
class ClearanceStore {
  // With the event that tells it: what the sender says afterwards is looked at anew.
  private static final String ADD =
      """
      insert into feedback_clearance (unit_id, feedback_id, seq, officer, cleared_by)
      select unit_id, feedback_id, max(seq), :officer, :by
        from feedback_event
       where unit_id = :unit and feedback_id = :id
       group by unit_id, feedback_id
      """;

  private static final String OF =
      """
      select officer, max(seq) as seq
        from feedback_clearance
       where unit_id = :unit and feedback_id = :id
       group by officer
      """;

  private final JdbcClient jdbc;

  ClearanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Right after its event, in the same transaction. */
  void add(Feedback feedback, UUID officer, Actor by) {
    jdbc.sql(ADD)
        .param("unit", feedback.unit().code())
        .param("id", feedback.id())
        .param("officer", officer)
        .param("by", by.officer())
        .update();
  }

  /** By officer the number of the event that said so last. */
  Map<UUID, Integer> of(Feedback feedback) {
    Map<UUID, Integer> cleared = new HashMap<>();
    jdbc.sql(OF)
        .param("unit", feedback.unit().code())
        .param("id", feedback.id())
        .query(row -> {
          cleared.put(row.getObject("officer", UUID.class), row.getInt("seq"));
        });
    return cleared;
  }
}
