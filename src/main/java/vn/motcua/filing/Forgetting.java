package vn.motcua.filing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Every hour, what was begun and left for a month is forgotten. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class Forgetting {
  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

  private final Drafts drafts;

  Forgetting(Drafts drafts) {
    this.drafts = drafts;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
  void forget() {
    try {
      drafts.forget();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("drafts are forgotten later, the database does not answer: {}", e.getMessage());
    }
  }
}
