package vn.motcua.dossiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.OfficeTime;

/** Holds one dossier against its history; finds the first row that is not as it was written. */
final class HistoryCheck {
  /** An event with the hash stored beside it; none when the row no longer makes sense. */
  record Link(int seq, @Nullable DossierEvent event, byte[] hash) {}

  /** An erasable row: what it says and its salt; words in the order of the digest. */
  record Erasable(int key, byte[] salt, List<String> words) {}

  private final Dossier dossier;
  private final List<Link> links;
  private final List<DossierEvent> events = new ArrayList<>();
  private final Map<Integer, Erasable> applicants = new TreeMap<>();
  private final Map<Integer, Erasable> notes = new TreeMap<>();
  private final Set<Integer> knownRevisions = new HashSet<>();
  private final Set<Integer> knownNotes = new HashSet<>();

  HistoryCheck(Dossier dossier, List<Link> links, List<Erasable> applicants, List<Erasable> notes) {
    this.dossier = dossier;
    this.links = links;
    applicants.forEach(row -> this.applicants.put(row.key(), row));
    notes.forEach(row -> this.notes.put(row.key(), row));
  }

  Optional<HistoryFault> firstFault() {
    byte[] head = Chain.origin();
    for (Link link : links) {
      int expected = events.size() + 1;
      if (link.seq() > dossier.version() && expected > dossier.version()) {
        return fault(link.seq(), HistoryFault.Kind.EVENT_ADDED, "");
      }
      if (link.seq() != expected) {
        return fault(expected, HistoryFault.Kind.EVENT_MISSING, "");
      }
      DossierEvent event = link.event();
      if (event == null) {
        return fault(expected, HistoryFault.Kind.EVENT_UNREADABLE, "");
      }
      head = Chain.next(head, event);
      if (!Arrays.equals(head, link.hash())) {
        return fault(expected, HistoryFault.Kind.EVENT_CHANGED, "");
      }
      Optional<HistoryFault> erasable = erasableFault(event);
      if (erasable.isPresent()) {
        return erasable;
      }
      events.add(event);
    }
    if (events.size() < dossier.version()) {
      return fault(events.size() + 1, HistoryFault.Kind.EVENT_MISSING, "");
    }
    if (!Arrays.equals(head, dossier.standing().head())) {
      return fault(0, HistoryFault.Kind.DOSSIER_CHANGED, "head");
    }
    return standingFault().or(this::filingFault).or(this::strangers);
  }

  private Optional<HistoryFault> erasableFault(DossierEvent event) {
    Map<?, ?> data = EventData.read(event.data());
    if (data.get("applicant") instanceof String digest
        && data.get("revision") instanceof Integer revision
        && differs(applicants.get(revision), digest)) {
      return fault(event.seq(), HistoryFault.Kind.APPLICANT_CHANGED, "revision " + revision);
    }
    if (data.get("words") instanceof String digest && differs(notes.get(event.seq()), digest)) {
      return fault(event.seq(), HistoryFault.Kind.WORDS_CHANGED, "");
    }
    if (data.get("revision") instanceof Integer revision) {
      knownRevisions.add(revision);
    }
    if (data.get("words") instanceof String) {
      knownNotes.add(event.seq());
    }
    return Optional.empty();
  }

  /** Applicants and words that no event refers to. */
  private Optional<HistoryFault> strangers() {
    for (Integer revision : applicants.keySet()) {
      if (!knownRevisions.contains(revision)) {
        return fault(0, HistoryFault.Kind.ROW_ADDED, "dossier_applicant, revision " + revision);
      }
    }
    for (Integer seq : notes.keySet()) {
      if (!knownNotes.contains(seq)) {
        return fault(seq, HistoryFault.Kind.ROW_ADDED, "dossier_note, seq " + seq);
      }
    }
    return Optional.empty();
  }

  /** A row erased by law is absent and breaks nothing; one that is there must still match. */
  private static boolean differs(@Nullable Erasable row, String digest) {
    return row != null
        && !digest.equals(HexFormat.of().formatHex(Chain.salted(row.salt(), row.words())));
  }

  private Optional<HistoryFault> standingFault() {
    Standing standing = dossier.standing();
    DossierEvent last = events.getLast();
    Replay replay = Replay.of(events, standing.used().size());
    Map<String, Boolean> same = new TreeMap<>();
    same.put("stage", last.stage() == standing.stage());
    same.put("step", last.step() == standing.step());
    same.put("holder", last.holder().equals(standing.holder()));
    same.put("told_at", last.at().equals(standing.toldAt()));
    same.put("outcome", replay.outcome() == standing.outcome());
    same.put("used", replay.used().equals(standing.used()));
    same.put("step_due_at", replay.stepDue().equals(standing.stepDueAt()));
    same.put("step_entered_at", replay.stepEntered().equals(standing.stepEnteredAt()));
    same.put("ready_at", Objects.equals(replay.ready(), standing.readyAt()));
    same.put("closed_at", Objects.equals(replay.closed(), standing.closedAt()));
    same.put("mark", standing.mark() == replay.mark());
    timeFaults(standing.time(), replay.time(), same);
    return differences(same);
  }

  private static void timeFaults(LegalTime now, LegalTime told, Map<String, Boolean> same) {
    same.put("due_at", now.dueAt().equals(told.dueAt()));
    same.put("due_provisional", now.provisional() == told.provisional());
    same.put("pauses", now.pauses() == told.pauses());
    same.put("paused_at", Objects.equals(now.pausedAt(), told.pausedAt()));
    same.put("supplemented", now.supplemented() == told.supplemented());
    same.put("rescheduled_to", Objects.equals(now.rescheduledTo(), told.rescheduledTo()));
    same.put("agency_fault", now.agencyFault() == told.agencyFault());
    same.put("watch_step_at", Objects.equals(now.watch().stepAt(), told.watch().stepAt()));
    same.put("watch_whole_at", Objects.equals(now.watch().wholeAt(), told.watch().wholeAt()));
    same.put("watch_apology_at", Objects.equals(now.watch().apologyAt(), told.watch().apologyAt()));
  }

  private Optional<HistoryFault> filingFault() {
    Filing filing = dossier.filing();
    DossierEvent first = events.getFirst();
    Map<?, ?> data = EventData.read(first.data());
    Map<String, Boolean> same = new TreeMap<>();
    same.put("day", OfficeTime.date(first.at()).equals(filing.day()));
    same.put("number", Objects.equals(filing.number(), data.get("number")));
    same.put(
        "track_secret", IntakeDesk.trackDigest(filing.trackSecret()).equals(data.get("track")));
    same.put("received_at", first.at().equals(filing.receivedAt()));
    same.put("code", filing.code().equals(data.get("code")));
    String code = filing.externalCode() == null ? "" : filing.externalCode();
    same.put("external_code", code.equals(OutsideCodeChange.codeTold(events)));
    same.put(
        "external_entry",
        filing.externalEntry().name().equals(OutsideCodeChange.entryTold(events)));
    same.put("procedure_code", filing.procedureCode().equals(data.get("procedure")));
    same.put("procedure_version", filing.procedureVersion().toString().equals(data.get("version")));
    same.put("workflow_id", filing.workflow().toString().equals(data.get("workflow")));
    same.put("channel", filing.channel().name().equals(data.get("channel")));
    same.put("case_number", Objects.equals(filing.caseNumber(), data.get("case")));
    same.put("on_the_spot", Objects.equals(filing.onTheSpot(), data.get("onTheSpot")));
    same.put("person_id", filing.person().toString().equals(data.get("person")));
    same.put("measure", filing.limit().measure().name().equals(data.get("measure")));
    same.put("limit_parts", Objects.equals(filing.limit().parts(), data.get("parts")));
    same.put("clock_start", filing.clockStart().toString().equals(data.get("clockStart")));
    same.put("promised_at", filing.dueAt().toString().equals(data.get("due")));
    same.put("promised_provisional", Objects.equals(filing.provisional(), data.get("provisional")));
    same.put("allotted", filing.allotted().equals(data.get("allotted")));
    quickFaults(filing.quick(), data, same);
    return differences(same);
  }

  /** Dossiers from before there were promises say nothing of them. */
  private static void quickFaults(QuickPromise now, Map<?, ?> told, Map<String, Boolean> same) {
    String at = now.at() == null ? null : now.at().toString();
    same.put("urgent", Boolean.TRUE.equals(told.get("urgent")) == now.urgent());
    same.put("quick_at", Objects.equals(at, told.get("quickAt")));
    same.put("quick_name", now.name().equals(at == null ? "" : told.get("quickName")));
    same.put(
        "dropped", Objects.equals(now.dropped() == 0 ? null : now.dropped(), told.get("dropped")));
  }

  private Optional<HistoryFault> differences(Map<String, Boolean> same) {
    List<String> columns =
        same.entrySet().stream().filter(entry -> !entry.getValue()).map(Map.Entry::getKey).toList();
    return columns.isEmpty()
        ? Optional.empty()
        : fault(0, HistoryFault.Kind.DOSSIER_CHANGED, String.join(", ", columns));
  }

  private Optional<HistoryFault> fault(int seq, HistoryFault.Kind kind, String detail) {
    Filing filing = dossier.filing();
    return Optional.of(
        new HistoryFault(
            filing.unit(), filing.day(), filing.code(), filing.id(), seq, kind, detail));
  }
}
