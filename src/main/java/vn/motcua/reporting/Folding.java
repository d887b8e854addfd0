package vn.motcua.reporting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Folds the outbox every few seconds, in small transactions; any number of nodes may do it. */
@Component
@ConditionalOnProperty(name = "motcua.folding", havingValue = "true", matchIfMissing = true)
class Folding {
  static final int BATCH = 1_000;
  private static final int MOST_BATCHES = 200;
  private static final Logger LOG = LoggerFactory.getLogger(Folding.class);

  private final Figures figures;

  Folding(Figures figures) {
    this.figures = figures;
  }

  @Scheduled(initialDelay = 3_000, fixedDelay = 3_000)
  void fold() {
    try {
      int rounds = 0;
      while (figures.fold(BATCH) == BATCH && ++rounds < MOST_BATCHES) {
        // the next batch
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("figures wait, the database does not answer: {}", e.getMessage());
    }
  }
}
