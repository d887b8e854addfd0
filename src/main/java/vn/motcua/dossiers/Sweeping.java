package vn.motcua.dossiers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sweeps every minute for what has to be pointed out. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class Sweeping {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

  private final Alarms alarms;

  Sweeping(Alarms alarms) {
    this.alarms = alarms;
  }

  @Scheduled(initialDelay = 10_000, fixedDelay = 60_000)
  void sweep() {
    try {
      alarms.sweep();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the sweep waits, the database does not answer: {}", e.getMessage());
    }
  }
}
