package vn.motcua.database;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Measures how far this machine's clock is from the database's and corrects the office clock. */
@Component
class ClockStore {
  private static final Logger LOG = LoggerFactory.getLogger(ClockStore.class);
  private static final Duration ALARM = Duration.ofSeconds(2);

  private final JdbcClient jdbc;
  private final OfficeClock clock;

  ClockStore(JdbcClient jdbc, OfficeClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 60_000)
  void measure() {
    try {
      Instant before = Instant.now();
      Instant database =
          jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
      Duration half = Duration.between(before, Instant.now()).dividedBy(2);
      Duration ahead = Duration.between(before.plus(half), database);
      if (ahead.abs().compareTo(ALARM) > 0) {
        LOG.error("this machine's clock is {} away from the database's; mend it", ahead);
      }
      // A slow answer says nothing: the two clocks may differ by half its time and yet be one.
      Duration doubt = half.plusMillis(20);
      clock.correctBy(ahead.abs().compareTo(doubt) <= 0 ? Duration.ZERO : ahead);
    } catch (DataAccessException e) {
      LOG.warn("clock not measured, the database does not answer: {}", e.getMessage());
    }
  }
}
