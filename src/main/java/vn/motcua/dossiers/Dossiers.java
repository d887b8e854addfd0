package vn.motcua.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Actor;
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
  private static final int LONGEST_GROUND = 300;

  private final ActDesk acts;
  private final ApplicantStore applicants;
  private final CodePatterns codes;
  private final Clock clock;

  Dossiers(ActDesk acts, ApplicantStore applicants, CodePatterns codes, Clock clock) {
    this.acts = acts;
    this.applicants = applicants;
    this.codes = codes;
    this.clock = clock;
  }

  /** A dossier as an officer saw it. */
  public record Seen(UUID dossier, int version) {}

  /** The dossier within the unit; another unit's dossier is not found. */
  public Dossier byId(UnitId unit, UUID id) {
    return acts.byId(unit, id);
  }

  public Workflow workflow(Dossier dossier) {
    return acts.workflow(dossier);
  }

  /** Whether the act sends the file to another agency; whoever is chosen follows it up. */
  public boolean leadsOutside(Dossier dossier, Act act) {
    Workflow workflow = workflow(dossier);
    return workflow.step(dossier.nextStep(act, workflow)).outside();
  }

  /**
   * Why this officer, who may otherwise act, cannot do it now: another part of the office asks to
   * wait, or the role of the step is gone.
   */
  public Optional<Refusal> objection(Actor actor, Dossier dossier, Act act) {
    return dossier.lacksDuty(act, actor, workflow(dossier))
        ? Optional.of(new Refusal("dossiers.refusal.duty-lost", dossier.code()))
        : acts.objection(dossier, act);
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

  /** Từ chối bằng văn bản, without naming the provision it rests on. */
  @Transactional
  public Dossier refuse(Actor actor, Seen seen, UUID to, String reason) {
    return refuse(actor, seen, to, reason, "");
  }

  /**
   * Từ chối bằng văn bản: the written refusal goes on to be sealed and returned.
   *
   * @param ground the provision it rests on, as it shall stand on the notice; may be empty
   */
  @Transactional
  public Dossier refuse(Actor actor, Seen seen, UUID to, String reason, String ground) {
    String provision = ground.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (provision.length() > LONGEST_GROUND) {
      throw new Refusal("dossiers.refusal.words-long", LONGEST_GROUND, provision.length());
    }
    EventData data = new EventData();
    if (!provision.isEmpty()) {
      data.put("ground", provision);
    }
    return acts.act(
        actor, acts.current(actor, seen), new ActDesk.Order(Act.REFUSE, to, null, reason, data));
  }

  /** Vào sổ, đóng dấu: the result is ready with this, the legal time ends. */
  @Transactional
  public Dossier seal(Actor actor, Seen seen, UUID to, String registerNumber) {
    return act(actor, seen, Act.SEAL, to, registerNumber);
  }

  /** Ghi nhận kết quả của cơ quan khác, when the outside part of the workflow is done. */
  @Transactional
  public Dossier takeAnswer(Actor actor, Seen seen, UUID to, String words) {
    return act(actor, seen, Act.TAKE_ANSWER, to, words);
  }

  /** Cơ quan khác từ chối: the same with their refusal, whose reason is kept. */
  @Transactional
  public Dossier takeRefusal(Actor actor, Seen seen, UUID to, String reason) {
    return act(actor, seen, Act.TAKE_REFUSAL, to, reason);
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

  /** Dừng giải quyết at the citizen's request, by a notice (form 05), while no decision exists. */
  @Transactional
  public Dossier stop(Actor actor, Seen seen, String reason) {
    return act(actor, seen, Act.STOP, null, reason);
  }

  /** Đổi người giữ within the step, for instance to the stand-in of somebody on leave. */
  @Transactional
  public Dossier reassign(Actor actor, Seen seen, UUID to, String reason) {
    return act(actor, seen, Act.REASSIGN, to, reason);
  }

  /**
   * Ghi nhận một việc: adds a fact of another part of the office to the history.
   *
   * @param topic message key of what happened, told in the timeline
   * @param facts what belongs to it, without personal data
   * @param words free words, erasable; may be empty
   */
  @Transactional
  public Dossier record(
      Actor actor, Seen seen, String topic, Map<String, String> facts, String words) {
    EventData data = new EventData().put("topic", topic);
    facts.forEach((name, value) -> data.put("fact." + name, value));
    return acts.act(
        actor, acts.current(actor, seen), new ActDesk.Order(Act.RECORD, null, null, words, data));
  }

  /** In lại giấy tiếp nhận: the fact that it was printed once more. */
  @Transactional
  public Dossier reprint(Actor actor, Seen seen) {
    return act(actor, seen, Act.REPRINT, null, "");
  }

  /** Sửa sai sót khi nhập: the applicant as he or she should have been entered. */
  @Transactional
  public Dossier correct(Actor actor, Seen seen, Applicant corrected, String reason) {
    String code = acts.current(actor, seen).filing().externalCode();
    return correct(actor, seen, corrected, code == null ? "" : code, reason);
  }

  /**
   * The same, with the code given elsewhere as it should have been taken over.
   *
   * @param outsideCode empty when there is none
   */
  @Transactional
  public Dossier correct(
      Actor actor, Seen seen, Applicant corrected, String outsideCode, String reason) {
    LocalDate today = LocalDate.now(clock);
    String code = OutsideCode.normal(outsideCode);
    Map<String, Message> errors = IntakeRules.brokenByCorrection(corrected, code, today);
    if (!errors.isEmpty()) {
      throw new IntakeRejected(errors);
    }
    Dossier dossier = acts.current(actor, seen);
    OutsideCodeChange change = codes.correction(dossier, code);
    int revision = applicants.revisions(actor.unit(), dossier.id()) + 1;
    byte[] salt = Secrets.salt();
    EventData data =
        new EventData()
            .put("revision", revision)
            .digest("applicant", Chain.salted(salt, corrected.words()));
    change.tell(data);
    Dossier after =
        acts.act(actor, dossier, new ActDesk.Order(Act.CORRECT, null, null, reason, data));
    applicants.insert(actor.unit(), dossier.id(), revision, corrected, salt);
    if (!change.isNone()) {
      codes.putRight(dossier, change, today);
    }
    return after;
  }

  private Dossier act(Actor actor, Seen seen, Act act, @Nullable UUID to, String words) {
    return acts.act(actor, seen, ActDesk.Order.of(act, to, words));
  }
}
