package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Adds visits, minutes, receipts, refusals and looks; nothing is ever changed. */
@Component
class VisitStore {
  /** One turn after the other: whoever registers for a day waits for the one before. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('reception ' || :unit || :day, 0))";

  private static final String VISIT =
      """
      insert into reception_visit (unit_id, request, day_id, number, secret, matter, name, address,
                                   id_number, phone, summary, people, about, registered_by,
                                   registered_at)
      select :unit, :request, :day, 1 + count(*), :secret, :matter, :name, :address, :idNumber,
             :phone, :summary, :people, :about, :by, :now
        from reception_visit
       where unit_id = :unit and day_id = :day
      returning id
      """;

  private static final String MINUTES =
      """
      insert into reception_minutes (unit_id, visit_id, seq, held_at, matter, name, address,
                                     id_number, people, words, settled_by, ours, guided_to, taken_by,
                                     answer, note, reason, written_by, written_at)
      values (:unit, :visit, :seq, :held, :matter, :name, :address, :idNumber, :people, :words,
              :settledBy, :ours, :guidedTo, :takenBy, :answer, :note, :reason, :by, :now)
      """;

  private static final String RECEIPT =
      """
      insert into reception_receipt (unit_id, visit_id, seq, request, papers, copies, taken_by,
                                     taken_at)
      select :unit, :visit, 1 + count(*), :request, :papers, :copies, :by, :now
        from reception_receipt
       where unit_id = :unit and visit_id = :visit
      on conflict (unit_id, request) do nothing
      """;

  private static final String REFUSAL =
      """
      insert into reception_refusal (unit_id, visit_id, ground, words, known_on, written, due_on,
                                     refused_by, refused_at)
      values (:unit, :visit, :ground, :words, :known, :written, :due, :by, :now)
      """;

  private static final String SENT =
      """
      insert into reception_refusal_sent (unit_id, visit_id, number, sent_on, noted_by, noted_at)
      values (:unit, :visit, :number, :on, :by, :now)
      """;

  private static final String LOOK =
      """
      insert into reception_look (unit_id, visit_id, officer_id, looked_at)
      values (:unit, :visit, :by, :now)
      """;

  private final JdbcClient jdbc;

  VisitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void takeTurns(UnitId unit, UUID day) {
    jdbc.sql(LOCK)
        .param("unit", unit.code())
        .param("day", day.toString())
        .query((row, number) -> 0)
        .list();
  }

  UUID register(
      UnitId unit,
      UUID request,
      UUID day,
      String secret,
      Visit.Asking asking,
      Optional<UUID> by,
      Instant now) {
    return jdbc.sql(VISIT)
        .param("unit", unit.code())
        .param("request", request)
        .param("day", day)
        .param("secret", secret)
        .param("matter", asking.matter().name())
        .param("name", asking.name().strip())
        .param("address", asking.address().strip())
        .param("idNumber", asking.idNumber().strip())
        .param("phone", asking.phone().strip())
        .param("summary", asking.summary().strip())
        .param("people", asking.people())
        .param("about", asking.about().strip())
        .param("by", by.orElse(null))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  void write(Actor actor, UUID visit, int seq, Visits.Draft draft, String reason, Instant now) {
    of(MINUTES, actor, visit, now)
        .param("seq", seq)
        .param("held", draft.heldAt().atOffset(ZoneOffset.UTC))
        .param("matter", draft.matter().name())
        .param("name", draft.name().strip())
        .param("address", draft.address().strip())
        .param("idNumber", draft.idNumber().strip())
        .param("people", draft.people())
        .param("words", draft.words().strip())
        .param("settledBy", draft.settledBy().strip())
        .param("ours", draft.ours())
        .param("guidedTo", draft.guidedTo().strip())
        .param("takenBy", draft.takenBy().strip())
        .param("answer", draft.answer().strip())
        .param("note", draft.note().strip())
        .param("reason", reason.strip())
        .update();
  }

  /** The same request twice is one receipt. */
  void receipt(Actor actor, UUID visit, UUID request, String papers, int copies, Instant now) {
    of(RECEIPT, actor, visit, now)
        .param("request", request)
        .param("papers", papers.strip())
        .param("copies", copies)
        .update();
  }

  void refuse(
      Actor actor,
      UUID visit,
      RefusalGround ground,
      String words,
      LocalDate known,
      Optional<LocalDate> due,
      Instant now) {
    of(REFUSAL, actor, visit, now)
        .param("ground", ground.name())
        .param("words", words.strip())
        .param("known", known)
        .param("written", ground.isInWriting())
        .param("due", due.orElse(null))
        .update();
  }

  void sent(Actor actor, UUID visit, String number, LocalDate on, Instant now) {
    of(SENT, actor, visit, now).param("number", number.strip()).param("on", on).update();
  }

  void look(Actor actor, UUID visit, Instant now) {
    of(LOOK, actor, visit, now).update();
  }

  private JdbcClient.StatementSpec of(String sql, Actor actor, UUID visit, Instant now) {
    return jdbc.sql(sql)
        .param("unit", actor.unit().code())
        .param("visit", visit)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC));
  }
}
