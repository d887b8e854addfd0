package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Writes what people are asked, what they say, and how it is answered. */
@Component
class ConsultationStore {
  private static final String ASK =
      """
      insert into consultation (unit_id, id, matter, title, words, forms, from_on, until_on, answer_by,
                                owed_by, entered_by, entered_at)
      values (:unit, :id, :matter, :title, :words, cast(:forms as text[]), :from, :until, :answerBy,
              :owed, :by, :now)
          on conflict do nothing
      """;

  private static final String COMMENT =
      """
      insert into consultation_comment (unit_id, id, consultation_id, form, words, said_on, entered_by, entered_at)
      values (:unit, :id, :consultation, :form, :words, :on, :by, :now)
          on conflict do nothing
      """;

  private static final String READ =
      """
      insert into consultation_comment_reading (unit_id, comment_id, shown, reason, read_by, read_at)
      values (:unit, :id, :shown, :reason, :by, :now)
          on conflict do nothing
      """;

  private static final String ANSWER =
      """
      insert into consultation_answer (unit_id, comment_id, taken, words, answered_by, answered_at)
      values (:unit, :id, :taken, :words, :by, :now)
          on conflict do nothing
      """;

  private static final String SUM =
      """
      insert into consultation_summary (unit_id, consultation_id, words, written_by, written_at)
      values (:unit, :id, :words, :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ConsultationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void ask(Actor actor, Consultations.Draft draft, Instant now) {
    by(ASK, actor.unit(), draft.id(), actor.officer(), now)
        .param("matter", draft.matter())
        .param("title", draft.title())
        .param("words", draft.words())
        .param("forms", draft.forms().stream().map(Enum::name).sorted().toArray(String[]::new))
        .param("from", draft.from())
        .param("until", draft.until())
        .param("answerBy", draft.answerBy())
        .param("owed", draft.owedBy())
        .update();
  }

  void comment(Actor actor, UUID consultation, Consultations.Said said, LocalDate on, Instant now) {
    by(COMMENT, actor.unit(), said.id(), actor.officer(), now)
        .param("consultation", consultation)
        .param("form", String.valueOf(said.form()))
        .param("words", said.words())
        .param("on", on)
        .update();
  }

  void send(UnitId unit, UUID consultation, UUID id, String words, LocalDate on, Instant now) {
    by(COMMENT, unit, id, null, now)
        .param("consultation", consultation)
        .param("form", Consultation.Form.WEBSITE.name())
        .param("words", words)
        .param("on", on)
        .update();
  }

  boolean read(Actor actor, UUID comment, boolean shown, String reason, Instant now) {
    return by(READ, actor.unit(), comment, actor.officer(), now)
            .param("shown", shown)
            .param("reason", reason)
            .update()
        == 1;
  }

  boolean answer(Actor actor, UUID comment, Remark.Taken taken, String words, Instant now) {
    return by(ANSWER, actor.unit(), comment, actor.officer(), now)
            .param("taken", taken.name())
            .param("words", words)
            .update()
        == 1;
  }

  boolean sum(Actor actor, UUID consultation, String words, Instant now) {
    return by(SUM, actor.unit(), consultation, actor.officer(), now).param("words", words).update()
        == 1;
  }

  private JdbcClient.StatementSpec by(
      String sql, UnitId unit, UUID id, @Nullable UUID officer, Instant now) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("id", id)
        .param("by", officer)
        .param("now", now.atOffset(ZoneOffset.UTC));
  }
}
