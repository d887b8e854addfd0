package vn.motcua.reporting;

import java.util.List;

/**
 * The hours of the week in which the desk had work, as one reader may see them; every other hour
 * had none.
 *
 * @param hidden hours of so little work, or taken along with such ones, that no number is told
 */
public record HourLoads(List<HourLoad> shown, List<Hidden> hidden) {
  public static final HourLoads NONE = new HourLoads(List.of(), List.of());

  public HourLoads {
    shown = List.copyOf(shown);
    hidden = List.copyOf(hidden);
  }

  /**
   * An hour without its number.
   *
   * @param weekday 1 = Monday
   */
  public record Hidden(int weekday, int hour) {}

  /** For whoever sees every dossier anyway. */
  static HourLoads all(List<HourLoad> hours) {
    return new HourLoads(hours, List.of());
  }

  public boolean isHidden(int weekday, int hour) {
    return hidden.contains(new Hidden(weekday, hour));
  }
}
