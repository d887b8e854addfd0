package vn.motcua.surveys;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Ends the rounds whose last day has passed, so that no list of people outlives its purpose. */
@Component
@ConditionalOnProperty(name = "motcua.sweeping", havingValue = "true", matchIfMissing = true)
class RoundsOver {
  private static final Logger LOG = LoggerFactory.getLogger(RoundsOver.class);

  private final SurveyRounds rounds;

  RoundsOver(SurveyRounds rounds) {
    this.rounds = rounds;
  }

  @Scheduled(initialDelay = 60_000, fixedDelay = 900_000)
  void round() {
    try {
      rounds.closeThoseOver();
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("surveys wait, the database does not answer: {}", e.getClass().getSimpleName());
    }
  }
}
