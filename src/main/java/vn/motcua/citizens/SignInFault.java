package vn.motcua.citizens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.web.Message;

/** Why signing in did not come about, each told with the way out. */
public enum SignInFault {
  /** Nobody used it for a while, so the visit ended. */
  HET_PHIEN,
  /** The provider does not answer. */
  KHONG_TOI,
  /** The person changed his or her mind there. */
  THOI,
  /** Came back after too long, or to a browser that had not left. */
  QUA_LAU,
  /** What came back was not signed as it should be, not for us, too old, or for another visit. */
  KHONG_TIN,
  /** The provider told no name. */
  THIEU_TEN,
  /** The card belongs to another account. */
  SO_CUA_NGUOI_KHAC,
  /** A browser in which officers work. */
  MAY_CO_QUAN;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Message words() {
    return Message.of("citizens.fault." + slug());
  }

  public static Optional<SignInFault> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
  }
}
