package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Writes what is published and the evidence of it; both are only added to. */
@Component
class DisclosureStore {
  private static final String ENTER =
      """
      insert into publication (unit_id, id, item, number, title, words, decided_on, entered_by, entered_at)
      values (:unit, :id, :item, :number, :title, :words, :decided, :by, :now)
          on conflict do nothing
      """;

  private static final String MISTAKE =
      """
      insert into publication_mistake (unit_id, publication_id, reason, noted_by, noted_at)
      values (:unit, :id, :reason, :by, :now)
          on conflict do nothing
      """;

  private static final String BACK =
      """
      insert into publication_mistake_back (unit_id, publication_id, reason, noted_by, noted_at)
      values (:unit, :id, :reason, :by, :now)
          on conflict do nothing
      """;

  private static final String SHOW =
      """
      insert into publication_showing
             (unit_id, publication_id, means, place, own_page, from_on, done_by, note, entered_by, entered_at)
      values (:unit, :id, :means, :place, :own, :from, :doneBy, :note, :by, :now)
          on conflict do nothing
      """;

  private static final String END =
      """
      insert into publication_showing_end (unit_id, showing_id, last_on, mistake, reason, ended_by, ended_at)
      values (:unit, :id, :last, :mistake, :reason, :by, :now)
          on conflict do nothing
      """;

  private static final String REPORT =
      """
      insert into publication_report (unit_id, year, quarter, to_whom, number, sent_on, sent_by, sent_at)
      values (:unit, :year, :quarter, :whom, :number, :sent, :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  DisclosureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when a form sent twice had been taken in already. */
  boolean enter(Actor actor, Disclosures.Draft draft, LocalDate decided, Instant now) {
    return by(actor, now, ENTER)
            .param("id", draft.id())
            .param("item", draft.item())
            .param("number", draft.number())
            .param("title", draft.title())
            .param("words", draft.words())
            .param("decided", decided)
            .update()
        == 1;
  }

  boolean mistake(Actor actor, UUID id, String reason, Instant now) {
    return by(actor, now, MISTAKE).param("id", id).param("reason", reason).update() == 1;
  }

  /** False when it came back before. */
  boolean back(Actor actor, UUID id, String reason, Instant now) {
    return by(actor, now, BACK).param("id", id).param("reason", reason).update() == 1;
  }

  /** False when it was made known there from that day already. */
  boolean show(Actor actor, UUID id, Disclosures.Evidence evidence, LocalDate from, Instant now) {
    return by(actor, now, SHOW)
            .param("id", id)
            .param("means", evidence.means().name())
            .param("place", evidence.place())
            .param("own", evidence.ownPage())
            .param("from", from)
            .param("doneBy", evidence.doneBy())
            .param("note", evidence.note())
            .update()
        == 1;
  }

  /** False when it had ended already. */
  boolean end(
      Actor actor, UUID showing, LocalDate last, boolean mistake, String reason, Instant now) {
    return by(actor, now, END)
            .param("id", showing)
            .param("last", last)
            .param("mistake", mistake)
            .param("reason", reason)
            .update()
        == 1;
  }

  boolean report(Actor actor, PublicationReport report, Instant now) {
    return by(actor, now, REPORT)
            .param("year", report.quarter().year())
            .param("quarter", report.quarter().number())
            .param("whom", report.to().name())
            .param("number", report.number())
            .param("sent", report.sentOn())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec by(Actor actor, Instant now, String sql) {
    return jdbc.sql(sql)
        .param("unit", actor.unit().code())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }
}
