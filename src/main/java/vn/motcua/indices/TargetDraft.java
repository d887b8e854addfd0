package vn.motcua.indices;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.web.Message;

/** A target as it was typed. */
public record TargetDraft(int year, String typed, String paper) {
  private static final int LONGEST = 300;
  private static final int YEARS_AHEAD = 10;

  /**
   * What is wrong with it, by field.
   *
   * @param most the most the part can come to, where a value is known
   */
  Map<String, Message> errors(int thisYear, Optional<BigDecimal> most) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (year < IndexFile.FIRST_YEAR || year > thisYear + YEARS_AHEAD) {
      errors.put(
          "nam",
          Message.of(
              "indices.error.year",
              String.valueOf(IndexFile.FIRST_YEAR),
              String.valueOf(thisYear + YEARS_AHEAD)));
    }
    Optional<BigDecimal> read = Decimals.of(typed);
    BigDecimal highest = most.orElse(BigDecimal.valueOf(1_000));
    if (read.isEmpty() || read.get().signum() == 0) {
      errors.put("mucTieu", Message.of("indices.error.target", typed));
    } else if (read.get().compareTo(highest) > 0) {
      errors.put("mucTieu", Message.of("indices.error.over", typed, Decimals.text(highest, "vi")));
    }
    if (paper.isBlank() || paper.length() > LONGEST) {
      errors.put("vanBan", Message.of("indices.error.paper", LONGEST, paper.length()));
    }
    return errors;
  }

  BigDecimal value() {
    return Decimals.of(typed).orElseThrow();
  }
}
