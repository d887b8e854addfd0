package vn.motcua.reporting.web;

import java.util.List;
import vn.motcua.reporting.Balance;
import vn.motcua.reporting.TodayCount;
import vn.motcua.reporting.Window;

/**
 * A dashboard: the figures of now, then the charts.
 *
 * @param who whom it is about: the unit, or the officer
 * @param path its own address, without the time chosen
 * @param broken balance rules the sums break; for the leader
 * @param now null where the page is about one officer alone
 */
public record BoardPage(
    Reader reader,
    String who,
    String path,
    Window window,
    @org.jspecify.annotations.Nullable TodayCount now,
    List<Chart> charts,
    List<Balance> broken) {
  public BoardPage {
    broken = List.copyOf(broken);
    charts = List.copyOf(charts);
  }

  /** Who reads it. */
  public enum Reader {
    LEADER,
    OFFICER,
    WATCHER,
    PROVINCE,
    /** The same, by field, procedure and hour. */
    PROVINCE_WORK;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** The other page of a province's figures; empty for everybody else. */
  public String other() {
    return switch (reader) {
      case PROVINCE -> BoardController.PROVINCE_WORK + "?ky=" + window.months();
      case PROVINCE_WORK -> BoardController.PROVINCE + "?ky=" + window.months();
      case LEADER, OFFICER, WATCHER -> "";
    };
  }

  public String address(int months) {
    return path + "?ky=" + months;
  }

  public String workbook() {
    return path + "/bang-tinh.xlsx?ky=" + window.months();
  }
}
