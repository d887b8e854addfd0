package vn.motcua.cooperation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.IntakeAnswer;
import vn.motcua.procedures.LinkedProcedure;
import vn.motcua.procedures.LinkedProcedures;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door to linked filings (liên thông): filed once, each part with its own clock, officer and
 * result. A part of ours is a dossier of its own; another agency's is an errand a named officer of
 * ours follows up; the filed dossier ends when all parts have (NĐ 63/2024/NĐ-CP).
 */
@Component
public class LinkedFilings {
  private final LinkedParts parts;
  private final ErrandStore store;
  private final Errands errands;
  private final Dossiers dossiers;
  private final Intakes intakes;
  private final Desk desk;
  private final LinkedProcedures law;
  private final Procedures procedures;
  private final Clock clock;

  LinkedFilings(
      LinkedParts parts,
      ErrandStore store,
      Errands errands,
      Dossiers dossiers,
      Intakes intakes,
      Desk desk,
      LinkedProcedures law,
      Procedures procedures,
      Clock clock) {
    this.parts = parts;
    this.store = store;
    this.errands = errands;
    this.dossiers = dossiers;
    this.intakes = intakes;
    this.desk = desk;
    this.law = law;
    this.procedures = procedures;
    this.clock = clock;
  }

  /** Whether the part becomes a dossier of its own here; else somebody follows it up. */
  public boolean opensHere(UnitId unit, LinkedPart part) {
    return openHere(unit, part.law()).isPresent();
  }

  /** Notes the parts of a dossier just filed, and opens those of ours that wait for nothing. */
  Dossier filed(Actor actor, Dossier dossier, Applicant applicant) {
    if (!parts.isLinked(dossier)) {
      return dossier;
    }
    link(dossier).children().forEach(child -> store.part(dossier.unit(), dossier.id(), child));
    Dossier now = dossier;
    for (LinkedPart part : parts.of(dossier)) {
      Optional<OpenProcedure> open = openHere(dossier.unit(), part.law());
      if (part.state() == LinkedPart.State.TO_SEND && open.isPresent()) {
        now = opened(actor, now, part, open.get(), applicant);
      }
    }
    return now;
  }

  /**
   * Mở hồ sơ của một phần: the part's turn has come and it is ours.
   *
   * @throws Refusal when the applicant's data was erased, or the actor may not receive
   */
  @Transactional
  public Dossier open(Actor actor, Dossiers.Seen seen, int number) {
    Dossier dossier = dossiers.byId(actor.unit(), seen.dossier());
    LinkedPart part = toSend(dossier, number);
    OpenProcedure procedure =
        openHere(dossier.unit(), part.law())
            .orElseThrow(() -> new Refusal("cooperation.refusal.not-here", part.law().name()));
    Applicant applicant =
        desk.applicant(dossier)
            .orElseThrow(() -> new Refusal("cooperation.refusal.erased", dossier.code()));
    return opened(actor, seen, dossier, part, procedure, applicant);
  }

  /** Gửi một phần cho cơ quan của phần đó, with who of ours follows it up. */
  @Transactional
  public Dossier send(Actor actor, Dossiers.Seen seen, int number, UUID follower, String words) {
    Dossier dossier = dossiers.byId(actor.unit(), seen.dossier());
    LinkedPart part = toSend(dossier, number);
    Optional<TimeLimit> limit =
        link(dossier).children().stream()
            .filter(child -> child.order() == number)
            .findFirst()
            .flatMap(LinkedProcedure.Child::time);
    return errands.send(
        actor, seen, new Errands.Part(number, part.law().agencyName(), limit, follower, words));
  }

  private Dossier opened(
      Actor actor, Dossier dossier, LinkedPart part, OpenProcedure procedure, Applicant applicant) {
    return opened(
        actor,
        new Dossiers.Seen(dossier.id(), dossier.version()),
        dossier,
        part,
        procedure,
        applicant);
  }

  private Dossier opened(
      Actor actor,
      Dossiers.Seen seen,
      Dossier dossier,
      LinkedPart part,
      OpenProcedure procedure,
      Applicant applicant) {
    int number = part.law().order();
    Dossier child = intakes.receive(actor, intake(dossier, number, procedure, applicant));
    Dossier after =
        dossiers.record(
            actor,
            seen,
            "cooperation.event.opened",
            Map.of(
                "part", Integer.toString(number),
                "child", child.code(),
                "body", part.law().name()),
            "");
    store.child(dossier.unit(), dossier.id(), number, child.id());
    return after;
  }

  /** The papers came with the whole filing; the channel is the filing's where the part has it. */
  private static Intake intake(
      Dossier dossier, int number, OpenProcedure procedure, Applicant applicant) {
    UUID key =
        UUID.nameUUIDFromBytes((dossier.id() + "/" + number).getBytes(StandardCharsets.UTF_8));
    Intake usual = Intake.complete(key, procedure, applicant);
    Optional<ChannelCase> same =
        procedure.channels().stream()
            .filter(row -> row.channel() == dossier.filing().channel() && row.time().isPresent())
            .findFirst();
    return new Intake(
        key,
        usual.procedureCode(),
        same.map(ChannelCase::channel).orElse(usual.channel()),
        same.map(ChannelCase::caseNumber).orElse(usual.caseNumber()),
        usual.papers(),
        usual.sets(),
        applicant,
        Optional.of(dossier.filing().person()),
        usual.externalCode(),
        usual.externalEntry());
  }

  private Optional<OpenProcedure> openHere(UnitId unit, LinkedProcedure.Child part) {
    return part.code()
        .filter(code -> part.isOurs())
        .map(code -> procedures.openForIntake(unit, code, OfficeTime.date(clock.instant())))
        .flatMap(answer ->
            answer instanceof IntakeAnswer.Open(OpenProcedure procedure)
                ? Optional.of(procedure)
                : Optional.empty())
        .filter(procedure ->
            procedure.channels().stream()
                .anyMatch(row -> row.channel() == Channel.DIRECT && row.time().isPresent()));
  }

  private LinkedPart toSend(Dossier dossier, int number) {
    LinkedPart part =
        parts.of(dossier).stream()
            .filter(one -> one.law().order() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound("part " + number + " of " + dossier.code()));
    if (part.state() != LinkedPart.State.TO_SEND) {
      throw new Refusal("cooperation.refusal.not-its-turn", part.law().name());
    }
    return part;
  }

  private LinkedProcedure link(Dossier dossier) {
    return law.of(dossier.filing().procedureCode(), OfficeTime.date(dossier.filing().receivedAt()))
        .orElseThrow(() -> new NotFound("linked procedure of " + dossier.code()));
  }
}
