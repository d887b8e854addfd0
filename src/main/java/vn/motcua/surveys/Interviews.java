package vn.motcua.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.ratings.Way;
import vn.motcua.shared.OfficeTime;

/**
 * The door of an interviewer, who has no account: the twelve signs handed out for one round. Who is
 * asked is shown one at a time, and every time written down.
 */
@Component
public class Interviews {
  private final InterviewStore store;
  private final RoundSearch rounds;
  private final Clock clock;

  Interviews(InterviewStore store, RoundSearch rounds, Clock clock) {
    this.store = store;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** The round the signs lead to, and the name of who holds them. */
  public record Entered(Round round, String interviewer) {}

  /** What became of answers sent in. */
  public enum Taken {
    TAKEN,
    /** The same sending arrived before; it counts once. */
    AGAIN,
    /** Somebody else's answers for this number came first; these do not count. */
    TAKEN_BEFORE,
    GONE
  }

  /** Empty when the signs lead nowhere: ended, mistyped, or the round is over. */
  @Transactional(readOnly = true)
  public Optional<Entered> enter(Way way) {
    return store
        .enter(way, today())
        .flatMap(
            at -> rounds.round(at.owner(), at.round()).map(round -> new Entered(round, at.name())));
  }

  /** The list by numbers. */
  public List<Slot> list(Way way) {
    return store.list(way, today());
  }

  /** Whom to ask; written down. */
  @Transactional
  public Optional<Contact> see(Way way, int number) {
    return store.see(way, today(), number, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** Takes checked answers in. From here on nobody can tell whose they are. */
  @Transactional
  public Taken give(Way way, int number, Round round, Reply reply) {
    if (!reply.errors(round.questions()).isEmpty()) {
      throw new IllegalArgumentException("answers that were not checked");
    }
    return store.give(way, today(), number, reply, round.questions());
  }

  /** Nobody was there, or the person would rather not; not once there are answers. */
  @Transactional
  public boolean miss(Way way, int number, Slot.State why) {
    return store.miss(way, today(), number, why);
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
