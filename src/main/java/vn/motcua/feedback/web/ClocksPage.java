package vn.motcua.feedback.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackRule;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The clocks of feedback here.
 *
 * @param rules the unit's own, the province's and the country's
 * @param now the one that counts today
 */
public record ClocksPage(
    List<FeedbackRule> rules,
    FeedbackRule now,
    LocalDate today,
    Map<String, String> typed,
    Map<String, Message> errors) {
  public ClocksPage {
    rules = List.copyOf(rules);
  }

  /** One field of the form: what stands in it, and how many days count now. */
  public record Days(String field, int now) {}

  public List<Days> fields() {
    return List.of(
        new Days("tuChoi", now.refuse()),
        new Days("hoiThem", now.ask()),
        new Days("traLoi", now.resolve()),
        new Days("congKhai", now.publish()),
        new Days("lenTinh", now.climb()),
        new Days("xemLai", now.reopen()),
        new Days("choBaCon", now.waiting()));
  }

  public String value(String field, String otherwise) {
    return typed.getOrDefault(field, otherwise);
  }

  public @Nullable String error(Page page, String field) {
    Message message = errors.get(field);
    return message == null ? null : page.t(message);
  }

  /** Key of who set it: the country, the province, the unit. */
  public String scope(FeedbackRule rule) {
    return switch (rule.scope().length()) {
      case 5 -> "UNIT";
      default -> rule.scope().equals(FeedbackRule.COUNTRY) ? "COUNTRY" : "PROVINCE";
    };
  }

  public boolean isNow(FeedbackRule rule) {
    return rule.equals(now);
  }

  public boolean isAhead(FeedbackRule rule) {
    return rule.from().isAfter(today);
  }
}
