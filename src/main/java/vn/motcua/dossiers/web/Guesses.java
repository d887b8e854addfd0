package vn.motcua.dossiers.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Limits how often one address may ask for codes that do not exist, so that nobody can walk through
 * the numbers. Kept per node, in a bounded table.
 */
@Component
class Guesses {
  private static final int ADDRESSES = 20_000;
  private static final int MISSES = 20;

  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > ADDRESSES;
            }
          });

  boolean areTooMany(String address) {
    Bucket bucket = buckets.get(address);
    return bucket != null && bucket.getAvailableTokens() <= 0;
  }

  void missed(String address) {
    buckets.computeIfAbsent(address, key -> fresh()).tryConsume(1);
  }

  private static Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(MISSES).refillGreedy(MISSES, Duration.ofMinutes(5)))
        .build();
  }
}
