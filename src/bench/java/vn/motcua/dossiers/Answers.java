package vn.motcua.dossiers;

import java.util.Arrays;

/** How long answers took, in nanoseconds, from several threads. */
final class Answers {
  private long[] nanos = new long[1 << 16];
  private int count;

  synchronized void add(long took) {
    nanos = count == nanos.length ? Arrays.copyOf(nanos, count * 2) : nanos;
    nanos[count++] = took;
  }

  synchronized void forget() {
    count = 0;
  }

  synchronized int count() {
    return count;
  }

  /** The time in milliseconds that this share of the answers stays within; 0 of none. */
  synchronized double milliseconds(double share) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[(int) ((count - 1) * share)] / 1e6;
  }
}
