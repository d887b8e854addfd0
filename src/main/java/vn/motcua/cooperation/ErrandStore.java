package vn.motcua.cooperation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedures.LinkedProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/**
 * Adds errands, who follows them up, answers, and the parts of a linked filing; changes nothing.
 */
@Component
class ErrandStore {
  private static final String ASK =
      """
      insert into errand (unit_id, dossier_id, number, part, body, asked_seq, sent_by, sent_at, due_at)
      values (:unit, :dossier, :number, :part, :body, :seq, :by, :now, :due)
      """;

  private static final String FOLLOW =
      """
      insert into errand_follower (unit_id, dossier_id, number, seq, officer, since, passed_by)
      select :unit, :dossier, :number, 1 + count(*), :officer, :now, :by
        from errand_follower
       where unit_id = :unit and dossier_id = :dossier and number = :number
      """;

  private static final String ANSWER =
      """
      insert into errand_answer (unit_id, dossier_id, number, answered_at, recorded_by, verdict, late,
                                 answered_seq)
      values (:unit, :dossier, :number, :now, :by, :verdict, :late, :seq)
      """;

  private static final String PART =
      """
      insert into linked_part (unit_id, dossier_id, part, code, name, agency, agency_name, after_part)
      values (:unit, :dossier, :part, :code, :name, :agency, :agencyName, :after)
      """;

  private static final String CHILD =
      """
      insert into linked_child (unit_id, dossier_id, part, child_id)
      values (:unit, :dossier, :part, :child)
      """;

  private final JdbcClient jdbc;

  ErrandStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is sent: the part or 0, to whom, until when, and the number of its fact in the history.
   */
  record Sending(int number, int part, String body, int seq, Optional<Instant> due) {}

  void ask(Actor actor, UUID dossier, Sending sending, UUID follower, Instant now) {
    of(ASK, actor.unit(), dossier)
        .param("number", sending.number())
        .param("part", sending.part())
        .param("body", sending.body())
        .param("seq", sending.seq())
        .param("by", actor.officer())
        .param("now", utc(now))
        .param("due", utc(sending.due().orElse(null)))
        .update();
    follow(actor, dossier, sending.number(), follower, now);
  }

  void follow(Actor actor, UUID dossier, int number, UUID follower, Instant now) {
    of(FOLLOW, actor.unit(), dossier)
        .param("number", number)
        .param("officer", follower)
        .param("now", utc(now))
        .param("by", actor.officer())
        .update();
  }

  void answer(
      Actor actor,
      UUID dossier,
      int number,
      Errand.Verdict verdict,
      boolean late,
      int seq,
      Instant now) {
    of(ANSWER, actor.unit(), dossier)
        .param("number", number)
        .param("now", utc(now))
        .param("by", actor.officer())
        .param("verdict", verdict.name())
        .param("late", late)
        .param("seq", seq)
        .update();
  }

  void part(UnitId unit, UUID dossier, LinkedProcedure.Child child) {
    of(PART, unit, dossier)
        .param("part", child.order())
        .param("code", child.code().orElse(null))
        .param("name", child.name())
        .param("agency", child.agency().name())
        .param("agencyName", child.agencyName())
        .param("after", child.after())
        .update();
  }

  void child(UnitId unit, UUID dossier, int part, UUID child) {
    of(CHILD, unit, dossier).param("part", part).param("child", child).update();
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, UUID dossier) {
    return jdbc.sql(sql).param("unit", unit.code()).param("dossier", dossier);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
