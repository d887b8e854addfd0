package vn.motcua.dossiers.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Limits how often one address may look, and how often it may miss, so that nobody can walk through
 * the numbers. Kept per node, in a bounded table.
 */
@Component
class Guesses {
  private static final int ADDRESSES = 20_000;
  private static final int MISSES = 20;
  private static final int LOOKS = 40;

  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > ADDRESSES;
            }
          });

  /** Whether this address has missed too often, or asks faster than people read. */
  boolean areTooMany(String address) {
    Bucket misses = buckets.get("miss " + address);
    return misses != null && misses.getAvailableTokens() <= 0
        || !bucket("ask " + address, LOOKS, Duration.ofMinutes(1)).tryConsume(1);
  }

  void missed(String address) {
    bucket("miss " + address, MISSES, Duration.ofMinutes(5)).tryConsume(1);
  }

  private Bucket bucket(String key, int capacity, Duration refill) {
    return buckets.computeIfAbsent(
        key,
        fresh ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                .build());
  }
}
