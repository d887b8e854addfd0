package vn.motcua.surveys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.ratings.Way;
import vn.motcua.shared.UnitId;

/** SQL of the interviews: nothing is reached without an interviewer's signs. */
@Component
class InterviewStore {
  private static final JsonMapper JSON = new JsonMapper();

  private static final String ENTER =
      """
      select unit_id, round_id, name from survey_enter(:key, :today)
      """;

  private static final String LIST =
      """
      select number, of_unit, state from survey_list(:key, :today)
      """;

  private static final String SEE =
      """
      select of_unit, state, name, phone, address, procedure from survey_see(:key, :today, :number, :now)
      """;

  private static final String GIVE =
      """
      select survey_give(:key, :today, :number, :sending, :paper, cast(:answers as jsonb), cast(:words as jsonb))
      """;

  private static final String MISS =
      """
      select survey_miss(:key, :today, :number, :why)
      """;

  private final JdbcClient jdbc;

  InterviewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where signs lead. */
  record At(UnitId owner, UUID round, String name) {}

  Optional<At> enter(Way way, LocalDate today) {
    return by(ENTER, way, today)
        .query((row, n) ->
            new At(
                new UnitId(row.getString("unit_id")),
                row.getObject("round_id", UUID.class),
                row.getString("name")))
        .optional();
  }

  List<Slot> list(Way way, LocalDate today) {
    return by(LIST, way, today)
        .query((row, n) ->
            new Slot(
                row.getInt("number"),
                new UnitId(row.getString("of_unit")),
                Slot.State.valueOf(row.getString("state"))))
        .list();
  }

  Optional<Contact> see(Way way, LocalDate today, int number, Instant now) {
    return by(SEE, way, today)
        .param("number", number)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new Contact(
                new Slot(
                    number,
                    new UnitId(row.getString("of_unit")),
                    Slot.State.valueOf(row.getString("state"))),
                row.getString("name"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("procedure")))
        .optional();
  }

  Interviews.Taken give(
      Way way, LocalDate today, int number, Reply reply, List<Question> questions) {
    return Interviews.Taken.valueOf(
        by(GIVE, way, today)
            .param("number", number)
            .param("sending", digest(reply.operation()))
            .param("paper", reply.paper())
            .param("answers", JSON.writeValueAsString(reply.answers(questions)))
            .param("words", JSON.writeValueAsString(reply.words(questions)))
            .query(String.class)
            .single());
  }

  boolean miss(Way way, LocalDate today, int number, Slot.State why) {
    return by(MISS, way, today)
        .param("number", number)
        .param("why", why.name())
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec by(String sql, Way way, LocalDate today) {
    return jdbc.sql(sql).param("key", way.key()).param("today", today);
  }

  private static byte[] digest(UUID operation) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(operation.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
