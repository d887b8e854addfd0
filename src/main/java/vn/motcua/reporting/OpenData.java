package vn.motcua.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be published: fields that received and finished fewer than {@value #SMALLEST} dossiers
 * in the month are counted together, without their names.
 *
 * <p>In a small commune "one dossier of disability this month" names a person to the neighbours.
 * Sums stay true, so anybody can add them up again: whatever is named here is named in the open
 * rows of the month, too.
 */
final class OpenData {
  static final int SMALLEST = 5;

  private OpenData() {}

  static List<FieldLine> published(List<FieldLine> fields) {
    List<FieldLine> named = new ArrayList<>();
    List<MonthCount> small = new ArrayList<>();
    for (FieldLine field : fields) {
      if (field.isOthers() || field.count().rows() < SMALLEST) {
        small.add(field.count());
      } else {
        named.add(field);
      }
    }
    MonthCount others = MonthCount.sum(small);
    if (!others.isEmpty()) {
      named.add(new FieldLine(FieldLine.OTHERS, "", others));
    }
    return List.copyOf(named);
  }

  /** Procedures as those may see them who see no person: the small ones together, without names. */
  static List<ProcedureCount> publishedProcedures(List<ProcedureCount> procedures) {
    List<ProcedureCount> named = new ArrayList<>();
    List<ProcedureCount> small = new ArrayList<>();
    procedures.forEach(one -> (one.size() < SMALLEST ? small : named).add(one));
    ProcedureCount others = ProcedureCount.others(small);
    if (others.size() > 0) {
      named.add(others);
    }
    return List.copyOf(named);
  }

  /**
   * Hours as those may see them who see no person: an hour of one or two dossiers would tell whose
   * they are. The sum of all hours is known from the weeks, so what is hidden is never one hour and
   * never fewer than {@value #SMALLEST} dossiers: the smallest of the others goes with it.
   */
  static HourLoads publishedHours(List<HourLoad> hours) {
    Set<HourLoad> hidden = new HashSet<>();
    int dossiers = 0;
    for (HourLoad hour : hours.stream().sorted(Comparator.comparingInt(HourLoad::total)).toList()) {
      boolean found = dossiers > 0 && (hidden.size() < 2 || dossiers < SMALLEST);
      if (hour.total() > 0 && (hour.total() < SMALLEST || found)) {
        hidden.add(hour);
        dossiers += hour.total();
      }
    }
    return new HourLoads(
        hours.stream().filter(hour -> !hidden.contains(hour) && hour.total() > 0).toList(),
        hours.stream()
            .filter(hidden::contains)
            .map(hour -> new HourLoads.Hidden(hour.weekday(), hour.hour()))
            .toList());
  }
}
