package vn.motcua.dossiers;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the dossier and its history. */
@Component
class DossierStore {
  private static final String FIND =
      """
      select * from dossier where unit_id = :unit and id = :id
      """;

  /** The dossier, its first fact, and that others have to hear of it: all by one statement. */
  private static final String INSERT =
      """
      with filed as (
      insert into dossier
             (unit_id, id, day, number, code, external_code, external_entry, track_secret,
              procedure_code, procedure_version, workflow_id, channel, case_number, on_the_spot,
              person_id, stage, step, holder, version, measure, limit_parts, received_at,
              clock_start, promised_at, promised_provisional, due_at, due_provisional, allotted,
              used, step_entered_at, step_due_at, watch_step_at, watch_whole_at, watch_apology_at,
              told_at, head, urgent, quick_at, quick_name, dropped)
      values (:unit, :id, :day, :number, :code, :externalCode, :externalEntry, :trackSecret,
              :procedureCode, :procedureVersion, :workflow, :channel, :caseNumber, :onTheSpot,
              :person, :stage, :step, :holder, :version, :measure, :limitParts, :receivedAt,
              :clockStart, :promisedAt, :promisedProvisional, :dueAt, :provisional, :allotted,
              :used, :stepEnteredAt, :stepDueAt, :watchStepAt, :watchWholeAt, :watchApologyAt,
              :at, :head, :urgent, :quickAt, :quickName, :dropped)
        returning unit_id, id, version, stage, step, holder, head),
      told as (
      insert into dossier_event
             (unit_id, dossier_id, seq, kind, at, actor, stage, step, holder, data, hash)
      select unit_id, id, version, :kind, :at, :actor, stage, step, holder, :data, head
        from filed)
      insert into dossier_outbox (unit_id, dossier_id, seq, kind, at)
      select unit_id, id, version, :kind, :at from filed
      """;

  /**
   * As {@link #INSERT}; where somebody else acted first, nothing is moved and so nothing told. Nor
   * is anything where the clock was set back: no fact is older than the one before it.
   */
  private static final String MOVE =
      """
         with moved as (
         update dossier
            set stage = :stage, step = :step, holder = :holder, version = :version,
                told_at = :at,
                outcome = :outcome, used = :used, step_entered_at = :stepEnteredAt,
                step_due_at = :stepDueAt, ready_at = :readyAt, mark = :mark,
                closed_at = :closedAt, due_at = :dueAt, due_provisional = :provisional,
                pauses = :pauses, paused_at = :pausedAt, supplemented = :supplemented,
                rescheduled_to = :rescheduledTo, agency_fault = :agencyFault,
                watch_step_at = :watchStepAt, watch_whole_at = :watchWholeAt,
                watch_apology_at = :watchApologyAt, head = :head
          where unit_id = :unit and id = :id and version = :version - 1 and told_at <= :at
      returning unit_id, id, version, stage, step, holder, head),
         told as (
         insert into dossier_event
                (unit_id, dossier_id, seq, kind, at, actor, stage, step, holder, left_step, step_mark,
                 data, hash)
         select unit_id, id, version, :kind, :at, :actor, stage, step, holder, :leftStep, :stepMark,
                :data, head
           from moved)
         insert into dossier_outbox (unit_id, dossier_id, seq, kind, at)
         select unit_id, id, version, :kind, :at from moved
      """;

  private static final String CLOCK_FACTS =
      """
        select *
          from dossier_event
         where unit_id = :unit and dossier_id = :dossier and kind in (:kinds)
      order by seq
      """;

  private static final String REQUESTED =
      """
      select digest, dossier_id from dossier_request where unit_id = :unit and key = :key
      """;

  private static final String REMEMBER_REQUEST =
      """
      insert into dossier_request (unit_id, key, digest, dossier_id, at)
           values (:unit, :key, :digest, :dossier, :at)
      """;

  private static final String CODE_PATTERN =
      """
      select pattern from dossier_code_pattern where unit_id = :unit
      """;

  private static final String SET_CODE_PATTERN =
      """
      insert into dossier_code_pattern (unit_id, pattern) values (:unit, :pattern)
      on conflict (unit_id) do update set pattern = excluded.pattern
      """;

  private static final String CODE_TAKEN_OVER =
      """
      select exists (select from dossier where unit_id = :unit and external_code = :code)
      """;

  private final JdbcClient jdbc;

  DossierStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A request seen before. */
  record Request(byte[] digest, UUID dossier) {}

  Optional<Dossier> find(UnitId unit, UUID id) {
    return jdbc.sql(FIND)
        .param("unit", unit.code())
        .param("id", id)
        .query(DossierRows::dossier)
        .optional();
  }

  void insert(Dossier dossier, DossierEvent received) {
    Filing filing = dossier.filing();
    Standing standing = dossier.standing();
    jdbc.sql(INSERT)
        .param("unit", filing.unit().code())
        .param("id", filing.id())
        .param("day", filing.day())
        .param("number", filing.number())
        .param("code", filing.code())
        .param("externalCode", filing.externalCode(), Types.VARCHAR)
        .param("externalEntry", filing.externalEntry().name())
        .param("trackSecret", filing.trackSecret())
        .param("procedureCode", filing.procedureCode())
        .param("procedureVersion", filing.procedureVersion())
        .param("workflow", filing.workflow())
        .param("channel", filing.channel().name())
        .param("caseNumber", filing.caseNumber())
        .param("onTheSpot", filing.onTheSpot())
        .param("person", filing.person())
        .param("stage", standing.stage().name())
        .param("step", standing.step())
        .param("holder", standing.holder())
        .param("version", standing.version())
        .param("measure", filing.limit().measure().name())
        .param("limitParts", filing.limit().parts())
        .param("receivedAt", time(filing.receivedAt()))
        .param("clockStart", time(filing.clockStart()))
        .param("promisedAt", time(filing.dueAt()))
        .param("promisedProvisional", filing.provisional())
        .param("dueAt", time(standing.time().dueAt()))
        .param("provisional", standing.time().provisional())
        .param("allotted", filing.allotted().toArray(Integer[]::new))
        .param("used", standing.used().toArray(Integer[]::new))
        .param("stepEnteredAt", time(standing.stepEnteredAt()))
        .param("stepDueAt", time(standing.stepDueAt()))
        .param("watchStepAt", perhaps(standing.time().watch().stepAt()))
        .param("watchWholeAt", perhaps(standing.time().watch().wholeAt()))
        .param("watchApologyAt", perhaps(standing.time().watch().apologyAt()))
        .param("head", standing.head())
        .param("urgent", filing.quick().urgent())
        .param("quickAt", perhaps(filing.quick().at()))
        .param("quickName", filing.quick().isGiven() ? filing.quick().name() : null, Types.VARCHAR)
        .param("dropped", filing.quick().dropped())
        .param("kind", received.kind().name())
        .param("at", time(received.at()))
        .param("actor", received.actor())
        .param("data", received.data())
        .update();
  }

  /** Writes the new standing; false, and nothing written, where a fact is newer than this one. */
  boolean move(Dossier.Moved moved) {
    Standing standing = moved.after().standing();
    DossierEvent event = moved.event();
    int told =
        jdbc.sql(MOVE)
            .param("unit", moved.after().unit().code())
            .param("id", moved.after().id())
            .param("stage", standing.stage().name())
            .param("step", standing.step())
            .param("holder", standing.holder())
            .param("version", standing.version())
            .param("outcome", name(standing.outcome()), Types.VARCHAR)
            .param("used", standing.used().toArray(Integer[]::new))
            .param("stepEnteredAt", time(standing.stepEnteredAt()))
            .param("stepDueAt", time(standing.stepDueAt()))
            .param("readyAt", perhaps(standing.readyAt()))
            .param("mark", name(standing.mark()), Types.VARCHAR)
            .param("closedAt", perhaps(standing.closedAt()))
            .param("dueAt", time(standing.time().dueAt()))
            .param("provisional", standing.time().provisional())
            .param("pauses", standing.time().pauses())
            .param("pausedAt", perhaps(standing.time().pausedAt()))
            .param("supplemented", standing.time().supplemented())
            .param("rescheduledTo", perhaps(standing.time().rescheduledTo()))
            .param("agencyFault", standing.time().agencyFault())
            .param("watchStepAt", perhaps(standing.time().watch().stepAt()))
            .param("watchWholeAt", perhaps(standing.time().watch().wholeAt()))
            .param("watchApologyAt", perhaps(standing.time().watch().apologyAt()))
            .param("head", standing.head())
            .param("kind", event.kind().name())
            .param("at", time(event.at()))
            .param("actor", event.actor())
            .param("leftStep", event.leftStep())
            .param("stepMark", name(event.stepMark()), Types.VARCHAR)
            .param("data", event.data())
            .update();
    return told == 1;
  }

  /** The pauses of the dossier so far, in order. */
  List<Standstill> ledger(Dossier dossier) {
    return dossier.standing().time().pauses() == 0
        ? List.of()
        : Standstill.ledger(
            jdbc.sql(CLOCK_FACTS)
                .param("unit", dossier.unit().code())
                .param("dossier", dossier.id())
                .param("kinds", Standstill.KINDS)
                .query(DossierRows::event)
                .list());
  }

  Optional<Request> requested(UnitId unit, UUID key) {
    return jdbc.sql(REQUESTED)
        .param("unit", unit.code())
        .param("key", key)
        .query((row, n) ->
            new Request(row.getBytes("digest"), row.getObject("dossier_id", UUID.class)))
        .optional();
  }

  void rememberRequest(Actor actor, UUID key, byte[] digest, UUID dossier, Instant at) {
    jdbc.sql(REMEMBER_REQUEST)
        .param("unit", actor.unit().code())
        .param("key", key)
        .param("digest", digest)
        .param("dossier", dossier)
        .param("at", time(at))
        .update();
  }

  CodePattern codePattern(UnitId unit) {
    return jdbc.sql(CODE_PATTERN)
        .param("unit", unit.code())
        .query(String.class)
        .optional()
        .map(CodePattern::new)
        .orElse(CodePattern.DEFAULT);
  }

  void setCodePattern(UnitId unit, CodePattern pattern) {
    jdbc.sql(SET_CODE_PATTERN).param("unit", unit.code()).param("pattern", pattern.text()).update();
  }

  /** Whether the code came from outside with another dossier of the unit. */
  boolean isTakenOver(UnitId unit, String code) {
    return jdbc.sql(CODE_TAKEN_OVER)
        .param("unit", unit.code())
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /**
   * An instant that may be absent. The driver sends it without a type, as it sends a null: where a
   * typed value follows a null (and so with texts, which name their type for it), it would have the
   * statement parsed and planned anew.
   */
  private static @Nullable Timestamp perhaps(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
