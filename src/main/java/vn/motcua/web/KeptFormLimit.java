package vn.motcua.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many forms of people not signed in are kept at a time: anybody can send one, and each lies in
 * the database for half an hour. Counted per node; an office that shares one address has room for
 * all its desks.
 */
final class KeptFormLimit {
  static final int MOST = 200;
  static final int MOST_OF_ONE_ADDRESS = 20;
  private static final Duration LIFE = Duration.ofMinutes(30);

  private record Kept(String address, Instant at) {}

  private final Deque<Kept> kept = new ArrayDeque<>();

  /** Whether one more may be kept for this address, and if so counts it. */
  synchronized boolean admits(String address, Instant now) {
    while (!kept.isEmpty() && !kept.peekFirst().at().plus(LIFE).isAfter(now)) {
      kept.removeFirst();
    }
    long ofThis = kept.stream().filter(one -> one.address().equals(address)).count();
    if (kept.size() >= MOST || ofThis >= MOST_OF_ONE_ADDRESS) {
      return false;
    }
    kept.addLast(new Kept(address, now));
    return true;
  }
}
