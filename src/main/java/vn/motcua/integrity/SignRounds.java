package vn.motcua.integrity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks for signs every night at half past one, Viet Nam time. */
@Component
@ConditionalOnProperty(name = "motcua.sealing", havingValue = "true", matchIfMissing = true)
class SignRounds {
  private static final Logger LOG = LoggerFactory.getLogger(SignRounds.class);

  private final Signs signs;

  SignRounds(Signs signs) {
    this.signs = signs;
  }

  @Scheduled(cron = "0 30 1 * * *", zone = "Asia/Ho_Chi_Minh")
  void look() {
    try {
      signs.look();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("the signs wait, the database does not answer: {}", e.getMessage());
    }
  }
}
