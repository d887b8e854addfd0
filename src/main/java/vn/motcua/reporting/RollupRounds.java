package vn.motcua.reporting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Checks the sums of every unit at two every night, Viet Nam time, and names what is wrong. */
@Component
@ConditionalOnProperty(name = "motcua.folding", havingValue = "true", matchIfMissing = true)
class RollupRounds {
  private static final Logger LOG = LoggerFactory.getLogger(RollupRounds.class);

  private final Rollups rollups;
  private final Units units;

  RollupRounds(Rollups rollups, Units units) {
    this.rollups = rollups;
    this.units = units;
  }

  @Scheduled(cron = "0 0 2 * * *", zone = "Asia/Ho_Chi_Minh")
  void check() {
    try {
      for (Unit unit : units.served()) {
        RollupFindings found = rollups.check(unit.id());
        found.first().forEach(fault -> LOG.warn("a sum is not what the events give: {}", fault));
        found.rows().forEach(fault -> LOG.warn("a row is not what its events say: {}", fault));
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the check of the sums waits: {}", e.getMessage());
    }
  }
}
