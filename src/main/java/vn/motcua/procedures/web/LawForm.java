package vn.motcua.procedures.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.motcua.procedures.LawChoice;
import vn.motcua.procedures.LawDraft;
import vn.motcua.procedures.LawKind;
import vn.motcua.procedures.Publications;
import vn.motcua.web.Message;

/** A dated rule as typed. */
public record LawForm(
    LawKind kind,
    String code,
    String choice,
    String years,
    String place,
    String from,
    String to,
    String basis) {
  private static final String EVERY_PROCEDURE = "*";

  static LawForm blank(LawKind kind, String code, LocalDate today) {
    LocalDate from = kind.movesDueDates() ? today.plusDays(1) : today;
    String first = kind.choices().getFirst().name();
    return new LawForm(kind, code, first, "", "", from.toString(), "", "");
  }

  static LawForm of(Map<String, String> typed) {
    return new LawForm(
        LawKind.valueOf(value(typed, "kind")),
        value(typed, "code"),
        value(typed, "choice"),
        value(typed, "years"),
        value(typed, "place"),
        value(typed, "from"),
        value(typed, "to"),
        value(typed, "basis"));
  }

  LawDraft draft(Map<String, Message> errors) {
    LawChoice said = LawChoice.valueOf(choice);
    LocalDate begins = LawBookController.date("from", from, errors);
    Optional<LocalDate> ends =
        to.isBlank() ? Optional.empty() : Optional.of(LawBookController.date("to", to, errors));
    return new LawDraft(
        kind,
        kind.isForEveryProcedure() ? EVERY_PROCEDURE : code,
        begins,
        ends,
        said,
        said == LawChoice.YEARS && years.matches("\\d{1,3}") ? Integer.parseInt(years) : 0,
        kind == LawKind.MOVE ? place : "",
        basis);
  }

  private static String value(Map<String, String> typed, String field) {
    return Publications.clean(typed.getOrDefault(field, ""));
  }
}
