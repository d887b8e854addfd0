package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** The door for whoever holds the code: how it stands, telling more, asking for another look. */
@Component
public class Followers {
  private final FeedbackSearch search;
  private final FeedbackActs acts;
  private final FeedbackClock times;
  private final UnitHeads heads;
  private final Involved involved;
  private final Officers officers;
  private final Clock clock;

  Followers(
      FeedbackSearch search,
      FeedbackActs acts,
      FeedbackClock times,
      UnitHeads heads,
      Involved involved,
      Officers officers,
      Clock clock) {
    this.search = search;
    this.acts = acts;
    this.times = times;
    this.heads = heads;
    this.involved = involved;
    this.officers = officers;
    this.clock = clock;
  }

  /**
   * A feedback as its sender sees it.
   *
   * @param said what sender and office said to each other, in order
   * @param keptFrom who does not read it: whom it is about, and whom its words name
   * @param answeredIn the one it was merged into, which is answered there
   * @param reopenUntil none when it cannot be reopened
   */
  public record Followed(
      Feedback feedback,
      Optional<Officer> holder,
      List<Officer> keptFrom,
      List<FeedbackEvent> said,
      Optional<FeedbackStage> answeredIn,
      Optional<Instant> reopenUntil) {
    public Followed {
      keptFrom = List.copyOf(keptFrom);
      said = List.copyOf(said);
    }
  }

  /** How it stands; a code that is nobody's is the 404 page. */
  public Followed follow(FollowCode code) {
    Feedback own = byCode(code);
    Optional<Feedback> main = own.mergedInto().flatMap(id -> search.byId(own.unit(), id));
    Feedback shown = main.orElse(own);
    List<FeedbackEvent> said =
        search.events(own).stream().filter(FeedbackEvent::isToldToTheSender).toList();
    return new Followed(
        own,
        officers.find(shown.holder().unit(), shown.holder().officer()),
        officers.active(own.unit()).stream().filter(one -> own.isKeptFrom(one.id())).toList(),
        main.map(one -> FeedbackEvent.withAnswers(said, search.events(one))).orElse(said),
        main.map(Feedback::stage),
        reopenUntil(own, main));
  }

  /** Bổ sung: what the sender was asked for; the clock runs again. */
  @Transactional
  public void tell(FollowCode code, int version, String words) {
    Feedback feedback = allowed(code, version, FeedbackAct.TELL, words);
    Instant now = now();
    FeedbackTimes by =
        feedback.times().resolvedBy(times.resolveBy(feedback, search.events(feedback), now));
    Feedback kept =
        acts.keep(
            feedback.moved(FeedbackStage.ASSIGNED, far(feedback, words), by, null),
            FeedbackAct.TELL,
            null,
            now,
            words);
    involved.keepFromNamed(kept, words);
  }

  /** Whoever has it, unless these words name that person. */
  private Feedback.Person far(Feedback feedback, String words) {
    Set<UUID> named = involved.namedIn(feedback.unit(), words);
    if (!named.contains(feedback.holder().officer())) {
      return feedback.holder();
    }
    named.addAll(involved.of(feedback));
    return heads.of(feedback.unit()).firstHolder(feedback.about(), named).orElse(feedback.holder());
  }

  /** Xem lại: within the days for it the answer is looked at anew, by whoever hears it first. */
  @Transactional
  public void reopen(FollowCode code, int version, String words) {
    Feedback feedback = allowed(code, version, FeedbackAct.REOPEN, words);
    Instant now = now();
    Optional<Feedback> main = feedback.mergedInto().flatMap(id -> search.byId(code.unit(), id));
    if (reopenUntil(feedback, main).filter(until -> !now.isAfter(until)).isEmpty()) {
      throw new Refusal("feedback.refusal.reopen-late", feedback.rule().reopen());
    }
    Set<UUID> near = involved.of(feedback);
    near.addAll(involved.namedIn(feedback.unit(), words));
    Feedback.Person holder =
        heads.of(feedback.unit()).firstHolder(feedback.about(), near).orElse(feedback.holder());
    Feedback kept =
        acts.keep(
            feedback.reopened(holder, times.begin(feedback.unit(), feedback.rule(), now)),
            FeedbackAct.REOPEN,
            null,
            now,
            words);
    involved.keepFromNamed(kept, words);
  }

  /** After the answer, be it given to all in another one. */
  private Optional<Instant> reopenUntil(Feedback own, Optional<Feedback> main) {
    Feedback answered = main.orElse(own);
    Instant closed = answered.closedAt();
    return closed == null
            || FeedbackTransitions.of(own.stage(), FeedbackAct.REOPEN).isEmpty()
            || FeedbackTransitions.of(answered.stage(), FeedbackAct.REOPEN).isEmpty()
        ? Optional.empty()
        : Optional.of(FeedbackClock.reopenUntil(own, closed))
            .filter(until -> !clock.instant().isAfter(until));
  }

  private Feedback allowed(FollowCode code, int version, FeedbackAct act, String words) {
    Feedback feedback = byCode(code);
    if (FeedbackTransitions.of(feedback.stage(), act).isEmpty()) {
      throw new Refusal("feedback.refusal.not-now", feedback.code());
    }
    if (feedback.version() != version) {
      throw new Refusal("feedback.refusal.moved-on", feedback.code());
    }
    FeedbackRules.requireWords(words);
    return feedback;
  }

  private Feedback byCode(FollowCode code) {
    return search.byCode(code).orElseThrow(() -> new NotFound("feedback of a code"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
