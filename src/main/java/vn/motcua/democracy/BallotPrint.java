package vn.motcua.democracy;

import java.time.Instant;

/**
 * One print of codes, as the register has it.
 *
 * @param household whose code; 0 for those of all households
 * @param reason why it was printed again; empty for the first time
 */
public record BallotPrint(int household, String reason, String by, Instant at) {
  public boolean isOfAll() {
    return household == 0;
  }
}
