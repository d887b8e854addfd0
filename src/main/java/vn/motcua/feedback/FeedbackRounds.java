package vn.motcua.feedback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sweeps every minute for feedback and reviews that are late. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class FeedbackRounds {
  private static final Logger LOG = LoggerFactory.getLogger(FeedbackRounds.class);

  private final FeedbackAlarms alarms;

  FeedbackRounds(FeedbackAlarms alarms) {
    this.alarms = alarms;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
  void sweep() {
    try {
      alarms.sweep();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the sweep of feedback waits, the database does not answer: {}", e.getMessage());
    }
  }
}
