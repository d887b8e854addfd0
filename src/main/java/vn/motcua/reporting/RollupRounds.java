package vn.motcua.reporting;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/**
 * Checks the sums of every unit against the history at two every night, Viet Nam time, and their
 * balance rules every quarter of an hour, and names what is wrong.
 */
@Component
@ConditionalOnProperty(name = "motcua.folding", havingValue = "true", matchIfMissing = true)
class RollupRounds {
  private static final Logger LOG = LoggerFactory.getLogger(RollupRounds.class);

  private final Rollups rollups;
  private final Balances balances;
  private final Units units;

  RollupRounds(Rollups rollups, Balances balances, Units units) {
    this.rollups = rollups;
    this.balances = balances;
    this.units = units;
  }

  /** The balance rules cost little and are held all day. */
  @Scheduled(initialDelay = 60_000, fixedDelay = 900_000)
  void balance() {
    try {
      for (Unit unit : units.served()) {
        List<Balance> broken = balances.look(unit.id());
        broken.forEach(one -> LOG.warn("the sums break a balance rule: {}", one));
      }
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the look at the balance rules waits: {}", e.getMessage());
    }
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
