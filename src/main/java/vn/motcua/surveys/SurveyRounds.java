package vn.motcua.surveys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** The door of the outside team: opens rounds, names interviewers, ends rounds. */
@Component
public class SurveyRounds {
  private static final int LONGEST_NAME = 120;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final RoundStore store;
  private final RoundSearch search;
  private final SurveyForms forms;
  private final Units units;
  private final Clock clock;

  SurveyRounds(RoundStore store, RoundSearch search, SurveyForms forms, Units units, Clock clock) {
    this.store = store;
    this.search = search;
    this.forms = forms;
    this.units = units;
    this.clock = clock;
  }

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** The communes a team may ask about: those of the province, or the Front's own. */
  public List<Unit> units(Actor actor) {
    Teams.require(actor);
    UnitId own = actor.unit();
    return units.served().stream()
        .filter(unit -> own.equals(unit.province()) || own.equals(unit.id()))
        .toList();
  }

  public List<Round> rounds(Actor actor) {
    Teams.require(actor);
    return search.rounds(actor.unit(), Teams.name(actor));
  }

  /** A round of this team; that of another is not there. */
  public Round round(Actor actor, UUID id) {
    Teams.require(actor);
    return search
        .round(actor.unit(), id)
        .filter(round -> round.runBy().equals(Teams.name(actor)))
        .orElseThrow(() -> new NotFound("survey round " + id));
  }

  /** The same once it has ended; before, there is nothing to take away. */
  public Round closed(Actor actor, UUID id) {
    Round round = round(actor, id);
    if (!round.isClosed()) {
      throw new Refusal("surveys.refusal.open");
    }
    return round;
  }

  /** Opens the round and draws its sample; the same form sent again opens nothing. */
  @Transactional
  public UUID open(Actor actor, RoundDraft draft) {
    Teams.require(actor);
    SurveyForm form = forms.byCode(actor.unit(), draft.form());
    if (!form.isComplete()) {
      throw new Refusal("surveys.refusal.no-questions", form.code());
    }
    Map<String, vn.motcua.web.Message> errors = draft.errors(today());
    if (!errors.isEmpty()) {
      throw new RejectedRound(errors);
    }
    requireYear(actor, draft);
    List<UnitId> own = units(actor).stream().map(Unit::id).toList();
    if (!own.containsAll(draft.units())) {
      throw new NotFound("communes of another team");
    }
    byte[] seed = new byte[32];
    CHANCE.nextBytes(seed);
    SurveyForm.Sampled sampled = Teams.sampled(actor, form);
    List<Drawn> drawn = new ArrayList<>();
    for (UnitId unit : draft.units().stream().distinct().sorted().toList()) {
      drawn.add(drawn(sampled, draft, unit, seed));
    }
    try {
      store.open(actor, draft, form, seed, drawn, now());
    } catch (DuplicateKeyException another) {
      throw takenYear();
    }
    return draft.id();
  }

  /** The official round of a year is the province's, and there is one for each form. */
  private void requireYear(Actor actor, RoundDraft draft) {
    Integer year = draft.year();
    if (year == null) {
      return;
    }
    if (!Teams.isProvince(actor)) {
      throw new NotFound("a year's round of " + Teams.name(actor));
    }
    if (search
        .ofYear(actor.unit(), draft.form(), year)
        .filter(round -> !round.id().equals(draft.id()))
        .isPresent()) {
      throw takenYear();
    }
  }

  private static RejectedRound takenYear() {
    return new RejectedRound(Map.of("nam", vn.motcua.web.Message.of("surveys.error.year.taken")));
  }

  private Drawn drawn(SurveyForm.Sampled sampled, RoundDraft draft, UnitId unit, byte[] seed) {
    if (sampled == SurveyForm.Sampled.HANDED_OUT) {
      return Drawn.handedOut(unit, draft.perUnit());
    }
    List<Sampling.Candidate> people = people(unit, given(draft.from()), given(draft.to()), seed);
    return Drawn.of(unit, people.size(), Sampling.draw(people, draft.perUnit()));
  }

  /**
   * Whether the sample of a commune, drawn again from its seed, is the one the round was run on;
   * where forms were handed out there is nothing to draw.
   */
  @Transactional(readOnly = true)
  public boolean isSampleAsDrawn(Actor actor, UUID id, UnitId unit) {
    Round round = round(actor, id);
    if (!round.isDrawn()) {
      throw new NotFound("nothing was drawn");
    }
    byte[] seed = search.seed(round).orElseThrow(() -> new Refusal("surveys.refusal.seed"));
    List<Sampling.Candidate> people = people(unit, round.from(), round.to(), seed);
    return search.hasDigest(round, unit, Sampling.digest(Sampling.draw(people, round.perUnit())));
  }

  private List<Sampling.Candidate> people(UnitId unit, LocalDate from, LocalDate to, byte[] seed) {
    return Sampling.people(seed, search.finished(unit, from, to));
  }

  public List<UnitShare> shares(Round round) {
    return search.shares(round);
  }

  public List<Interviewer> interviewers(Round round) {
    return search.interviewers(round);
  }

  /** How many numbers of the list are open and nobody's yet. */
  public long unallotted(Round round) {
    return search.unallotted(round);
  }

  /**
   * Names an interviewer for the next so many people of the list and for nobody else; the signs are
   * shown once and kept nowhere.
   */
  @Transactional
  public Way name(Actor actor, UUID round, UUID id, String name, int people) {
    requireOpen(round(actor, round));
    if (people < 1 || people > RoundDraft.LARGEST * 1000) {
      throw new Refusal("surveys.refusal.people");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Refusal("surveys.refusal.name", LONGEST_NAME);
    }
    Way way = Way.drawn();
    if (!store.name(actor, round, id, name.strip(), way, now())) {
      throw new Refusal("surveys.refusal.named-already");
    }
    store.allot(actor.unit(), round, id, people);
    return way;
  }

  /** The signs of this interviewer open nothing any more. */
  @Transactional
  public void endInterviewer(Actor actor, UUID round, UUID id) {
    store.endInterviewer(round(actor, round), id, now());
  }

  /** Ends the round: it is counted, and the list of the people is thrown away. Harmless twice. */
  @Transactional(propagation = Propagation.NEVER)
  public void close(Actor actor, UUID id) {
    Round round = round(actor, id);
    store.end(round.owner(), round.id(), actor.officer(), now());
    store.count(round.owner(), round.id());
    store.freeYear(round.owner(), round.id());
  }

  /**
   * Ends the rounds whose last day has passed, and counts what has ended and was not counted yet.
   * Ending and counting are transactions of their own: nobody counts what he can still take back.
   *
   * @return how many were counted
   */
  @Transactional(propagation = Propagation.NEVER)
  public int closeThoseOver() {
    search.over(today()).forEach(round -> store.end(round.owner(), round.id(), null, now()));
    int counted = 0;
    for (RoundStore.Ended ended : store.ended()) {
      counted += store.count(ended.owner(), ended.round()) ? 1 : 0;
      store.freeYear(ended.owner(), ended.round());
    }
    return counted;
  }

  private static void requireOpen(Round round) {
    if (round.isClosed()) {
      throw new Refusal("surveys.refusal.closed");
    }
  }

  private static LocalDate given(@org.jspecify.annotations.Nullable LocalDate checked) {
    return Objects.requireNonNull(checked);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
