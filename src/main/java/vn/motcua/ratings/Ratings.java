package vn.motcua.ratings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.OfficeTime;

/**
 * The citizen's rating: asked once for each dossier, of whoever holds the way. Nobody signed in
 * acts here, so there is no actor.
 */
@Component
public class Ratings {
  private final RatingStore store;
  private final Clock clock;

  Ratings(RatingStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What the form asks; empty when the way leads nowhere: replaced, too old or mistyped. A way that
   * was used asks again, so that nobody learns from it whether it was.
   */
  @Transactional(readOnly = true)
  public Optional<Asked> asked(Way way) {
    return store.asked(way, today());
  }

  /**
   * Takes the rating in. From here on nobody can tell to which dossier it belongs.
   *
   * @return whether it was taken, or thrown away because there was one before; not when the way
   *     leads nowhere any more
   */
  @Transactional
  public boolean give(Way way, Answer answer) {
    return store
        .asked(way, today())
        .map(asked -> store.give(way, today(), Slip.of(asked, answer), answer.words()))
        .orElse(false);
  }

  /**
   * Counts what lies in the boxes that hold five or more. What is counted was gathered by a
   * transaction before: nobody counts a slip he can still take back.
   *
   * @return of how many units a box was opened
   */
  @Transactional(propagation = Propagation.NEVER)
  public int openBoxes() {
    store.gather(today());
    return store.open(today());
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
