package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/**
 * The door to what is no feedback but a complaint or a denunciation by law (Luật Khiếu nại Điều 27,
 * 28; Luật Tố cáo, điều: đang đối chiếu): found by a person, on its own path for good,
 * confidential, in calendar days.
 */
@Component
public class Petitions {
  private final FeedbackActs acts;
  private final PetitionStore store;
  private final FeedbackSearch search;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Petitions(
      FeedbackActs acts,
      PetitionStore store,
      FeedbackSearch search,
      WorkingCalendars calendars,
      Clock clock) {
    this.acts = acts;
    this.store = store;
    this.search = search;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** So many on a page of those seen from above. */
  public static final int A_PAGE = 50;

  /**
   * One that was sent down its legal path, as the province sees it: that there is one, since when,
   * and its days; no word, no number, no person.
   *
   * @param lateBefore whether its days as feedback were over when it was diverted
   * @param whole how many there are on all pages
   */
  public record Above(
      String unitName,
      Petition.Path path,
      Instant divertedAt,
      Instant due,
      FeedbackStage stage,
      Optional<Instant> settledAt,
      boolean lateBefore,
      int whole) {

    public boolean isLate(Instant now) {
      return now.isAfter(due) && settledAt.filter(at -> !at.isAfter(due)).isEmpty();
    }

    /** Calendar days from the day it was diverted until it was settled, or until now. */
    public long days(Instant now) {
      return ChronoUnit.DAYS.between(
          OfficeTime.date(divertedAt), OfficeTime.date(settledAt.orElse(now)));
    }
  }

  /**
   * Every one the communes of a province diverted: whoever takes something out of the counts of
   * feedback is seen to do so. For the observers of the province.
   */
  public List<Above> above(Actor actor, int page) {
    if (!actor.has(Role.PROVINCE_OBSERVER)) {
      throw new NotFound("petitions seen from above");
    }
    return store.above(actor.unit(), (page - 1) * A_PAGE, A_PAGE);
  }

  /** What the words look like: a hint to a person, who decides. */
  public Optional<Petition.Path> hint(Feedback feedback) {
    String words =
        FeedbackEvent.lastOf(search.events(feedback), FeedbackAct.SEND)
            .map(FeedbackEvent::words)
            .map(FoldedText::of)
            .orElse("");
    if (words.matches("(?s).*\\b(to cao|tham o|tham nhung|nhan hoi lo|doi tien|lam gia)\\b.*")) {
      return Optional.of(Petition.Path.DENUNCIATION);
    }
    return words.matches("(?s).*\\b(khieu nai|quyet dinh hanh chinh|thu hoi dat|xu phat)\\b.*")
        ? Optional.of(Petition.Path.COMPLAINT)
        : Optional.empty();
  }

  public Optional<Petition> of(Feedback feedback) {
    return feedback.stage().isPetition() ? store.find(feedback) : Optional.empty();
  }

  /** Chuyển giải quyết theo luật: from now on only its holder and one head read it. */
  @Transactional
  public Feedback divert(
      Actor actor, Feedbacks.Seen seen, Petition.Path path, boolean remote, String reason) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.DIVERT, reason);
    Instant now = now();
    Petition.Rule rule = store.rule(path, remote, now);
    // Whoever diverts it has it: the former holder may be none of its readers any more.
    Feedback after =
        feedback.moved(
            FeedbackStage.DIVERTED,
            new Feedback.Person(actor.unit(), actor.officer()),
            feedback.times(),
            null);
    Feedback kept = acts.keep(after, FeedbackAct.DIVERT, actor, now, reason);
    store.divert(kept, rule, now, days(feedback, now, rule.accept()));
    return kept;
  }

  /** Thụ lý. */
  @Transactional
  public Feedback accept(Actor actor, Feedbacks.Seen seen) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.ACCEPT, "");
    Instant now = now();
    Petition petition = store.find(feedback).orElseThrow();
    Feedback after =
        feedback.moved(FeedbackStage.ACCEPTED, feedback.holder(), feedback.times(), null);
    Feedback kept = acts.keep(after, FeedbackAct.ACCEPT, actor, now, "");
    store.accept(feedback, now, days(feedback, now, petition.rule().solve()));
    return kept;
  }

  /** Vụ việc phức tạp: the longer time, counted from the acceptance, once. */
  @Transactional
  public Feedback extend(Actor actor, Feedbacks.Seen seen, String reason) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.EXTEND, reason);
    Petition petition = store.find(feedback).orElseThrow();
    Instant accepted =
        petition
            .acceptedAt()
            .filter(at -> !petition.complex())
            .orElseThrow(() -> new Refusal("feedback.refusal.extended"));
    Feedback kept = acts.keep(feedback, FeedbackAct.EXTEND, actor, now(), reason);
    store.extend(feedback, days(feedback, accepted, petition.rule().complex()));
    return kept;
  }

  /** Kết quả: the decision, or why it was not accepted; the sender reads it by the code. */
  @Transactional
  public Feedback settle(Actor actor, Feedbacks.Seen seen, String words) {
    Feedback feedback = acts.allowed(actor, seen, FeedbackAct.SETTLE, words);
    Instant now = now();
    Feedback after =
        feedback.moved(FeedbackStage.SETTLED, feedback.holder(), feedback.times(), now);
    return acts.keep(after, FeedbackAct.SETTLE, actor, now, words);
  }

  private Instant days(Feedback feedback, Instant from, int days) {
    return calendars
        .dueDate(feedback.unit(), from, TimeLimit.of(days, Measure.CALENDAR_DAY))
        .dueInstant();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
