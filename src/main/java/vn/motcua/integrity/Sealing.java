package vn.motcua.integrity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Seals the day within the first hours after midnight, or as soon as the program runs again. */
@Component
@ConditionalOnProperty(name = "motcua.sealing", havingValue = "true", matchIfMissing = true)
class Sealing {
  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

  private final DayRoots roots;

  Sealing(DayRoots roots) {
    this.roots = roots;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 1_800_000)
  void seal() {
    try {
      roots.seal();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the root of the day waits, the database does not answer: {}", e.getMessage());
    }
  }
}
