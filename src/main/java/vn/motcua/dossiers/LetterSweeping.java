package vn.motcua.dossiers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every minute for results that are an occasion for a letter; no act waits for it. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class LetterSweeping {
  private static final Logger LOG = LoggerFactory.getLogger(LetterSweeping.class);

  private final DossierLetters letters;

  LetterSweeping(DossierLetters letters) {
    this.letters = letters;
  }

  @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
  void draft() {
    try {
      letters.draft();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("letters wait, the database does not answer: {}", e.getMessage());
    }
  }
}
