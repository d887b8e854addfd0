package vn.motcua.cooperation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.organisation.Assignee;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to what other offices were asked for: sent, followed up by a named officer of ours,
 * answered once; each a fact of the dossier. The dossier itself stays with its holder.
 */
@Component
public class Errands {
  private final Dossiers dossiers;
  private final ErrandStore store;
  private final ErrandSearch search;
  private final Officers officers;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Errands(
      Dossiers dossiers,
      ErrandStore store,
      ErrandSearch search,
      Officers officers,
      WorkingCalendars calendars,
      Clock clock) {
    this.dossiers = dossiers;
    this.store = store;
    this.search = search;
    this.officers = officers;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * An opinion to ask for.
   *
   * @param body the unit or agency asked
   * @param limit how long it has; reckoned by the calendar of our unit
   */
  public record Question(String body, String words, TimeLimit limit, UUID follower) {}

  /** A part of a linked filing to send to its agency; without a limit where none is known. */
  record Part(int number, String body, Optional<TimeLimit> limit, UUID follower, String words) {}

  public List<Errand> of(Dossier dossier) {
    return search.of(dossier.unit(), dossier.id());
  }

  /** What the unit waits for, the most urgent first. */
  public List<Errand> open(UnitId unit) {
    return search.open(unit);
  }

  /** Which of those who follow up are away now: somebody else has to take over by name. */
  public Set<UUID> awayFollowers(UnitId unit) {
    Instant now = now();
    return open(unit).stream()
        .map(Errand::follower)
        .distinct()
        .filter(officer -> !isFit(unit, officer, now))
        .collect(Collectors.toSet());
  }

  /** When an answer is due that is asked for now. */
  public Instant dueNow(UnitId unit, TimeLimit limit) {
    return calendars.dueDate(unit, now(), limit).dueInstant();
  }

  /** Lấy ý kiến: asks another unit, with a due time; our own clock runs on. */
  @Transactional
  public Dossier ask(Actor actor, Dossiers.Seen seen, Question question) {
    Dossier dossier = dossiers.byId(actor.unit(), seen.dossier());
    Instant now = now();
    Instant due = dueNow(actor.unit(), question.limit());
    Map<String, Message> errors = ErrandRules.broken(question, due, dossier, now);
    if (!isFit(actor.unit(), question.follower(), now)) {
      errors.put("nguoiTheoDoi", Message.of("cooperation.error.follower"));
    }
    if (!errors.isEmpty()) {
      throw new ErrandRejected(errors);
    }
    return sent(
        actor,
        seen,
        new Part(
            0,
            question.body(),
            Optional.of(question.limit()),
            question.follower(),
            question.words()),
        "cooperation.event.asked");
  }

  /** Sends a part of a linked filing to its agency. */
  Dossier send(Actor actor, Dossiers.Seen seen, Part part) {
    if (!isFit(actor.unit(), part.follower(), now())) {
      throw new ErrandRejected(Map.of("nguoiTheoDoi", Message.of("cooperation.error.follower")));
    }
    return sent(actor, seen, part, "cooperation.event.sent");
  }

  private Dossier sent(Actor actor, Dossiers.Seen seen, Part part, String topic) {
    Instant now = now();
    Optional<Instant> due = part.limit().map(limit -> dueNow(actor.unit(), limit));
    int number = search.count(actor.unit(), seen.dossier()) + 1;
    String body = ErrandRules.oneLine(part.body());
    Map<String, String> facts = new HashMap<>();
    facts.put("errand", Integer.toString(number));
    facts.put("part", Integer.toString(part.number()));
    facts.put("body", body);
    facts.put("due", due.map(Instant::toString).orElse(""));
    facts.put("follower", part.follower().toString());
    Dossier after = dossiers.record(actor, seen, topic, facts, part.words());
    store.ask(
        actor,
        seen.dossier(),
        new ErrandStore.Sending(number, part.number(), body, after.version(), due),
        part.follower(),
        now);
    return after;
  }

  /** Ghi nhận trả lời: what came back, once; late when its time was over. */
  @Transactional
  public Dossier answer(
      Actor actor, Dossiers.Seen seen, int number, Errand.Verdict verdict, String words) {
    Errand errand = open(actor, seen, number);
    if (errand.isOpinion() != (verdict == Errand.Verdict.GIVEN)) {
      throw new Refusal("cooperation.refusal.verdict", number);
    }
    if (words.isBlank() && verdict != Errand.Verdict.GRANTED) {
      throw new ErrandRejected(Map.of("traLoi", Message.of("cooperation.error.missing")));
    }
    Instant now = now();
    boolean late = errand.isOverdue(now);
    Dossier after =
        dossiers.record(
            actor,
            seen,
            "cooperation.event.answered." + verdict,
            Map.of(
                "errand", Integer.toString(number),
                "body", errand.body(),
                "late", Boolean.toString(late)),
            words);
    store.answer(actor, seen.dossier(), number, verdict, late, after.version(), now);
    return after;
  }

  /** Đổi người theo dõi, with the reason; there is always one. */
  @Transactional
  public Dossier passOn(Actor actor, Dossiers.Seen seen, int number, UUID to, String reason) {
    Errand errand = open(actor, seen, number);
    Instant now = now();
    if (to.equals(errand.follower()) || !isFit(actor.unit(), to, now)) {
      throw new ErrandRejected(Map.of("nguoiTheoDoi", Message.of("cooperation.error.follower")));
    }
    if (reason.isBlank()) {
      throw new ErrandRejected(Map.of("lyDo", Message.of("cooperation.error.missing")));
    }
    Dossier after =
        dossiers.record(
            actor,
            seen,
            "cooperation.event.passed",
            Map.of(
                "errand",
                Integer.toString(number),
                "body",
                errand.body(),
                "follower",
                to.toString()),
            reason);
    store.follow(actor, seen.dossier(), number, to, now);
    return after;
  }

  private Errand open(Actor actor, Dossiers.Seen seen, int number) {
    Errand errand =
        of(dossiers.byId(actor.unit(), seen.dossier())).stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound("errand " + number));
    if (!errand.isOpen()) {
      throw new Refusal("cooperation.refusal.answered", errand.body());
    }
    return errand;
  }

  private boolean isFit(UnitId unit, UUID officer, Instant now) {
    return officers
        .assignee(unit, officer, now)
        .filter(Assignee::active)
        .filter(one -> !one.away())
        .isPresent();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
