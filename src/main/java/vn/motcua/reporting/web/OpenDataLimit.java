package vn.motcua.reporting.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Keeps the open data from slowing the desk: so many questions per address and minute, so many
 * streams at once. Kept per node, in a bounded table.
 */
@Component
class OpenDataLimit {
  private static final int ADDRESSES = 20_000;
  private static final int QUESTIONS = 120;
  private static final int STREAMS = 4;

  private final Semaphore streams = new Semaphore(STREAMS);
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > ADDRESSES;
            }
          });

  boolean isTooOften(String address) {
    return !buckets
        .computeIfAbsent(
            address,
            fresh ->
                Bucket.builder()
                    .addLimit(limit ->
                        limit.capacity(QUESTIONS).refillGreedy(QUESTIONS, Duration.ofMinutes(1)))
                    .build())
        .tryConsume(1);
  }

  /** Whether one more may be streamed now; who may, tells afterwards that it is over. */
  boolean mayStream() {
    return streams.tryAcquire();
  }

  void streamed() {
    streams.release();
  }
}
