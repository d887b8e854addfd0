package vn.motcua.dossiers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The dossiers of one unit kept in memory until they are written, whole days at a time. */
final class BulkDossierStore extends DossierStore {
  private @Nullable CodePattern pattern;
  private final Map<UUID, Dossier> dossiers = new LinkedHashMap<>();
  private final Map<UUID, List<DossierEvent>> clockFacts = new HashMap<>();
  private final Map<UUID, Request> requests = new HashMap<>();
  private final CopyLines dossierLines =
      new CopyLines(
          "dossier",
          "unit_id, id, day, number, code, external_code, external_entry, track_secret,"
              + " procedure_code, procedure_version, workflow_id, channel, case_number,"
              + " on_the_spot, person_id, stage, step, holder, version, outcome, measure,"
              + " limit_parts, received_at, clock_start, promised_at, promised_provisional, due_at,"
              + " due_provisional, pauses, paused_at, supplemented, rescheduled_to, agency_fault,"
              + " watch_step_at, watch_whole_at, watch_apology_at, allotted, used,"
              + " step_entered_at, step_due_at, ready_at, mark, closed_at, told_at, head,"
              + " urgent, quick_at, quick_name, dropped");
  private final CopyLines eventLines =
      new CopyLines(
          "dossier_event",
          "unit_id, dossier_id, seq, kind, at, actor, stage, step, holder, left_step, step_mark,"
              + " data, hash");
  private final CopyLines outboxLines =
      new CopyLines("dossier_outbox", "unit_id, dossier_id, seq, kind, at");
  private final CopyLines requestLines =
      new CopyLines("dossier_request", "unit_id, key, digest, dossier_id, at");

  BulkDossierStore(JdbcClient jdbc) {
    super(jdbc);
  }

  @Override
  Optional<Dossier> find(UnitId unit, UUID id) {
    return Optional.ofNullable(dossiers.get(id));
  }

  @Override
  CodePattern codePattern(UnitId unit) {
    CodePattern known = pattern;
    if (known == null) {
      known = super.codePattern(unit);
      pattern = known;
    }
    return known;
  }

  /** What is made up takes no code over. */
  @Override
  boolean isTakenOver(UnitId unit, String code) {
    return false;
  }

  @Override
  void insert(Dossier dossier, DossierEvent received) {
    dossiers.put(dossier.id(), dossier);
    append(received, dossier.standing().head());
  }

  @Override
  boolean move(Dossier.Moved moved) {
    dossiers.put(moved.after().id(), moved.after());
    append(moved.event(), moved.after().standing().head());
    return true;
  }

  @Override
  List<Standstill> ledger(Dossier dossier) {
    return Standstill.ledger(clockFacts.getOrDefault(dossier.id(), List.of()));
  }

  @Override
  Optional<Request> requested(UnitId unit, UUID key) {
    return Optional.ofNullable(requests.get(key));
  }

  @Override
  void rememberRequest(Actor actor, UUID key, byte[] digest, UUID dossier, Instant at) {
    requests.put(key, new Request(digest, dossier));
    requestLines.add(actor.unit().code(), key, digest, dossier, at);
  }

  private void append(DossierEvent e, byte[] hash) {
    if (e.kind().stopsTheClock() || e.kind().startsTheClock()) {
      clockFacts.computeIfAbsent(e.dossier(), id -> new ArrayList<>()).add(e);
    }
    String unit = e.unit().code();
    eventLines.add(
        unit,
        e.dossier(),
        e.seq(),
        e.kind(),
        e.at(),
        e.actor(),
        e.stage(),
        e.step(),
        e.holder(),
        e.leftStep(),
        e.stepMark(),
        e.data(),
        hash);
    outboxLines.add(unit, e.dossier(), e.seq(), e.kind(), e.at());
  }

  /** Everything to be copied, referred rows first; the memory is empty afterwards. */
  List<CopyLines> lines() {
    dossiers.values().forEach(dossier -> dossier(dossier.filing(), dossier.standing()));
    dossiers.clear();
    requests.clear();
    clockFacts.clear();
    return List.of(dossierLines, eventLines, requestLines, outboxLines);
  }

  private void dossier(Filing f, Standing s) {
    dossierLines.add(
        f.unit().code(),
        f.id(),
        f.day(),
        f.number(),
        f.code(),
        f.externalCode(),
        f.externalEntry(),
        f.trackSecret(),
        f.procedureCode(),
        f.procedureVersion(),
        f.workflow(),
        f.channel(),
        f.caseNumber(),
        f.onTheSpot(),
        f.person(),
        s.stage(),
        s.step(),
        s.holder(),
        s.version(),
        s.outcome(),
        f.limit().measure(),
        f.limit().parts(),
        f.receivedAt(),
        f.clockStart(),
        f.dueAt(),
        f.provisional(),
        s.time().dueAt(),
        s.time().provisional(),
        s.time().pauses(),
        s.time().pausedAt(),
        s.time().supplemented(),
        s.time().rescheduledTo(),
        s.time().agencyFault(),
        s.time().watch().stepAt(),
        s.time().watch().wholeAt(),
        s.time().watch().apologyAt(),
        f.allotted(),
        s.used(),
        s.stepEnteredAt(),
        s.stepDueAt(),
        s.readyAt(),
        s.mark(),
        s.closedAt(),
        s.toldAt(),
        s.head(),
        f.quick().urgent(),
        f.quick().at(),
        f.quick().isGiven() ? f.quick().name() : null,
        f.quick().dropped());
  }
}
