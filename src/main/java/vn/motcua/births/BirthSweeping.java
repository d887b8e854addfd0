package vn.motcua.births;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Removes once an hour the rows whose time is over; any number of nodes may do it. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class BirthSweeping {
  private static final Logger LOG = LoggerFactory.getLogger(BirthSweeping.class);

  private final BirthRemovals removals;

  BirthSweeping(BirthRemovals removals) {
    this.removals = removals;
  }

  @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
  void round() {
    try {
      removals.sweep();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("rows of births wait, the database does not answer: {}", e.getMessage());
    }
  }
}
