package vn.motcua.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The office's own time: instants are stored, the law is reckoned on local date and time. */
public final class OfficeTime {
  /** Viet Nam, UTC+7, no daylight saving. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private OfficeTime() {}

  public static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE);
  }

  public static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  public static Instant instant(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }
}
