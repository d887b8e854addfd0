package vn.motcua.dossiers.web;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.web.Allowance;

/**
 * Limits how often one address may look, and how often it may miss, so that nobody can walk through
 * the numbers.
 */
@Component
class Guesses {
  private final Allowance misses = new Allowance(20, Duration.ofMinutes(5));
  private final Allowance looks = new Allowance(40, Duration.ofMinutes(1));

  /** Whether this address has missed too often, or asks faster than people read. */
  boolean areTooMany(String address) {
    return misses.isUsedUp(address) || !looks.take(address);
  }

  void missed(String address) {
    misses.take(address);
  }
}
