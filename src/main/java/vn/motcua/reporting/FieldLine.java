package vn.motcua.reporting;

/**
 * One field (lĩnh vực) of a unit within a month.
 *
 * @param group group of fields, as HO_TICH; {@link #OTHERS} for the small ones together
 * @param name as the catalogue writes it; empty for {@link #OTHERS}
 */
public record FieldLine(String group, String name, MonthCount count) {
  /** Group that stands for all fields too small to be named. */
  public static final String OTHERS = "KHAC";

  public boolean isOthers() {
    return group.equals(OTHERS);
  }
}
