package vn.motcua.cooperation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.cooperation.Errand;
import vn.motcua.cooperation.Errands;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.web.Message;

/**
 * The fields of a question or an answer, as typed.
 *
 * @param suffix what the names of this form's fields end with; the page has several forms
 */
public record ErrandForm(Map<String, String> typed, String suffix) {
  private static final int MOST = 60;

  public ErrandForm {
    typed = Map.copyOf(typed);
  }

  /** The whole name of a field, as the page has it. */
  public String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  String value(String field) {
    return typed(field + suffix);
  }

  /** What cannot be read at all, by field. */
  Map<String, Message> unreadable() {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (!value("so").strip().matches("[1-9][0-9]?")
        || Integer.parseInt(value("so").strip()) > MOST) {
      errors.put("so", Message.of("cooperation.error.time", MOST));
    }
    return errors;
  }

  Errands.Question question() {
    Measure measure = value("don").equals("GIO") ? Measure.WORKING_HOUR : Measure.WORKING_DAY;
    return new Errands.Question(
        value("coQuan"),
        value("noiDung").replace("\r\n", "\n"),
        TimeLimit.of(Integer.parseInt(value("so").strip()), measure),
        follower());
  }

  /** The chosen officer; nobody for anything that is no officer, which the door refuses. */
  UUID follower() {
    try {
      return UUID.fromString(value("nguoiTheoDoi"));
    } catch (IllegalArgumentException _) {
      return new UUID(0, 0);
    }
  }

  Errand.Verdict verdict() {
    return switch (value("ketQua")) {
      case "GRANTED" -> Errand.Verdict.GRANTED;
      case "REFUSED" -> Errand.Verdict.REFUSED;
      default -> Errand.Verdict.GIVEN;
    };
  }
}
