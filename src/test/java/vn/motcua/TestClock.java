package vn.motcua;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import vn.motcua.database.OfficeClock;
import vn.motcua.shared.OfficeTime;

/** The machine's time under the office clock in tests; it stands until the test moves it. */
public final class TestClock implements InstantSource {
  /** A plain working Monday, 8 in the morning. */
  public static final String MONDAY_MORNING = "2026-11-02T08:00";

  private volatile Instant now = at(MONDAY_MORNING);

  public static Instant at(String local) {
    return OfficeTime.instant(LocalDateTime.parse(local));
  }

  public void set(String local) {
    now = at(local);
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Puts the test's time under the office clock. */
  @TestConfiguration(proxyBeanMethods = false)
  @Profile("!node")
  public static class Configuration {
    @Bean
    TestClock testClock() {
      return new TestClock();
    }

    @Bean
    @Primary
    OfficeClock standingOfficeClock(TestClock testClock) {
      return new OfficeClock(testClock);
    }
  }
}
