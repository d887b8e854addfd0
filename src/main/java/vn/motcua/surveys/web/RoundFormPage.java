package vn.motcua.surveys.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Unit;
import vn.motcua.surveys.SurveyForm;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The form that opens a round.
 *
 * @param communes those ticked
 * @param drawn whether people are drawn by lot; the Front hands forms out
 */
public record RoundFormPage(
    String key,
    List<Unit> units,
    List<SurveyForm> forms,
    String form,
    List<String> communes,
    LocalDate today,
    boolean drawn,
    Map<String, Message> errors) {

  /** Years whose official round can be opened: this one and the one before. */
  public List<Integer> years() {
    return List.of(today.getYear(), today.getYear() - 1);
  }

  /** Last year's round begins with the year's first day; the sample ends with yesterday. */
  public LocalDate from() {
    return today.minusDays(1).withDayOfYear(1);
  }

  public LocalDate to() {
    return today.minusDays(1);
  }

  public LocalDate until() {
    return today.plusDays(30);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }

  /** All of them at first. */
  public boolean isTicked(Unit unit) {
    return errors.isEmpty() || communes.contains(unit.id().code());
  }
}
