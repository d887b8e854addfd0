package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to the dossiers of a unit: each verb is one act of an officer, one transaction, one
 * event (NĐ 118/2025/NĐ-CP as amended).
 *
 * <p>Every verb takes the version the officer saw; when somebody else acted since, {@link
 * Overtaken} is thrown and nothing changes. Receiving has a door of its own: {@link Intakes}.
 */
@Component
public class Dossiers {
  private static final int LONGEST_WORDS = 2000;

  private final DossierStore store;
  private final ApplicantStore applicants;
  private final Holders holders;
  private final Procedures procedures;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Dossiers(
      DossierStore store,
      ApplicantStore applicants,
      Holders holders,
      Procedures procedures,
      WorkingCalendars calendars,
      Clock clock) {
    this.store = store;
    this.applicants = applicants;
    this.holders = holders;
    this.procedures = procedures;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** A dossier as an officer saw it. */
  public record Seen(UUID dossier, int version) {}

  /** The dossier within the unit; another unit's dossier is not found. */
  public Dossier byId(UnitId unit, UUID id) {
    return store
        .find(unit, id)
        .orElseThrow(() -> new NotFound("dossier " + id + " of unit " + unit));
  }

  public Workflow workflow(Dossier dossier) {
    return procedures.workflowOf(dossier.filing().workflow());
  }

  /** Chuyển bước: gives the dossier to the officer of the next step. */
  @Transactional
  public Dossier handOver(Actor actor, Seen seen, UUID to, String words) {
    return act(actor, seen, Act.HAND_OVER, to, words);
  }

  /** Trả lại bước trước, to whoever did that step. */
  @Transactional
  public Dossier sendBack(Actor actor, Seen seen, UUID to, String reason) {
    return act(actor, seen, Act.SEND_BACK, to, reason);
  }

  @Transactional
  public Dossier approve(Actor actor, Seen seen, UUID to, String words) {
    return act(actor, seen, Act.APPROVE, to, words);
  }

  /** Từ chối bằng văn bản: the written refusal goes on to be sealed and returned. */
  @Transactional
  public Dossier refuse(Actor actor, Seen seen, UUID to, String reason) {
    return act(actor, seen, Act.REFUSE, to, reason);
  }

  /** Vào sổ, đóng dấu: the result is ready with this, the legal time ends. */
  @Transactional
  public Dossier seal(Actor actor, Seen seen, UUID to, String registerNumber) {
    return act(actor, seen, Act.SEAL, to, registerNumber);
  }

  /**
   * Trả kết quả.
   *
   * @param receiver name of the person who took it, and with what paper
   */
  @Transactional
  public Dossier returnResult(Actor actor, Seen seen, String receiver) {
    if (receiver.isBlank()) {
      throw new Refusal("dossiers.refusal.receiver-missing");
    }
    return act(actor, seen, Act.RETURN, null, receiver);
  }

  /** Rút hồ sơ at the citizen's request, while no decision exists. */
  @Transactional
  public Dossier withdraw(Actor actor, Seen seen, String reason) {
    return act(actor, seen, Act.WITHDRAW, null, reason);
  }

  /** Đổi người giữ within the step, for instance to the stand-in of somebody on leave. */
  @Transactional
  public Dossier reassign(Actor actor, Seen seen, UUID to, String reason) {
    return act(actor, seen, Act.REASSIGN, to, reason);
  }

  /** In lại giấy tiếp nhận: the fact that it was printed once more. */
  @Transactional
  public Dossier reprint(Actor actor, Seen seen) {
    return act(actor, seen, Act.REPRINT, null, "");
  }

  /** Sửa sai sót khi nhập: the applicant as he or she should have been entered. */
  @Transactional
  public Dossier correct(Actor actor, Seen seen, Applicant corrected, String reason) {
    Map<String, Message> errors =
        IntakeRules.brokenByPerson(corrected, java.time.LocalDate.now(clock));
    if (!errors.isEmpty()) {
      throw new IntakeRejected(errors);
    }
    Dossier dossier = current(actor, seen);
    int revision = applicants.revisions(actor.unit(), dossier.id()) + 1;
    byte[] salt = Secrets.salt();
    EventData data =
        new EventData()
            .put("revision", revision)
            .digest("applicant", Chain.salted(salt, corrected.words()));
    Dossier after = move(actor, dossier, Act.CORRECT, null, reason, data);
    applicants.insert(actor.unit(), dossier.id(), revision, corrected, salt);
    return after;
  }

  /** Control characters other than the ends of lines. */
  private static boolean isInvisible(int character) {
    return Character.isISOControl(character)
        && character != '\n'
        && character != '\r'
        && character != '\t';
  }

  private Dossier act(Actor actor, Seen seen, Act act, @Nullable UUID to, String words) {
    return move(actor, current(actor, seen), act, to, words, new EventData());
  }

  private Dossier current(Actor actor, Seen seen) {
    Dossier dossier = byId(actor.unit(), seen.dossier());
    if (dossier.version() != seen.version()) {
      throw new Overtaken(dossier);
    }
    return dossier;
  }

  private Dossier move(
      Actor actor, Dossier dossier, Act act, @Nullable UUID to, String typed, EventData data) {
    String words = typed.strip();
    if (words.length() > LONGEST_WORDS) {
      throw new Refusal("dossiers.refusal.words-long", LONGEST_WORDS, words.length());
    }
    if (words.chars().anyMatch(Dossiers::isInvisible)) {
      throw new Refusal("dossiers.refusal.words-control");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Workflow workflow = workflow(dossier);
    byte[] salt = words.isEmpty() ? new byte[0] : Secrets.salt();
    if (!words.isEmpty()) {
      data.digest("words", Chain.salted(salt, java.util.List.of(words)));
    }
    Dossier.Moved moved =
        dossier.move(
            actor,
            new Dossier.Request(act, to, !words.isEmpty(), data),
            new Dossier.Surroundings(workflow, calendars.calendarOf(dossier.unit()), now));
    if (!moved.after().holder().equals(dossier.holder())) {
      holders.requireFit(moved.after(), workflow, now);
    }
    if (!store.move(moved)) {
      throw new Overtaken(byId(dossier.unit(), dossier.id()));
    }
    if (!words.isEmpty()) {
      applicants.note(dossier.unit(), dossier.id(), moved.event().seq(), words, salt);
    }
    return moved.after();
  }
}
