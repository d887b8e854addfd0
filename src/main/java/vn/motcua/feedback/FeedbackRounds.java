package vn.motcua.feedback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sweeps every minute for what is late, and sends what can be told by e-mail. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class FeedbackRounds {
  private static final Logger LOG = LoggerFactory.getLogger(FeedbackRounds.class);

  private static final int MOST_LETTERS = 50;

  private final FeedbackAlarms alarms;
  private final FeedbackMail mail;

  FeedbackRounds(FeedbackAlarms alarms, FeedbackMail mail) {
    this.alarms = alarms;
    this.mail = mail;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
  void sweep() {
    try {
      alarms.sweep();
      for (int sent = 0; sent < MOST_LETTERS && mail.sendNext(); sent++) {
        // the next letter
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the sweep of feedback waits, the database does not answer: {}", e.getMessage());
    }
  }
}
