package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Assignee;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door for officers: each verb is one act, one transaction, one event. Whoever a feedback is
 * about finds nothing behind it.
 */
@Component
public class Feedbacks {
  private final FeedbackActs acts;
  private final FeedbackSearch search;
  private final ReviewSearch reviews;
  private final FeedbackClock times;
  private final UnitHeads heads;
  private final Involved involved;
  private final ClearanceStore clearances;
  private final Officers officers;
  private final Clock clock;

  Feedbacks(
      FeedbackActs acts,
      FeedbackSearch search,
      ReviewSearch reviews,
      FeedbackClock times,
      UnitHeads heads,
      Involved involved,
      ClearanceStore clearances,
      Officers officers,
      Clock clock) {
    this.acts = acts;
    this.search = search;
    this.reviews = reviews;
    this.times = times;
    this.heads = heads;
    this.involved = involved;
    this.clearances = clearances;
    this.officers = officers;
    this.clock = clock;
  }

  /** A feedback as an officer saw it. */
  public record Seen(UnitId unit, UUID id, int version) {}

  /**
   * Giao việc: to a colleague who is in, whom it is not about, whom its words do not name, and who
   * did not act on the dossier it is about.
   */
  @Transactional
  public Feedback assign(Actor actor, Seen seen, UUID to, String words) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.ASSIGN, words);
    Instant now = now();
    requireAble(feedback, to, now);
    FeedbackStage stage =
        feedback.stage() == FeedbackStage.RECEIVED ? FeedbackStage.ASSIGNED : feedback.stage();
    Feedback after =
        feedback.moved(
            stage, new Feedback.Person(feedback.unit(), to), feedback.times(), feedback.closedAt());
    return acts.keep(after, FeedbackAct.ASSIGN, actor, now, words);
  }

  private void requireAble(Feedback feedback, UUID officer, Instant now) {
    Assignee one =
        officers
            .assignee(feedback.unit(), officer, now)
            .filter(Assignee::active)
            .orElseThrow(() -> new Refusal("feedback.refusal.assignee"));
    if (feedback.isAbout(officer)) {
      throw new Refusal("feedback.refusal.about-assignee", one.name());
    }
    involved.requireFar(feedback, officer, one.name());
    if (one.away()) {
      throw new Refusal("feedback.refusal.assignee-away", one.name());
    }
  }

  /**
   * Ghi nhận người bị phản ánh: from now on they never see it. Where it is with one of them, or no
   * head of the commune is left to read it, it goes to whoever hears it first. Only a head names
   * another head, and says why.
   */
  @Transactional
  public Feedback name(Actor actor, Seen seen, UUID officer, String words) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.NAME, words);
    officers.byId(feedback.unit(), officer);
    Heads all = heads.of(feedback.unit());
    if (all.isHead(officer)) {
      if (!acts.heads(actor, feedback)) {
        throw new Refusal("feedback.refusal.about-head");
      }
      FeedbackRules.requireWords(words);
    }
    Set<UUID> about = new HashSet<>(feedback.about());
    about.add(officer);
    return acts.keep(
        feedback.withAbout(about, holder(feedback, all, about)),
        FeedbackAct.NAME,
        actor,
        now(),
        words);
  }

  /**
   * Không phải người này: a head writes why somebody the words name is not meant; never of oneself.
   */
  @Transactional
  public Feedback notAbout(Actor actor, Seen seen, UUID officer, String reason) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.NOT_ABOUT, reason);
    String name =
        involved.mentioned(feedback).stream()
            .filter(one -> one.id().equals(officer))
            .findFirst()
            .map(Officer::name)
            .orElseThrow(() -> new Refusal("feedback.refusal.not-mentioned"));
    if (officer.equals(actor.officer())) {
      throw new Refusal("feedback.refusal.not-about-yourself");
    }
    String words = name + ": " + reason.strip();
    FeedbackRules.requireWords(words);
    Feedback kept = acts.keep(feedback, FeedbackAct.NOT_ABOUT, actor, now(), words);
    clearances.add(kept, officer, actor);
    return kept;
  }

  /** Chưa rõ về ai: a head writes that the words do not tell whose manners it is about. */
  @Transactional
  public Feedback notKnown(Actor actor, Seen seen, String reason) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.NOT_KNOWN, reason);
    if (!waitsForWhom(feedback)) {
      throw new Refusal("feedback.refusal.not-now", feedback.code());
    }
    involved.mentioned(feedback).stream()
        .findFirst()
        .ifPresent(one -> {
          throw new Refusal("feedback.refusal.mentioned-first", one.name());
        });
    return acts.keep(feedback, FeedbackAct.NOT_KNOWN, actor, now(), reason);
  }

  /** Whether a head first writes down whom it is about, or that the words do not tell. */
  public boolean waitsForWhom(Feedback feedback) {
    return involved.waitsForWhom(feedback);
  }

  /** Who has it then; with no head of the commune left, somebody of the province. */
  private Feedback.Person holder(Feedback feedback, Heads all, Set<UUID> about) {
    boolean left = all.isLeftBy(about);
    Feedback.Person now = feedback.holder();
    if ((left || !now.unit().equals(feedback.unit())) && !about.contains(now.officer())) {
      return now;
    }
    return all.firstHolder(about, involved.of(feedback))
        .filter(one -> left || !one.unit().equals(feedback.unit()))
        .orElseThrow(() -> new Refusal("feedback.refusal.nobody-else"));
  }

  /**
   * Hỏi thêm: within the days for it; the clock stands until the sender tells more, so many days.
   */
  @Transactional
  public Feedback ask(Actor actor, Seen seen, String words) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.ASK, words);
    Instant now = now();
    if (now.isAfter(feedback.times().askBy())) {
      throw new Refusal("feedback.refusal.ask-late", feedback.rule().ask());
    }
    FeedbackTimes by =
        feedback.times().resolvedBy(times.waitedBy(feedback, search.events(feedback), now));
    Feedback after = feedback.moved(FeedbackStage.ASKED, feedback.holder(), by, null);
    return acts.keep(after, FeedbackAct.ASK, actor, now, words);
  }

  /** Trả lời: the sender reads it by the code. */
  @Transactional
  public Feedback answer(Actor actor, Seen seen, String words) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.ANSWER, words);
    List<Review> all = reviews.of(feedback);
    if (all.stream().anyMatch(review -> review.meeting().isEmpty())) {
      throw new Refusal("feedback.refusal.review-open");
    }
    if (waitsForReview(feedback) && somebodyCanReview(feedback)) {
      throw new Refusal("feedback.refusal.review-missing");
    }
    Instant now = now();
    FeedbackTimes by = feedback.times();
    if (feedback.stage() == FeedbackStage.ASKED) {
      by = by.resolvedBy(times.resolveBy(feedback, search.events(feedback), now));
    }
    by = by.answered(feedback.wishes().publish() ? times.publishBy(feedback, now) : null);
    Feedback after = feedback.moved(FeedbackStage.ANSWERED, feedback.holder(), by, now);
    return acts.keep(after, FeedbackAct.ANSWER, actor, now, words);
  }

  /** Whether it tells of an officer's manners, and nobody reviewed it or wrote why not. */
  public boolean waitsForReview(Feedback feedback) {
    return feedback.isAboutConduct()
        && reviews.of(feedback).isEmpty()
        && !FeedbackEvent.isWithoutReview(search.events(feedback));
  }

  private boolean somebodyCanReview(Feedback feedback) {
    Set<UUID> kept = new HashSet<>(feedback.about());
    kept.addAll(feedback.named());
    return heads.of(feedback.unit()).isLeftBy(kept)
        || !feedback.holder().unit().equals(feedback.unit());
  }

  /** Không kiểm điểm: a head writes down why; then it can be answered without. */
  @Transactional
  public Feedback withoutReview(Actor actor, Seen seen, String reason) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.NO_REVIEW, reason);
    if (!waitsForReview(feedback)) {
      throw new Refusal("feedback.refusal.not-now", feedback.code());
    }
    return acts.keep(feedback, FeedbackAct.NO_REVIEW, actor, now(), reason);
  }

  /** Không tiếp nhận xử lý: within the days for it, with a reason the sender reads. */
  @Transactional
  public Feedback refuse(Actor actor, Seen seen, String reason) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.REFUSE, reason);
    Instant now = now();
    if (now.isAfter(feedback.times().refuseBy())) {
      throw new Refusal("feedback.refusal.refuse-late", feedback.rule().refuse());
    }
    Feedback after =
        feedback.moved(FeedbackStage.REFUSED, feedback.holder(), feedback.times(), now);
    return acts.keep(after, FeedbackAct.REFUSE, actor, now, reason);
  }

  /** Đôn đốc: somebody above asks where it is. */
  @Transactional
  public Feedback urge(Actor actor, Seen seen, String words) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.URGE, words);
    return acts.keep(feedback, FeedbackAct.URGE, actor, now(), words);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
