package vn.motcua.conditions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.SentPicture;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/**
 * The door to the conditions: a commune tells what it has and shows it; its province reads. What
 * nobody told about counts as missing.
 */
@Component
public class Conditions {
  private static final int LONGEST = 500;

  private final ConditionStore store;
  private final ConditionSearch search;
  private final Units units;
  private final Clock clock;

  Conditions(ConditionStore store, ConditionSearch search, Units units, Clock clock) {
    this.store = store;
    this.search = search;
    this.units = units;
    this.clock = clock;
  }

  /** How many things are on the list, and how many of them a unit lacks. */
  public record Sum(int items, int missing) {
    public int present() {
      return items - missing;
    }
  }

  /**
   * What is told about one thing.
   *
   * @param seen version the form was opened on
   * @param seenOn the day somebody looked; null when none was typed
   * @param quantity how many; null when nobody counted
   * @param photo as sent, or empty
   */
  public record Telling(
      String item,
      int seen,
      Condition.Standing standing,
      @Nullable LocalDate seenOn,
      @Nullable Integer quantity,
      String words,
      byte[] photo) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Whether this person tells what the own unit has. */
  public static boolean mayTell(Actor actor) {
    return !actor.unit().isProvince() && actor.has(Role.LEADER);
  }

  /** The province of whoever asks. */
  public UnitId province(Actor actor) {
    return units
        .find(actor.unit())
        .map(unit -> Optional.ofNullable(unit.province()).orElse(unit.id()))
        .orElseThrow(() -> new NotFound("province of " + actor.unit()));
  }

  /** The communes somebody may read about: their own, or every served one of the province. */
  public List<Unit> readable(Actor actor) {
    return actor.unit().isProvince()
        ? units.served().stream().filter(unit -> actor.unit().equals(unit.province())).toList()
        : List.of(units.byId(actor.unit()));
  }

  /** A commune somebody may read about, or the 404 page. */
  public Unit readable(Actor actor, UnitId unit) {
    return readable(actor).stream()
        .filter(one -> one.id().equals(unit))
        .findFirst()
        .orElseThrow(() -> new NotFound("conditions of " + unit));
  }

  public List<Condition> of(Unit unit) {
    return search.of(Optional.ofNullable(unit.province()).orElse(unit.id()), unit.id());
  }

  /** How much of the list each of the units of a province has. */
  public Map<UnitId, Sum> sums(UnitId province, Collection<UnitId> of) {
    return search.sums(province, of);
  }

  /** Tells how one thing stands in the own unit. */
  @Transactional
  public void tell(Actor actor, Telling told) {
    Unit own = units.byId(actor.unit());
    if (!mayTell(actor) || of(own).stream().noneMatch(one -> one.code().equals(told.item()))) {
      throw new NotFound("condition of another");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    if (told.standing() == Condition.Standing.UNKNOWN) {
      errors.put("tinhTrang", Message.of("conditions.error.standing"));
    }
    if (told.seenOn() == null || told.seenOn().isAfter(today())) {
      errors.put("ngay", Message.of("conditions.error.day"));
    }
    boolean reasonNeeded = told.standing() != Condition.Standing.PRESENT;
    if (reasonNeeded && told.words().isBlank() || told.words().length() > LONGEST) {
      errors.put("ghiChu", Message.of("conditions.error.words", LONGEST, told.words().length()));
    }
    Integer quantity = told.quantity();
    if (quantity != null && (reasonNeeded || quantity < 1 || quantity > 9_999)) {
      errors.put("soLuong", Message.of("conditions.error.quantity"));
    }
    RejectedForm.unless(errors);
    byte[] jpeg =
        told.photo().length == 0
            ? null
            : SentPicture.of(
                told.photo(), "conditions.refusal.photo-large", "conditions.refusal.photo-kind");
    if (!store.tell(actor, told, jpeg, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      throw new Refusal("conditions.refusal.overtaken");
    }
  }

  /** The photo of an act, to whoever may read about the unit. */
  public byte[] photo(Actor actor, UnitId unit, String item, int version) {
    return search
        .photo(readable(actor, unit).id(), item, version)
        .orElseThrow(() -> new NotFound("photo of a condition"));
  }
}
