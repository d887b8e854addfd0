package vn.motcua.reception.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.web.ErrorPage;

/**
 * Limits how many turns and questions one address may send: ten, then one every two minutes. Kept
 * per node, in a bounded table.
 */
@Component
class PublicPosts {
  static final int AT_ONCE = 10;
  private static final Duration ALL_BACK = Duration.ofMinutes(20);
  private static final int ADDRESSES = 20_000;

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
    return !buckets
        .computeIfAbsent(
            address,
            fresh ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, ALL_BACK))
                    .build())
        .tryConsume(1);
  }

  static ModelAndView tooMany() {
    ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
    page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return page;
  }
}
