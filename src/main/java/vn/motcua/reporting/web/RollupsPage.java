package vn.motcua.reporting.web;

import java.util.List;
import java.util.Locale;
import vn.motcua.reporting.Balance;
import vn.motcua.reporting.RollupCheck;
import vn.motcua.reporting.RollupFault;
import vn.motcua.reporting.RollupFindings;
import vn.motcua.shared.UnitId;

/**
 * The sums and the rows of the dossiers, and whether they are what the events give.
 *
 * @param found what was wrong just now
 * @param broken balance rules the sums break at this moment
 * @param latest the last times, the latest first
 */
public record RollupsPage(
    Done done, RollupFindings found, List<Balance> broken, List<RollupCheck> latest) {
  public RollupsPage {
    broken = List.copyOf(broken);
    latest = List.copyOf(latest);
  }

  /** So many broken balance rules are named; more of them have the same cause. */
  public static final int MOST_BALANCES = 12;

  /** What the reader has just asked for. */
  public enum Done {
    NOTHING,
    CHECKED,
    REBUILT
  }

  static RollupFindings nothing(UnitId unit) {
    return new RollupFindings(unit, 0, List.of(), 0, List.of());
  }

  /** Not every fault is named. */
  public boolean isCut() {
    return found.sums() > found.first().size()
        || found.dossiers() > found.rows().stream().map(row -> row.code()).distinct().count();
  }

  /** The figure behind a column of the sums, by the id of its definition. */
  public static String figure(RollupFault fault) {
    return figure(fault.figure());
  }

  public static String figure(Balance broken) {
    return figure(broken.figure());
  }

  private static String figure(String column) {
    return switch (column) {
      case "received_online" -> "reporting-received-online";
      case "outside_typed" -> "reporting-outside-typed";
      case "outside_taken" -> "reporting-outside-taken";
      case "on_time" -> "reporting-on-time";
      case "refused" -> "reporting-refused-after-receipt";
      case "given_up_late" -> "reporting-given-up-late";
      // What a fault admitted later took over to the late ones.
      case "step_early" -> "dashboard-steps-early";
      case "step_on_time" -> "dashboard-steps-on-time";
      case "step_late" -> "dashboard-steps-late";
      case "early_undone", "on_time_undone" -> "reporting-late";
      case "early_later", "on_time_later", "later" -> "reporting-admitted-later";
      case "given_up" -> "reporting-given-up";
      case "under_way" -> "reporting-open-under-way";
      default -> "reporting-" + column.toLowerCase(Locale.ROOT);
    };
  }
}
