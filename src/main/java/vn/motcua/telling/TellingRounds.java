package vn.motcua.telling;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks twice a minute for news, and sends what can be sent; any number of nodes may do it. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class TellingRounds {
  static final Duration SHORT = Duration.ofMinutes(2);
  static final Duration LONG = Duration.ofHours(2);
  private static final int LONG_EVERY = 120;
  private static final int MOST_LETTERS = 50;
  private static final Logger LOG = LoggerFactory.getLogger(TellingRounds.class);

  private final Tellings tellings;
  private final AtomicInteger rounds = new AtomicInteger();

  TellingRounds(Tellings tellings) {
    this.tellings = tellings;
  }

  @Scheduled(initialDelay = 15_000, fixedDelay = 30_000)
  void round() {
    try {
      tellings.fold(rounds.getAndIncrement() % LONG_EVERY == 0 ? LONG : SHORT);
      for (int sent = 0; sent < MOST_LETTERS && tellings.mailNext(); sent++) {
        // the next letter
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("news waits, the database does not answer: {}", e.getMessage());
    }
  }
}
