package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.web.Message;

/** Reminds the officer of a request that waits for words, and the chairman of one to decide. */
@Component
class ReplacementReminders implements OwnReminders {
  static final String PAGE = "/ban-lam-viec/thay-nguoi";

  private final Replacements replacements;
  private final Clock clock;

  ReplacementReminders(Replacements replacements, Clock clock) {
    this.replacements = replacements;
    this.clock = clock;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    Instant now = clock.instant();
    return replacements.of(actor).stream()
        .filter(one -> waitsFor(actor, one, now))
        .map(one -> reminder(actor, one, now))
        .toList();
  }

  private boolean waitsFor(Actor actor, Replacement one, Instant now) {
    boolean speaks =
        one.officer().equals(actor.officer()) && one.said().isEmpty() && one.decision().isEmpty();
    boolean decides =
        replacements.decides(actor, one) && one.stage(now) == Replacement.Stage.DECIDING;
    return speaks || decides || actor.unit().isProvince();
  }

  private static Reminder reminder(Actor actor, Replacement one, Instant now) {
    boolean own = one.officer().equals(actor.officer());
    return new Reminder(
        Message.of("feedback.reminder.REPLACEMENT"),
        one.isLate(now) ? "late" : "soon",
        "",
        "",
        PAGE,
        actor.unit().isProvince() ? "" : one.officerName(),
        own ? one.explainBy() : one.decideBy());
  }
}
