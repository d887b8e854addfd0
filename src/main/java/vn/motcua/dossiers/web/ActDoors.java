package vn.motcua.dossiers.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Supplements;
import vn.motcua.dossiers.Waits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** Carries what was typed for an act to the door of that act. */
@Component
class ActDoors {
  /** Beginnings of the fields of one paper each: why it is needed, why the data cannot be read. */
  static final String PAPER = "giay-";

  static final String UNREAD = "khong-doc-";

  private final Dossiers dossiers;
  private final Supplements supplements;
  private final Waits waits;
  private final Lateness lateness;

  ActDoors(Dossiers dossiers, Supplements supplements, Waits waits, Lateness lateness) {
    this.dossiers = dossiers;
    this.supplements = supplements;
    this.waits = waits;
    this.lateness = lateness;
  }

  void act(Actor actor, ActSlug slug, Dossiers.Seen seen, Map<String, String> typed) {
    String words = typed.getOrDefault("loi", "");
    switch (slug) {
      case HAND_OVER -> dossiers.handOver(actor, seen, officer(typed), words);
      case APPROVE -> dossiers.approve(actor, seen, officer(typed), words);
      case REFUSE ->
          dossiers.refuse(actor, seen, officer(typed), words, typed.getOrDefault("canCu", ""));
      case SEAL -> dossiers.seal(actor, seen, officer(typed), words);
      case RETURN -> dossiers.returnResult(actor, seen, words);
      case TAKE_ANSWER -> dossiers.takeAnswer(actor, seen, officer(typed), words);
      case TAKE_REFUSAL -> dossiers.takeRefusal(actor, seen, officer(typed), words);
      case SEND_BACK -> dossiers.sendBack(actor, seen, officer(typed), words);
      case REASSIGN -> dossiers.reassign(actor, seen, officer(typed), words);
      case WITHDRAW -> dossiers.withdraw(actor, seen, words);
      case STOP -> dossiers.stop(actor, seen, words);
      case PROPOSE_SUPPLEMENT ->
          supplements.propose(
              actor,
              seen,
              new Supplements.Request(reasons(typed, PAPER), reasons(typed, UNREAD)),
              officer(typed));
      case DECLINE_SUPPLEMENT -> supplements.decline(actor, seen, officer(typed), words);
      case SEND_SUPPLEMENT -> supplements.send(actor, seen, dateIfAny(typed), words);
      case RECEIVE_SUPPLEMENT -> supplements.receive(actor, seen, officer(typed), words);
      case END_SUPPLEMENT -> supplements.end(actor, seen, officer(typed), words);
      case ASK_VERIFICATION ->
          waits.askVerification(actor, seen, typed.getOrDefault("coQuan", ""), date(typed), words);
      case END_VERIFICATION -> waits.endVerification(actor, seen, words);
      case OPEN_DUTY -> waits.openFinancialDuty(actor, seen, words);
      case SETTLE_DUTY -> waits.settleFinancialDuty(actor, seen, words);
      case APOLOGISE -> lateness.apologise(actor, seen, moment(typed), words);
      case ADMIT_FAULT -> lateness.admitFault(actor, seen, words);
    }
  }

  /** The papers a reason was typed for, by their place in the list. */
  private static Map<Integer, String> reasons(Map<String, String> typed, String field) {
    Map<Integer, String> reasons = new TreeMap<>();
    typed.forEach((name, value) -> {
      if (name.matches(field + "[0-9]{1,3}") && !value.isBlank()) {
        reasons.put(Integer.parseInt(name.substring(field.length())), value);
      }
    });
    return reasons;
  }

  private static UUID officer(Map<String, String> typed) {
    try {
      return UUID.fromString(typed.getOrDefault("nguoiNhan", ""));
    } catch (IllegalArgumentException _) {
      throw new Refusal("dossiers.refusal.holder-missing");
    }
  }

  private static @Nullable LocalDate dateIfAny(Map<String, String> typed) {
    return typed.getOrDefault("ngay", "").isBlank() ? null : date(typed);
  }

  private static LocalDate date(Map<String, String> typed) {
    try {
      return LocalDate.parse(typed.getOrDefault("ngay", ""));
    } catch (DateTimeException _) {
      throw new Refusal("dossiers.refusal.date-missing");
    }
  }

  private static LocalDateTime moment(Map<String, String> typed) {
    try {
      return date(typed).atTime(LocalTime.parse(typed.getOrDefault("gio", "")));
    } catch (DateTimeException _) {
      throw new Refusal("dossiers.refusal.date-missing");
    }
  }
}
