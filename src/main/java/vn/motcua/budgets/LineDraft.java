package vn.motcua.budgets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.web.Message;

/**
 * A line to be opened.
 *
 * @param id the key that makes a form sent twice open one line
 */
public record LineDraft(UUID id, int year, String place, String item, String source) {
  private static final int LONGEST = 200;
  private static final int LONGEST_ITEM = 300;

  /** What is wrong with it, by field. */
  Map<String, Message> errors(int thisYear) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (year < 2015 || year > thisYear + 2) {
      errors.put("nam", Message.of("budgets.error.year", String.valueOf(thisYear + 2)));
    }
    length(errors, "noi", place, LONGEST);
    length(errors, "hangMuc", item, LONGEST_ITEM);
    length(errors, "nguon", source, LONGEST);
    return errors;
  }

  private static void length(Map<String, Message> errors, String field, String typed, int most) {
    if (typed.isBlank() || typed.length() > most) {
      errors.put(field, Message.of("budgets.error." + field, most, typed.length()));
    }
  }
}
