package vn.motcua.feedback;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** Guards every act of an officer on a feedback: may read it, may do it, saw it as it is. */
@Component
class FeedbackActs {
  private final Reading reading;
  private final Involved involved;
  private final FeedbackStore store;
  private final FeedbackEventStore events;

  FeedbackActs(Reading reading, Involved involved, FeedbackStore store, FeedbackEventStore events) {
    this.reading = reading;
    this.involved = involved;
    this.store = store;
    this.events = events;
  }

  /** The feedback the officer saw, when the act is allowed on it now. */
  Feedback allowed(Actor actor, Feedbacks.Seen seen, FeedbackAct act, String words) {
    Feedback feedback = reading.readable(actor, seen.unit(), seen.id());
    FeedbackTransitions.Transition row =
        FeedbackTransitions.of(feedback.stage(), act)
            .orElseThrow(() -> new Refusal("feedback.refusal.not-now", feedback.code()));
    if (!may(actor, feedback, row)) {
      throw new Refusal("feedback.refusal.not-yours", feedback.code());
    }
    if (feedback.version() != seen.version()) {
      throw new Refusal("feedback.refusal.overtaken", feedback.code());
    }
    if (row.needsWords()) {
      FeedbackRules.requireWords(words);
    }
    FeedbackRules.requireShort(words, FeedbackRules.LONGEST_WORDS);
    return feedback;
  }

  /** Whether the officer may do this with the feedback now. */
  boolean may(Actor actor, Feedback feedback, FeedbackAct act) {
    return FeedbackTransitions.of(feedback.stage(), act)
        .filter(row -> may(actor, feedback, row))
        .isPresent();
  }

  /** Whether the officer is a head who leads it. */
  boolean heads(Actor actor, Feedback feedback) {
    return reading.scope(actor).heads(feedback);
  }

  private boolean may(Actor actor, Feedback feedback, FeedbackTransitions.Transition row) {
    ReadingScope scope = reading.scope(actor);
    Optional<UnitId> above = reading.above(feedback.unit());
    Set<FeedbackTransitions.Who> who = row.who();
    return who.contains(FeedbackTransitions.Who.HOLDER) && scope.holds(feedback)
        || who.contains(FeedbackTransitions.Who.HEAD) && judges(actor, scope, feedback)
        || who.contains(FeedbackTransitions.Who.PROVINCE_HOLDER)
            && scope.holds(feedback)
            && !scope.unit().equals(feedback.unit())
        || who.contains(FeedbackTransitions.Who.PROVINCE)
            && scope.watches(feedback, reading.climbed(feedback), above);
  }

  /** A head decides nothing about the own work, unless nobody else is there who could have it. */
  private boolean judges(Actor actor, ReadingScope scope, Feedback feedback) {
    return scope.heads(feedback)
        && (scope.holds(feedback) || !involved.actedOn(feedback).contains(actor.officer()));
  }

  /** Keeps what came of it with its event. */
  Feedback keep(
      Feedback after, FeedbackAct act, @Nullable Actor actor, java.time.Instant now, String words) {
    if (!store.update(after)) {
      throw new Refusal("feedback.refusal.overtaken", after.code());
    }
    events.add(after, act, actor, now, FeedbackRules.kept(words));
    return after.next();
  }

  static UUID required(Optional<UUID> id, String what) {
    return id.orElseThrow(() -> new NotFound(what));
  }
}
