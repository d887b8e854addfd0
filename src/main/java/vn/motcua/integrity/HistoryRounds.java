package vn.motcua.integrity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Checks the history of every unit at three every night, Viet Nam time, one after the other. */
@Component
@ConditionalOnProperty(name = "motcua.sealing", havingValue = "true", matchIfMissing = true)
class HistoryRounds {
  private static final Logger LOG = LoggerFactory.getLogger(HistoryRounds.class);

  private final HistoryChecks checks;
  private final Units units;

  HistoryRounds(HistoryChecks checks, Units units) {
    this.checks = checks;
    this.units = units;
  }

  @Scheduled(cron = "0 0 3 * * *", zone = "Asia/Ho_Chi_Minh")
  void check() {
    try {
      for (Unit unit : units.served()) {
        HistoryChecks.Found found = checks.check(unit.id());
        if (!found.isWhole()) {
          LOG.warn("the history of {} is not as it was written: {}", unit.id(), found);
        }
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the check of the history waits: {}", e.getMessage());
    }
  }
}
