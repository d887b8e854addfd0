package vn.motcua.database;

import java.util.function.Consumer;

/**
 * A history kept as a chain beside the dossiers' (docs/adr/006). Every bean of this type is walked
 * by {@code bin/motcua verify-history}.
 */
public interface ChainedHistory {
  /**
   * Walks all chains as of one moment.
   *
   * @param listener hears of each fault as a sentence for the person who has to look
   */
  Result verify(Consumer<String> listener);

  /** How many faults there are, and what was walked, in a sentence. */
  record Result(int faults, String sentence) {
    public boolean isWhole() {
      return faults == 0;
    }
  }
}
