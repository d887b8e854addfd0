package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to asking for another officer at a desk (NĐ 309/2026 Điều 6; its days are our own: điều:
 * đang đối chiếu). People ask, speak and decide; no post and no role follows from it.
 */
@Component
public class Replacements {
  private static final int SHORTEST = 20;
  private static final int LONGEST_REASON = 2_000;

  private final Reading reading;
  private final UnitHeads heads;
  private final ReplacementStore store;
  private final ReplacementSearch search;
  private final ReplacementNumbers numbers;
  private final Officers officers;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Replacements(
      Reading reading,
      UnitHeads heads,
      ReplacementStore store,
      ReplacementSearch search,
      ReplacementNumbers numbers,
      Officers officers,
      WorkingCalendars calendars,
      Clock clock) {
    this.reading = reading;
    this.heads = heads;
    this.store = store;
    this.search = search;
    this.numbers = numbers;
    this.officers = officers;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What the chairman writes; the day and the other officer only where somebody is replaced. */
  public record Verdict(
      Replacement.Outcome outcome,
      String reason,
      Optional<LocalDate> from,
      Optional<UUID> successor) {}

  /** The requests this person has to do with; the province sees those nobody decided in time. */
  public List<Replacement> of(Actor actor) {
    return search.of(reading.scope(actor), clock.instant());
  }

  /** Whether this person is the director of the Centre. */
  public boolean mayAsk(Actor actor) {
    return heads.director(actor.unit()).filter(actor.officer()::equals).isPresent();
  }

  /** Whom the director can ask to be replaced: who receives or returns, but not the chairman. */
  public List<Officer> atTheDesks(Actor actor) {
    Optional<UUID> chairman = heads.of(actor.unit()).chairman();
    return officers.active(actor.unit()).stream()
        .filter(one -> one.has(Role.INTAKE) || one.has(Role.RETURN))
        .filter(one -> !one.id().equals(actor.officer()))
        .filter(one -> chairman.filter(one.id()::equals).isEmpty())
        .toList();
  }

  /** Who could work at the desk instead. */
  public List<Officer> others(Replacement replacement) {
    return officers.active(replacement.unit()).stream()
        .filter(one -> !one.id().equals(replacement.officer()))
        .toList();
  }

  /** Đề nghị thay người: the numbers of today are kept with it. */
  @Transactional
  public void ask(Actor actor, UUID request, UUID officer, String reason) {
    if (!mayAsk(actor)) {
      throw new NotFound("a director's request");
    }
    if (atTheDesks(actor).stream().noneMatch(one -> one.id().equals(officer))) {
      throw new Refusal("feedback.replacement.refusal.whom");
    }
    String kept = reason(reason, LONGEST_REASON);
    store.lock(actor.unit());
    if (store.isKnown(actor.unit(), request)) {
      return;
    }
    if (search.hasOpen(actor.unit(), officer)) {
      throw new Refusal("feedback.replacement.refusal.open");
    }
    Instant now = now();
    store.ask(
        actor,
        new ReplacementStore.Asked(
            request,
            officer,
            kept,
            now,
            calendars.dueDate(actor.unit(), now, Reviews.EXPLAIN).dueInstant(),
            calendars.dueDate(actor.unit(), now, Reviews.WHOLE).dueInstant(),
            numbers.of(actor, officer, OfficeTime.date(now))));
  }

  /** Ý kiến của cán bộ: once, by the officer, before it is decided. */
  @Transactional
  public void say(Actor actor, UUID id, String words) {
    Replacement asked = byId(actor.unit(), id);
    if (!asked.officer().equals(actor.officer()) || asked.decision().isPresent()) {
      throw new NotFound("own request " + id);
    }
    FeedbackRules.requireWords(words);
    if (!store.say(actor.unit(), id, FeedbackRules.kept(words), now())) {
      throw new Refusal("feedback.refusal.explained");
    }
  }

  /** Whether this person decides it: the chairman or who stands in, never who asked. */
  public boolean decides(Actor actor, Replacement asked) {
    return asked.unit().equals(actor.unit())
        && reading.scope(actor).chair()
        && !asked.officer().equals(actor.officer())
        && !asked.askedBy().equals(actor.officer());
  }

  /** Quyết định: after the officer spoke, or let the days for it pass. */
  @Transactional
  public void decide(Actor actor, UUID id, Verdict verdict) {
    Replacement asked = byId(actor.unit(), id);
    if (!decides(actor, asked)) {
      throw new NotFound("request " + id);
    }
    Instant now = now();
    switch (asked.stage(now)) {
      case DECIDED -> throw new Refusal("feedback.replacement.refusal.decided");
      case EXPLAINING -> throw new Refusal("feedback.replacement.refusal.first");
      case DECIDING -> {
        String reason = reason(verdict.reason(), FeedbackRules.LONGEST_WORDS);
        boolean replaced = verdict.outcome() == Replacement.Outcome.REPLACED;
        if (replaced) {
          requireWhole(asked, verdict, OfficeTime.date(now));
        }
        boolean first =
            store.decide(
                actor,
                asked,
                verdict.outcome(),
                reason,
                verdict.from().filter(day -> replaced),
                verdict.successor().filter(other -> replaced),
                now);
        if (!first) {
          throw new Refusal("feedback.replacement.refusal.decided");
        }
      }
    }
  }

  private void requireWhole(Replacement asked, Verdict verdict, LocalDate today) {
    if (verdict
        .from()
        .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)))
        .isEmpty()) {
      throw new Refusal("feedback.replacement.refusal.from");
    }
    boolean able =
        verdict.successor().stream()
            .anyMatch(other -> others(asked).stream().anyMatch(one -> one.id().equals(other)));
    if (!able) {
      throw new Refusal("feedback.replacement.refusal.successor");
    }
  }

  private static String reason(String typed, int longest) {
    String kept = FeedbackRules.kept(typed);
    if (kept.length() < SHORTEST) {
      throw new Refusal("feedback.replacement.refusal.reason", SHORTEST);
    }
    if (kept.length() > longest) {
      throw new Refusal("feedback.refusal.words-long", longest, kept.length());
    }
    return kept;
  }

  private Replacement byId(UnitId unit, UUID id) {
    return search.byId(unit, id).orElseThrow(() -> new NotFound("request " + id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
