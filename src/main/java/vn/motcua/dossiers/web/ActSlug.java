package vn.motcua.dossiers.web;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.dossiers.Act;

/** The nouns under which acts are created: POST …/ho-so/{id}/{noun}, and what their form asks. */
enum ActSlug {
  HAND_OVER("chuyen-buoc", Act.HAND_OVER, Receiver.NEXT_STEP, Extra.NONE),
  APPROVE("phe-duyet", Act.APPROVE, Receiver.NEXT_STEP, Extra.NONE),
  REFUSE("tu-choi", Act.REFUSE, Receiver.NEXT_STEP, Extra.GROUND),
  SEAL("dong-dau", Act.SEAL, Receiver.NEXT_STEP, Extra.NONE),
  RETURN("tra-ket-qua", Act.RETURN, Receiver.NOBODY, Extra.NONE),
  TAKE_ANSWER("nhan-ket-qua-ngoai", Act.TAKE_ANSWER, Receiver.NEXT_STEP, Extra.NONE),
  TAKE_REFUSAL("co-quan-khac-tu-choi", Act.TAKE_REFUSAL, Receiver.NEXT_STEP, Extra.NONE),
  SEND_SUPPLEMENT("gui-bo-sung", Act.SEND_SUPPLEMENT, Receiver.NOBODY, Extra.DAY),
  RECEIVE_SUPPLEMENT("nhan-bo-sung", Act.RECEIVE_SUPPLEMENT, Receiver.SAME_STEP, Extra.NONE),
  END_VERIFICATION("nhan-xac-minh", Act.END_VERIFICATION, Receiver.NOBODY, Extra.NONE),
  SETTLE_DUTY("xong-tai-chinh", Act.SETTLE_FINANCIAL_DUTY, Receiver.NOBODY, Extra.NONE),
  PROPOSE_SUPPLEMENT("de-nghi-bo-sung", Act.PROPOSE_SUPPLEMENT, Receiver.SENDER, Extra.PAPERS),
  DECLINE_SUPPLEMENT("khong-gui-bo-sung", Act.DECLINE_SUPPLEMENT, Receiver.SAME_STEP, Extra.NONE),
  END_SUPPLEMENT("khong-bo-sung-nua", Act.END_SUPPLEMENT, Receiver.SAME_STEP, Extra.NONE),
  ASK_VERIFICATION("xac-minh", Act.ASK_VERIFICATION, Receiver.NOBODY, Extra.BODY),
  OPEN_DUTY("cho-tai-chinh", Act.OPEN_FINANCIAL_DUTY, Receiver.NOBODY, Extra.NONE),
  APOLOGISE("thu-xin-loi", Act.APOLOGISE, Receiver.NOBODY, Extra.DATE),
  SEND_BACK("tra-lai-buoc", Act.SEND_BACK, Receiver.PREVIOUS_STEP, Extra.NONE),
  REASSIGN("doi-nguoi-giu", Act.REASSIGN, Receiver.SUCCESSOR, Extra.NONE),
  ADMIT_FAULT("loi-co-quan", Act.ADMIT_FAULT, Receiver.NOBODY, Extra.NONE),
  STOP("dung-giai-quyet", Act.STOP, Receiver.NOBODY, Extra.NONE),
  WITHDRAW("rut-ho-so", Act.WITHDRAW, Receiver.NOBODY, Extra.NONE);

  /** Whom the form lets the officer choose. */
  enum Receiver {
    NOBODY,
    NEXT_STEP,
    PREVIOUS_STEP,
    SAME_STEP,
    SUCCESSOR,
    SENDER
  }

  /** What the form asks besides a receiver and words. */
  enum Extra {
    NONE,
    PAPERS,
    BODY,
    DATE,
    DAY,
    GROUND
  }

  private final String slug;
  private final Act act;
  private final Receiver receiver;
  private final Extra extra;

  ActSlug(String slug, Act act, Receiver receiver, Extra extra) {
    this.slug = slug;
    this.act = act;
    this.receiver = receiver;
    this.extra = extra;
  }

  static Optional<ActSlug> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }

  String slug() {
    return slug;
  }

  Act act() {
    return act;
  }

  Receiver receiver() {
    return receiver;
  }

  Extra extra() {
    return extra;
  }

  /** What the stage asks for first; the rest stands under "other acts". */
  boolean isPrimary() {
    return ordinal() <= SETTLE_DUTY.ordinal() && this != REFUSE && this != TAKE_REFUSAL;
  }
}
