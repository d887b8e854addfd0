package vn.motcua.democracy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door to what households decide (Luật 10/2022/QH15 Điều 15–21): which took part, the sums,
 * what came of it. A household's choice is nowhere.
 */
@Component
public class Votes {
  private final VoteStore store;
  private final VoteSearch search;
  private final GrassrootsLaw law;
  private final WorkingDue working;
  private final BallotStore ballots;
  private final Clock clock;

  Votes(
      VoteStore store,
      VoteSearch search,
      GrassrootsLaw law,
      WorkingDue working,
      BallotStore ballots,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.law = law;
    this.working = working;
    this.ballots = ballots;
    this.clock = clock;
  }

  /**
   * A vote to be written down.
   *
   * @param basis the case of Điều 19, for a ballot on matters 3 to 5
   * @param onlineAgreed households that agreed to vote on line; below 0 when nothing was typed
   * @param team who hands out and counts; below 0 when nothing was typed
   */
  public record Draft(
      UUID id,
      int matter,
      String title,
      String village,
      int households,
      Matter.Method method,
      String basis,
      int onlineAgreed,
      int team,
      @Nullable LocalDate heldOn) {}

  /** What was counted, with who signs the minutes. */
  public record Count(PeopleVote.Sums sums, String chair, String secretary, String words) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  @Transactional
  public UUID enter(Actor actor, Draft draft) {
    requireWriter(actor);
    Matter matter = law.matter(draft.matter());
    boolean allowed = matter.methods().contains(draft.method());
    boolean online = draft.method() == Matter.Method.ONLINE;
    boolean ballot = draft.method() == Matter.Method.BALLOT;
    new TypedText()
        .needed("ten", draft.title(), 500)
        .open("ten", draft.title())
        .needed("thon", draft.village(), 200)
        .check(
            "soHo",
            draft.households() >= 1 && draft.households() <= 20_000,
            "democracy.error.households")
        .check("cach", allowed, "democracy.error.method." + draft.method())
        .check(
            "truongHop",
            !ballot || !matter.ballotNeedsCase() || !draft.basis().isBlank(),
            "democracy.error.case")
        .atMost("truongHop", draft.basis(), 500)
        .check(
            "dongYTrucTuyen",
            !online
                || draft.onlineAgreed() <= draft.households()
                    && Threshold.MORE_THAN_HALF.isReached(draft.onlineAgreed(), draft.households()),
            "democracy.error.online",
            Threshold.MORE_THAN_HALF.needed(Math.max(1, draft.households())))
        .check(
            "soNguoi",
            draft.method() == Matter.Method.MEETING || draft.team() >= 3 && draft.team() <= 5,
            "democracy.error.team")
        .day("ngay", draft.heldOn(), law.validFrom(), today())
        .refuse();
    store.enter(actor, draft, given(draft.heldOn()), now());
    return draft.id();
  }

  /** Notes which households took part, by their number on the village's list; each once. */
  @Transactional
  public void tookPart(Actor actor, UUID id, String typed) {
    requireWriter(actor);
    store.lock(actor.unit(), id);
    PeopleVote vote = unboxed(actor, id);
    List<Integer> households = HouseholdList.read(typed, vote.households());
    List<Integer> twice = households.stream().filter(vote.turnout()::contains).toList();
    if (!twice.isEmpty()) {
      throw HouseholdList.twice(twice);
    }
    store.tookPart(vote, households);
  }

  /** Begins the list of those who took part anew; only before the count. */
  @Transactional
  public void forgetTurnout(Actor actor, UUID id) {
    requireWriter(actor);
    store.lock(actor.unit(), id);
    store.forgetTurnout(unboxed(actor, id));
  }

  /**
   * The sums, once, for exactly as many households as took part; of a vote on line what its box
   * holds, once its last day is over.
   */
  @Transactional
  public void count(Actor actor, UUID id, Count count) {
    requireWriter(actor);
    store.lock(actor.unit(), id);
    open(actor, id);
    PeopleVote.Sums sums =
        ballots.find(actor.unit(), id).map(box -> held(actor, id, box)).orElse(count.sums());
    // Who took part is written by the seal, unless the list would tell choices.
    PeopleVote vote = open(actor, id);
    boolean boxed = ballots.find(actor.unit(), id).isPresent();
    int tookPart = boxed ? sums.all() : vote.turnout().size();
    boolean given =
        sums.agreed() >= 0 && sums.disagreed() >= 0 && sums.other() >= 0 && sums.invalid() >= 0;
    new TypedText()
        .check("dongY", given, "democracy.error.sums")
        .check("ho", tookPart > 0, "democracy.error.nobody")
        .check(
            "dongY", sums.all() == tookPart, "democracy.error.sums-turnout", sums.all(), tookPart)
        .needed("chuTri", count.chair(), 200)
        .needed("thuKy", count.secretary(), 200)
        .atMost("noiDung", count.words(), 20_000)
        .refuse();
    boolean passed =
        law.matter(vote.matter()).threshold().isReached(sums.agreed(), vote.households());
    Count whole = new Count(sums, count.chair(), count.secretary(), count.words());
    store.count(actor, vote, whole, passed, now());
  }

  private PeopleVote.Sums held(Actor actor, UUID id, BallotBox box) {
    if (!box.isClosed(today())) {
      throw new Refusal("democracy.refusal.still-voting");
    }
    return ballots.seal(actor.unit(), id, today());
  }

  /** The decision went to the Committee. */
  @Transactional
  public void sent(Actor actor, UUID id, String number, @Nullable LocalDate day) {
    requireWriter(actor);
    PeopleVote vote = counted(actor, id);
    new TypedText().atMost("so", number, 100).day("ngayGui", day, vote.heldOn(), today()).refuse();
    if (!store.step(actor, id, "SENT", given(day), number, null, "", now())) {
      throw new Refusal("democracy.refusal.noted-already");
    }
  }

  /** The Committee recognised the decision, or refused to in writing and with its reason. */
  @Transactional
  public void answered(
      Actor actor,
      UUID id,
      boolean recognised,
      String number,
      String reason,
      @Nullable LocalDate day) {
    requireWriter(actor);
    PeopleVote vote = counted(actor, id);
    LocalDate from = vote.sent().map(PeopleVote.Step::day).orElse(vote.heldOn());
    new TypedText()
        .needed("soTraLoi", number, 100)
        .day("ngayTraLoi", day, from, today())
        .check("lyDo", recognised || !reason.isBlank(), "democracy.error.missing")
        .atMost("lyDo", reason, 1_000)
        .refuse();
    if (vote.sent().isEmpty()) {
      throw new Refusal("democracy.refusal.not-sent");
    }
    if (!store.step(actor, id, "ANSWERED", given(day), number, recognised, reason, now())) {
      throw new Refusal("democracy.refusal.noted-already");
    }
  }

  /** Last day to send what was decided: five working days after, on line after the count. */
  public LocalDate sendBy(PeopleVote vote) {
    LocalDate decided =
        vote.method() == Matter.Method.ONLINE
            ? vote.result().map(one -> OfficeTime.date(one.writtenAt())).orElse(vote.heldOn())
            : vote.heldOn();
    return working.after(vote.unit(), decided, law.sendWithin());
  }

  /** Last day for the Committee to recognise or refuse; none before it was sent. */
  public @Nullable LocalDate answerBy(PeopleVote vote) {
    return vote.sent()
        .map(sent -> working.after(vote.unit(), sent.day(), law.recogniseWithin()))
        .orElse(null);
  }

  public PeopleVote byId(UnitId unit, UUID id) {
    return search.byId(unit, id).orElseThrow(() -> new NotFound("vote " + id + " of " + unit));
  }

  /** The newest first. */
  public List<PeopleVote> of(UnitId unit) {
    return search.of(unit);
  }

  /** What was counted, for everybody: the sums and the village, no list of households. */
  public List<PeopleVote> decided(UnitId unit) {
    return search.of(unit).stream().filter(vote -> vote.result().isPresent()).limit(50).toList();
  }

  private PeopleVote open(Actor actor, UUID id) {
    PeopleVote vote = byId(actor.unit(), id);
    if (vote.result().isPresent()) {
      throw new Refusal("democracy.refusal.counted-already");
    }
    return vote;
  }

  /** Who takes part in a vote on line is noted by the codes alone. */
  private PeopleVote unboxed(Actor actor, UUID id) {
    if (ballots.find(actor.unit(), id).isPresent()) {
      throw new Refusal("democracy.refusal.by-code");
    }
    return open(actor, id);
  }

  private PeopleVote counted(Actor actor, UUID id) {
    PeopleVote vote = byId(actor.unit(), id);
    if (!vote.result().map(PeopleVote.Result::passed).orElse(false)) {
      throw new Refusal("democracy.refusal.not-passed");
    }
    return vote;
  }

  private static void requireWriter(Actor actor) {
    if (!Disclosures.mayWrite(actor)) {
      throw new Refusal("democracy.refusal.writer");
    }
  }

  private static LocalDate given(@Nullable LocalDate checked) {
    return java.util.Objects.requireNonNull(checked);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
