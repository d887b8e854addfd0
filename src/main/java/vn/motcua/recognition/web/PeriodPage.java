package vn.motcua.recognition.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionStage;
import vn.motcua.recognition.Standing;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** One year of a province: where each commune stands. */
public record PeriodPage(
    RecognitionPeriod period,
    List<Standing> communes,
    boolean mayClose,
    boolean mayReopen,
    Map<String, Message> errors) {
  public String address() {
    return PeriodsController.address(period);
  }

  public String address(Standing one) {
    return address() + "/" + one.commune().id();
  }

  public long in(RecognitionStage stage) {
    return communes.stream().filter(one -> one.stage() == stage).count();
  }

  /** Communes that began: whoever typed or sent something. */
  public List<Standing> begun() {
    return communes.stream()
        .filter(one -> !one.acts().isEmpty() || one.papers() > 0 || one.card().self().isPresent())
        .toList();
  }

  public List<Standing> notBegun() {
    return communes.stream().filter(one -> !begun().contains(one)).toList();
  }

  public static String chip(RecognitionStage stage) {
    return switch (stage) {
      case RECOGNISED -> "ok";
      case WITHDRAWN, NOT_RECOGNISED -> "late";
      case SUBMITTED, APPRAISED, HEARD -> "wait";
      case SCORING -> "idle";
    };
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
