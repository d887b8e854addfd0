package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Writes what the Front and the boards find, and what they are answered. */
@Component
class SupervisionStore {
  private static final String BOARD =
      """
      insert into supervision_board (unit_id, id, kind, name, members, term_from, term_until, entered_by, entered_at)
      values (:unit, :id, :kind, :name, :members, :from, :until, :by, :now)
          on conflict do nothing
      """;

  private static final String SESSION =
      """
      insert into supervision (unit_id, id, board_id, subject, held_on, people, findings, entered_by, entered_at)
      values (:unit, :id, :board, :subject, :held, :people, :findings, :by, :now)
          on conflict do nothing
      """;

  private static final String DRAFT =
      """
      insert into draft_for_criticism (unit_id, id, title, words, wanted_by, answer_in, sent_by, sent_at)
      values (:unit, :id, :title, :words, :wanted, :days, :by, :now)
          on conflict do nothing
      """;

  private static final String REMARK =
      """
      insert into front_remark (unit_id, id, supervision_id, draft_id, words, owed_by, due_on, made_by, made_at)
      values (:unit, :id, :session, :draft, :words, :owed, :due, :by, :now)
          on conflict do nothing
      """;

  private static final String CITE =
      """
      insert into front_remark_citation (unit_id, remark_id, place, open_ref)
      select :unit, :id, n, ref from unnest(cast(:refs as uuid[])) with ordinality as cited (ref, n)
      """;

  private static final String ANSWER =
      """
      insert into front_answer (unit_id, remark_id, taken, words, answered_by, answered_at)
      values (:unit, :id, :taken, :words, :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  SupervisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void board(Actor actor, SupervisionBoard board, Instant now) {
    by(actor, board.id(), now, BOARD)
        .param("kind", board.kind().name())
        .param("name", board.name())
        .param("members", board.members())
        .param("from", board.termFrom())
        .param("until", board.termUntil())
        .update();
  }

  void session(Actor actor, Supervision.Session session, LocalDate held, Instant now) {
    by(actor, session.id(), now, SESSION)
        .param("board", session.board())
        .param("subject", session.subject())
        .param("held", held)
        .param("people", session.people())
        .param("findings", session.findings())
        .update();
  }

  void draft(Actor actor, Supervision.Sent sent, LocalDate wanted, Instant now) {
    by(actor, sent.id(), now, DRAFT)
        .param("title", sent.title())
        .param("words", sent.words())
        .param("wanted", wanted)
        .param("days", sent.answerIn())
        .update();
  }

  /** False when a form sent twice, or a second criticism of one draft, was there already. */
  boolean remark(
      Actor actor,
      UUID id,
      @Nullable UUID session,
      @Nullable UUID draft,
      String words,
      UUID owedBy,
      LocalDate due,
      Instant now) {
    return by(actor, id, now, REMARK)
            .param("session", session)
            .param("draft", draft)
            .param("words", words)
            .param("owed", owedBy)
            .param("due", due)
            .update()
        == 1;
  }

  void cite(Actor actor, UUID remark, List<UUID> refs) {
    jdbc.sql(CITE)
        .param("unit", actor.unit().code())
        .param("id", remark)
        .param("refs", refs.toArray(UUID[]::new))
        .update();
  }

  boolean answer(Actor actor, UUID remark, Remark.Taken taken, String words, Instant now) {
    return by(actor, remark, now, ANSWER)
            .param("taken", taken.name())
            .param("words", words)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec by(Actor actor, UUID id, Instant now, String sql) {
    return jdbc.sql(sql)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }
}
