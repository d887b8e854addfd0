package vn.motcua.procedures;

import java.math.BigDecimal;

/**
 * A fee of one channel and case, in đồng unless {@code currency} says otherwise.
 *
 * @param note what the amount is for, as published
 * @param place where it is collected when that is not the Centre
 * @param suspect looks cut off in the source: kept, never shown and never collected
 */
public record Fee(BigDecimal amount, String currency, String note, String place, boolean suspect) {
  public Fee {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("fee must not be negative, but is " + amount);
    }
  }

  public boolean isFree() {
    return amount.signum() == 0;
  }

  /** Whether this fee is due at a commune's desk, not at an embassy. */
  public boolean isCollectedHere() {
    return place.isEmpty() && "VND".equals(currency);
  }
}
