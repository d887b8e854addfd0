package vn.motcua.exports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.reporting.Period;
import vn.motcua.shared.UnitId;

/**
 * A decision to hand out exact rows, as it was recorded.
 *
 * @param officer name of the leader who decided
 * @param copies each time it was fetched to the end, the first first
 */
public record SignedExport(
    UnitId unit,
    String unitName,
    UUID id,
    Instant at,
    String officer,
    Period period,
    String receiver,
    String reason,
    List<Copy> copies) {
  public SignedExport {
    copies = List.copyOf(copies);
  }

  /**
   * One time it was fetched.
   *
   * @param rows how many dossiers
   * @param manifest SHA-256 of the signed list, hexadecimal
   * @param key which key signed it
   */
  public record Copy(Instant at, String officer, long rows, String manifest, String key) {}

  /**
   * What the leader writes down before.
   *
   * @param request made with the form, so that sending it twice counts once
   */
  public record Asked(UUID request, Period period, String receiver, String reason) {
    /** Longest name of whom it is for. */
    public static final int MOST_RECEIVER = 200;

    /** Longest reason. */
    public static final int MOST_REASON = 500;

    public Asked {
      receiver = oneLine(receiver);
      reason = oneLine(reason);
    }

    private static String oneLine(String text) {
      return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
  }
}
