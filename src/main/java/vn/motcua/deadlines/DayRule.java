package vn.motcua.deadlines;

import java.time.LocalDate;

/**
 * A day that differs from its weekday by law or decision (Labour Code 2019, Điều 111 and 112).
 *
 * @param name as published, for instance "Quốc khánh"
 */
public record DayRule(LocalDate date, Kind kind, String name) {
  /** In characters. */
  public static final int LONGEST_NAME = 200;

  /** What the day is instead. */
  public enum Kind {
    /** Public holiday. */
    HOLIDAY,
    /** Day off in place of a holiday that fell on a weekend (<i>nghỉ bù</i>). */
    COMPENSATORY,
    /** Day off swapped with a make-up day (<i>hoán đổi</i>). */
    SWAP_OFF,
    /**
     * Working day instead of a swapped one (<i>làm bù</i>), with an ordinary weekday's sessions.
     */
    MAKEUP_WORK;

    public boolean isOff() {
      return this != MAKEUP_WORK;
    }
  }

  /** The name without the remark in brackets and without the year. */
  public String shortName() {
    return name.replaceAll("\\s*\\([^)]*\\)", "").replaceAll("\\s+(19|20)\\d\\d$", "").strip();
  }
}
