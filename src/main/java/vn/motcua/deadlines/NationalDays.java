package vn.motcua.deadlines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.motcua.database.ShippedData;

/** Puts the shipped holidays and lunar anchors into the database, once per version. */
@Component
class NationalDays implements ShippedData {
  private final CalendarStore store;

  NationalDays(CalendarStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "national-days";
  }

  @Override
  public String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ShippedCalendar.bytes(ShippedCalendar.HOLIDAYS));
      digest.update(ShippedCalendar.bytes(ShippedCalendar.ANCHORS));
      digest.update(
          (ShippedCalendar.COMPLETE_FROM + " " + ShippedCalendar.COMPLETE_UNTIL)
              .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load() {
    store.replaceNational(
        ShippedCalendar.days(),
        ShippedCalendar.anchors(),
        ShippedCalendar.COMPLETE_FROM,
        ShippedCalendar.COMPLETE_UNTIL);
  }
}
