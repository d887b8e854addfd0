package vn.motcua.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossiers.HistorySearch.Day;
import vn.motcua.dossiers.HistorySearch.Register;
import vn.motcua.shared.UnitId;

/** Holds the days of one unit against each other, in the order in which they were opened. */
final class DaysCheck {
  private @Nullable Day previous;
  private List<byte[]> previousHeads = List.of();
  private boolean chained;

  /**
   * What is wrong between the day and the one opened before it.
   *
   * @param heads the day's own chain; empty when it is broken and named already
   */
  List<HistoryFault> next(Day day, List<byte[]> heads) {
    List<HistoryFault> faults = new ArrayList<>();
    if (day.isRegistered()) {
      Day before = previous;
      int expected = before == null ? 1 : before.joins().ordinal() + 1;
      if (day.joins().ordinal() > expected) {
        faults.add(missing(day, expected));
      } else if (!follows(before, day.joins().before())) {
        faults.add(changed(day, "after"));
      }
      boolean unchained = Arrays.equals(day.opening(), Chain.origin());
      if (unchained ? chained : !Arrays.equals(day.opening(), expectedOpening(day))) {
        faults.add(changed(day, "opening"));
      }
      chained |= !unchained;
      previous = day;
      previousHeads = heads;
    }
    return faults;
  }

  /** What is wrong with the end of the chain: the unit's own count knows its last day. */
  List<HistoryFault> end(Register register) {
    Day last = previous;
    int found = last == null ? 0 : last.joins().ordinal();
    if (found < register.days()) {
      return List.of(
          fault(
              register.unit(),
              register.latest(),
              HistoryFault.Kind.DAY_MISSING,
              ordinals(found + 1, register.days())));
    }
    return last != null && found == register.days() && last.date().equals(register.latest())
        ? List.of()
        : List.of(fault(register.unit(), register.latest(), HistoryFault.Kind.DAY_CHANGED, "days"));
  }

  /** The unit has days and no count of them. */
  List<HistoryFault> endWithoutRegister() {
    Day last = previous;
    return last == null ? List.of() : List.of(changed(last, "days"));
  }

  /** The day before is the one named, and up to the number named its chain is what was carried. */
  private boolean follows(@Nullable Day before, DayOpening.@Nullable Before carried) {
    if (before == null || carried == null) {
      return before == null && carried == null;
    }
    if (!before.date().equals(carried.day()) || carried.last() > before.last()) {
      return false;
    }
    return carried.last() >= previousHeads.size()
        || Arrays.equals(previousHeads.get(carried.last()), carried.head());
  }

  private static byte[] expectedOpening(Day day) {
    return Chain.openingOfDay(day.unit(), day.date(), day.joins());
  }

  /** Named by the day that the next one still carries; earlier ones by their ordinals. */
  private static HistoryFault missing(Day day, int expected) {
    DayOpening.Before carried = day.joins().before();
    return fault(
        day.unit(),
        carried == null ? day.date() : carried.day(),
        HistoryFault.Kind.DAY_MISSING,
        ordinals(expected, day.joins().ordinal() - 1));
  }

  private static String ordinals(int from, int to) {
    return from == to ? "ordinal " + from : "ordinals " + from + "–" + to;
  }

  private static HistoryFault changed(Day day, String detail) {
    return fault(day.unit(), day.date(), HistoryFault.Kind.DAY_CHANGED, detail);
  }

  private static HistoryFault fault(
      UnitId unit, LocalDate day, HistoryFault.Kind kind, String detail) {
    return new HistoryFault(unit, day, "", null, 0, kind, detail);
  }
}
