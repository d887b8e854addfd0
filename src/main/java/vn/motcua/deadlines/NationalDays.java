package vn.motcua.deadlines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.database.ShippedData;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/**
 * Puts the shipped holidays and lunar anchors into the database, once per version. Where a newer
 * version knows other days, each date that moves does so by an event, as with a day of the unit's.
 */
@Component
class NationalDays implements ShippedData {
  private final CalendarStore store;
  private final CalendarNews news;
  private final Units units;
  private final Officers officers;
  private final Texts texts;
  private final Clock clock;

  NationalDays(
      CalendarStore store,
      CalendarNews news,
      Units units,
      Officers officers,
      Texts texts,
      Clock clock) {
    this.store = store;
    this.news = news;
    this.units = units;
    this.officers = officers;
    this.texts = texts;
    this.clock = clock;
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
    replace(ShippedCalendar.days());
  }

  /** Puts these days in the place of the known ones; files in flight are reckoned again. */
  void replace(List<ShippedCalendar.Row> days) {
    store.replaceNational(
        days,
        ShippedCalendar.anchors(),
        ShippedCalendar.COMPLETE_FROM,
        ShippedCalendar.COMPLETE_UNTIL);
    String why = texts.text(Texts.VIETNAMESE, "deadlines.national.changed");
    for (Unit unit : units.served()) {
      inWhoseName(unit.id()).ifPresent(actor -> news.tell(actor, why));
    }
  }

  /** The days come with the program, which an administrator looks after; a fact needs a person. */
  private Optional<Actor> inWhoseName(UnitId unit) {
    return Stream.concat(
            officers.withRole(unit, Role.ADMINISTRATOR, clock.instant()).stream(),
            officers.active(unit).stream())
        .findFirst()
        .map(officer -> new Actor(unit, officer.id(), officer.name(), Set.of(Role.ADMINISTRATOR)));
  }
}
