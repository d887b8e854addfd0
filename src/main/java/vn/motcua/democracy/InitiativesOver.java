package vn.motcua.democracy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Closes the lists of proposals that lapsed; any number of nodes may do it. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class InitiativesOver {
  private static final Logger LOG = LoggerFactory.getLogger(InitiativesOver.class);

  private final Initiatives initiatives;

  InitiativesOver(Initiatives initiatives) {
    this.initiatives = initiatives;
  }

  @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
  void round() {
    try {
      initiatives.closeThoseOver();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("lists of proposals wait, the database does not answer: {}", e.getMessage());
    }
  }
}
