package vn.motcua.ratings;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Gives rights for results that went back, opens full boxes and invites by e-mail; any number of
 * nodes may do it.
 */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class RatingRounds {
  private static final Duration SHORT = Duration.ofMinutes(2);
  private static final Duration LONG = Duration.ofHours(2);
  private static final int LONG_EVERY = 120;
  private static final int MOST_LETTERS = 50;
  private static final Logger LOG = LoggerFactory.getLogger(RatingRounds.class);

  private final RatingRights rights;
  private final Ratings ratings;
  private final InvitationMail mail;
  private final AtomicInteger rounds = new AtomicInteger();

  RatingRounds(RatingRights rights, Ratings ratings, InvitationMail mail) {
    this.rights = rights;
    this.ratings = ratings;
    this.mail = mail;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 30_000)
  void round() {
    try {
      rights.fold(rounds.getAndIncrement() % LONG_EVERY == 0 ? LONG : SHORT);
      ratings.openBoxes();
      for (int sent = 0; sent < MOST_LETTERS && mail.next(); sent++) {
        // the next letter
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("ratings wait, the database does not answer: {}", e.getClass().getSimpleName());
    }
  }
}
