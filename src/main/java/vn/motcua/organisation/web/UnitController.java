package vn.motcua.organisation.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** The administrator's own unit. */
@Controller
@RequestMapping("/quan-tri/don-vi")
class UnitController {
  private final Units units;
  private final Desks desks;

  UnitController(Units units, Desks desks) {
    this.units = units;
    this.desks = desks;
  }

  @GetMapping
  ModelAndView edit(
      Actor actor,
      @ModelAttribute UnitForm typed,
      @RequestParam(name = "da-ghi", required = false) @Nullable String saved) {
    UnitForm kept = UnitForm.of(units.settings(actor.unit()));
    UnitForm form = typed.centreName() == null ? kept : typed;
    return page(actor, form, saved != null, Map.of());
  }

  @PostMapping
  ModelAndView update(Actor actor, @ModelAttribute UnitForm form) {
    try {
      units.change(actor, form.settings(actor.unit()));
    } catch (Refusal refusal) {
      return refused(actor, form, field(refusal), refusal);
    }
    return new ModelAndView("redirect:/quan-tri/don-vi?da-ghi");
  }

  private static String field(Refusal refusal) {
    return switch (refusal.key()) {
      case "organisation.refusal.phone" -> "dutyPhone";
      case "organisation.refusal.address-long" -> "address";
      default -> "centreName";
    };
  }

  @PostMapping("/ban")
  ModelAndView addDesk(
      Actor actor,
      @RequestParam(name = "number", defaultValue = "") String number,
      @RequestParam(name = "deskName", defaultValue = "") String name) {
    try {
      desks.add(actor, number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0, name);
    } catch (Refusal refusal) {
      String field = refusal.key().endsWith("desk-name") ? "deskName" : "number";
      return refused(actor, UnitForm.of(units.settings(actor.unit())), field, refusal);
    }
    return new ModelAndView("redirect:/quan-tri/don-vi");
  }

  @PostMapping("/ban/{desk}/bo")
  String removeDesk(Actor actor, @PathVariable UUID desk) {
    desks.remove(actor, desk);
    return "redirect:/quan-tri/don-vi";
  }

  private ModelAndView refused(Actor actor, UnitForm form, String field, Refusal refusal) {
    Message reason = new Message(refusal.key(), refusal.arguments());
    ModelAndView page = page(actor, form, false, Map.of(field, reason));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Actor actor, UnitForm form, boolean saved, Map<String, Message> errors) {
    return new ModelAndView(
        "organisation/web/unit",
        "model",
        new UnitPage(units.byId(actor.unit()), form, desks.of(actor.unit()), saved, errors));
  }
}
