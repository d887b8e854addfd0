package vn.motcua.exports;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Heap in use right after a collection, of this whole JVM: before some work, and the highest of all
 * samples while it went on.
 */
record Heap(long before, long highest, long samples) {
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
  private static final double MEGABYTE = 1 << 20;
  private static final int PAUSE_MILLISECONDS = 200;

  static Heap during(Callable<?> work) throws Exception {
    inUse();
    long before = inUse();
    AtomicLong highest = new AtomicLong();
    AtomicLong samples = new AtomicLong();
    AtomicBoolean going = new AtomicBoolean(true);
    Thread sampler =
        Thread.ofPlatform()
            .start(() -> {
              while (going.get()) {
                highest.accumulateAndGet(inUse(), Math::max);
                samples.incrementAndGet();
                try {
                  Thread.sleep(PAUSE_MILLISECONDS);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }
            });
    try {
      work.call();
    } finally {
      going.set(false);
      sampler.join();
    }
    return new Heap(before, highest.get(), samples.get());
  }

  double ratio() {
    return (double) highest / before;
  }

  String said() {
    return String.format(
        Locale.ROOT,
        "heap in use after a collection, of the JVM that also reads: %.1f MB before, at most %.1f"
            + " MB (%+.1f) in %,d samples",
        before / MEGABYTE,
        highest / MEGABYTE,
        (highest - before) / MEGABYTE,
        samples);
  }

  private static long inUse() {
    MEMORY.gc();
    return MEMORY.getHeapMemoryUsage().getUsed();
  }
}
