package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;

/**
 * When the slip may be shown to be printed. Whoever holds it follows the dossier and may rate, so
 * it leaves the desk once; every further print is an act of a named officer in the history, and
 * after the end there is none.
 */
@Component
public class SlipPrints {
  /** So long after a print the same paper may be opened again: a printer may have been empty. */
  static final Duration AGAIN = Duration.ofMinutes(10);

  private final LookStore looks;
  private final Clock clock;

  SlipPrints(LookStore looks, Clock clock) {
    this.looks = looks;
    this.clock = clock;
  }

  /** Whether the slip can be opened now without an act of printing it again. */
  public boolean isOpen(Dossier dossier) {
    return !dossier.stage().isClosed()
        && looks
            .slipPrinted(dossier)
            .map(at -> clock.instant().isBefore(at.plus(AGAIN)))
            .orElse(true);
  }

  /**
   * Lets the slip be opened.
   *
   * @throws Refusal when it was printed before, or the dossier has ended
   */
  public void require(Dossier dossier) {
    if (!isOpen(dossier)) {
      throw new Refusal(
          dossier.stage().isClosed()
              ? "dossiers.refusal.slip.ended"
              : "dossiers.refusal.slip.printed");
    }
  }
}
