package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Adds promises, who keeps them and what was done; nothing is ever changed. */
@Component
class CommitmentStore {
  private static final String PROMISE =
      """
      insert into commitment (unit_id, request, visit_id, dialogue_id, question_id, words, made_by,
                              made_at)
      values (:unit, :request, :visit, :dialogue, :question, :words, :by, :now)
      returning id
      """;

  private static final String KEEPER =
      """
      insert into commitment_keeper (unit_id, commitment_id, seq, keeper, due_on, reason, named_by,
                                     named_at)
      values (:unit, :id, :seq, :keeper, :due, :reason, :by, :now)
      """;

  private static final String KEPT =
      """
      insert into commitment_kept (unit_id, commitment_id, words, late, reported_by, reported_at)
      values (:unit, :id, :words, :late, :by, :now)
      """;

  private final JdbcClient jdbc;

  CommitmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID promise(Actor actor, UUID request, Commitments.Origin origin, String words, Instant now) {
    return jdbc.sql(PROMISE)
        .param("unit", actor.unit().code())
        .param("request", request)
        .param("visit", origin.visit().orElse(null))
        .param("dialogue", origin.dialogue().orElse(null))
        .param("question", origin.question().orElse(null))
        .param("words", words.strip())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  void keeper(
      Actor actor, UUID id, int seq, UUID keeper, LocalDate due, String reason, Instant now) {
    jdbc.sql(KEEPER)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("seq", seq)
        .param("keeper", keeper)
        .param("due", due)
        .param("reason", reason.strip())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void kept(Actor actor, UUID id, String words, boolean late, Instant now) {
    jdbc.sql(KEPT)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("words", words.strip())
        .param("late", late)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
