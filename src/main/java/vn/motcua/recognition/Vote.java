package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.Optional;

/** How a member of the council voted, and the points he or she gave, if any. */
public record Vote(String name, String post, Choice choice, Optional<BigDecimal> points) {
  /** Fewest members of a council. */
  static final int FEWEST = 3;

  /** For, against, or neither. */
  public enum Choice {
    FOR,
    AGAINST,
    ABSTAINED
  }
}
