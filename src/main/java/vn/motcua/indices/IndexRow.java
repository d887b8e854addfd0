package vn.motcua.indices;

import java.math.BigDecimal;
import vn.motcua.shared.UnitId;

/** One line of a file of values. */
public record IndexRow(
    int line,
    UnitId unit,
    String index,
    String part,
    int year,
    BigDecimal value,
    BigDecimal most,
    String source) {
  /** What it speaks of; no file says two things of it. */
  String about() {
    return unit + " " + index + " " + part + " " + year;
  }
}
