package vn.motcua.certification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.FeeRule;
import vn.motcua.certification.Fees;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** The administrator enters the fees of the unit with the decision they stand in. */
@Controller
@RequestMapping("/quan-tri/phi-chung-thuc")
class FeesController {
  private static final int MOST_PAGES = 1_000;

  private final Fees fees;
  private final Clock clock;

  FeesController(Fees fees, Clock clock) {
    this.fees = fees;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam Map<String, String> typed) {
    return page(actor, typed, Map.of(), typed.containsKey("da-luu"));
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> typed) {
    Map<String, Message> errors = new LinkedHashMap<>();
    CertificationKind kind = CertificationForm.kind(typed.getOrDefault("loai", ""));
    FeeRule rule = rule(kind, typed, errors);
    Optional<LocalDate> from = BookForm.date(typed.getOrDefault("tu", ""));
    if (from.isEmpty()) {
      errors.put("tu", Message.of("certification.fees.error.from"));
    }
    if (errors.isEmpty()) {
      try {
        fees.publish(actor, kind, rule, from.orElseThrow(), typed.getOrDefault("canCu", ""));
        return new ModelAndView("redirect:/quan-tri/phi-chung-thuc?da-luu");
      } catch (Refusal refusal) {
        String field = refusal.key().endsWith("source") ? "canCu" : "tu";
        errors.put(field, new Message(refusal.key(), refusal.arguments()));
      }
    }
    ModelAndView page = page(actor, typed, errors, false);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static FeeRule rule(
      CertificationKind kind, Map<String, String> typed, Map<String, Message> errors) {
    int amount = amount(typed, "muc", errors);
    return switch (kind.book()) {
      case COPIES -> {
        int full = amount(typed, "trangDau", errors);
        if (full > MOST_PAGES) {
          errors.put("trangDau", Message.of("certification.error.pages", MOST_PAGES));
        }
        yield FeeRule.perPage(
            amount, full, amount(typed, "mucSau", errors), amount(typed, "toiDa", errors));
      }
      case SIGNATURES -> FeeRule.perCase(amount);
      case CONTRACTS -> FeeRule.perContract(amount);
    };
  }

  private static int amount(Map<String, String> typed, String field, Map<String, Message> errors) {
    String digits = typed.getOrDefault(field, "").replaceAll("[ .đ]", "");
    if (!digits.matches("[0-9]{1,8}")) {
      errors.put(field, Message.of("certification.fees.error.amount"));
      return 0;
    }
    return Integer.parseInt(digits);
  }

  private ModelAndView page(
      Actor actor, Map<String, String> typed, Map<String, Message> errors, boolean saved) {
    return new ModelAndView(
        "certification/web/fees",
        "model",
        new FeesPage(
            fees.inForce(actor.unit(), LocalDate.now(clock)),
            fees.published(actor.unit()),
            new HashMap<>(typed),
            errors,
            saved));
  }
}
