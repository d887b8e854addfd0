package vn.motcua.democracy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door to voting on line, where the law allows it (Luật 10/2022/QH15 Điều 15–21, matter 6): a
 * code for each household, handed out on paper, good once. A vote adds one to one of three sums;
 * nothing of it stays beside the household.
 */
@Component
public class Ballots {
  private static final int LONGEST_DAYS = 60;

  private final BallotStore store;
  private final Votes votes;
  private final Clock clock;

  Ballots(BallotStore store, Votes votes, Clock clock) {
    this.store = store;
    this.votes = votes;
    this.clock = clock;
  }

  /** What a household can choose (the options of the law). */
  public enum Choice {
    AGREED,
    DISAGREED,
    OTHER
  }

  /** The paper of one household; the code is nowhere else. */
  public record Paper(int household, String code) {}

  public Optional<BallotBox> of(UnitId unit, UUID vote) {
    return store.find(unit, vote);
  }

  /** Opens the box for the days; codes are printed next. */
  @Transactional
  public void open(Actor actor, UUID id, @Nullable LocalDate from, @Nullable LocalDate until) {
    PeopleVote vote = mine(actor, id);
    if (vote.method() != Matter.Method.ONLINE || !vote.turnout().isEmpty()) {
      throw new Refusal("democracy.refusal.not-online");
    }
    new TypedText()
        .day("moTu", from, votes.today(), votes.today().plusYears(1))
        .day(
            "dongSau",
            until,
            from == null ? votes.today() : from,
            (from == null ? votes.today() : from).plusDays(LONGEST_DAYS))
        .refuse();
    if (!store.open(
        actor, id, Objects.requireNonNull(from), Objects.requireNonNull(until), now())) {
      throw new Refusal("democracy.refusal.noted-already");
    }
  }

  /** Who printed codes of the vote, the first print first; everybody reads how often. */
  public List<BallotPrint> prints(UnitId unit, UUID vote) {
    return store.prints(unit, vote);
  }

  /**
   * Makes a code for one household again, with a reason and the officer's name; the one before is
   * void. Also for a household that has voted, whose new code says so: nobody learns it here.
   */
  @Transactional
  public Paper reprint(Actor actor, UUID id, int household, String reason) {
    PeopleVote vote = mine(actor, id);
    BallotBox box = box(actor.unit(), id);
    if (box.printed() == 0 || box.isClosed(votes.today())) {
      throw new Refusal("democracy.refusal.voting-closed");
    }
    if (household < 1 || household > vote.households()) {
      throw new Refusal("democracy.error.household");
    }
    if (reason.isBlank() || reason.length() > 500) {
      throw new Refusal("democracy.refusal.reprint-why");
    }
    store.register(actor, id, household, reason, now());
    Paper paper = new Paper(household, BallotCode.fresh());
    store.codes(vote, List.of(paper));
    return paper;
  }

  /**
   * Makes a code for every household; those made before are good no more. Once the box is open only
   * single ones are made again.
   */
  @Transactional
  public List<Paper> print(Actor actor, UUID id) {
    PeopleVote vote = mine(actor, id);
    BallotBox box = box(actor.unit(), id);
    boolean began = box.printed() > 0 && !votes.today().isBefore(box.opensOn());
    if (began || box.isClosed(votes.today())) {
      throw new Refusal("democracy.refusal.voting-began");
    }
    store.register(actor, id, 0, "", now());
    List<Paper> papers = new ArrayList<>();
    for (int household = 1; household <= vote.households(); household++) {
      papers.add(new Paper(household, BallotCode.fresh()));
    }
    store.codes(vote, papers);
    return papers;
  }

  /**
   * Casts the vote of the household that was given the code.
   *
   * @throws Rejected when the code is none, or the choice is missing
   * @throws Refusal when the household has voted, or the box is not open
   */
  @Transactional
  public void cast(UnitId unit, UUID id, String typed, @Nullable Choice choice) {
    PeopleVote vote = votes.byId(unit, id);
    BallotBox box = box(unit, id);
    if (!box.isOpen(votes.today()) || vote.result().isPresent()) {
      throw new Refusal(
          votes.today().isBefore(box.opensOn())
              ? "democracy.refusal.not-open-yet"
              : "democracy.refusal.voting-closed");
    }
    new TypedText()
        .needed("ma", typed, 100)
        .check("luaChon", choice != null, "democracy.error.choice")
        .refuse();
    byte[] digest = BallotCode.digest(id, BallotCode.read(typed));
    Choice chosen = Objects.requireNonNull(choice);
    switch (store.cast(unit, id, digest, chosen, votes.today())) {
      case TAKEN -> {}
      case USED -> throw new Refusal("democracy.refusal.voted-already");
      case CLOSED -> throw new Refusal("democracy.refusal.voting-closed");
      case VOID -> new TypedText().check("ma", false, "democracy.error.code-void").refuse();
      case NONE -> new TypedText().check("ma", false, "democracy.error.code").refuse();
    }
  }

  private PeopleVote mine(Actor actor, UUID id) {
    if (!Disclosures.mayWrite(actor)) {
      throw new Refusal("democracy.refusal.writer");
    }
    PeopleVote vote = votes.byId(actor.unit(), id);
    if (vote.result().isPresent()) {
      throw new Refusal("democracy.refusal.counted-already");
    }
    return vote;
  }

  private BallotBox box(UnitId unit, UUID id) {
    return store.find(unit, id).orElseThrow(() -> new NotFound("ballot box of " + id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
