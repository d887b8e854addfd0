package vn.motcua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Staffing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.web.KeptForm;
import vn.motcua.web.Message;

/** The administrator's officers: list, add, edit. */
@Controller
@RequestMapping("/quan-tri/can-bo")
class StaffController {
  private final Officers officers;
  private final Staffing staffing;
  private final Desks desks;
  private final Clock clock;

  StaffController(Officers officers, Staffing staffing, Desks desks, Clock clock) {
    this.officers = officers;
    this.staffing = staffing;
    this.desks = desks;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return new ModelAndView(
        "organisation/web/staff",
        "model",
        new StaffPage(officers.directory(actor.unit()), officers.transferred(actor.unit())));
  }

  @GetMapping("/moi")
  ModelAndView form(Actor actor, @ModelAttribute OfficerForm form) {
    return page(actor, null, form, Map.of());
  }

  @PostMapping
  ModelAndView create(Actor actor, @ModelAttribute OfficerForm form) {
    LocalDate since = form.firstDay(OfficeTime.date(clock.instant()));
    Map<String, Message> errors = new LinkedHashMap<>(staffing.broken(form.card()));
    errors.putAll(staffing.brokenPost(form.text(form.title()), form.text(form.department())));
    if (since == null) {
      errors.put("since", Message.of("organisation.refusal.date"));
    }
    if (since == null || !errors.isEmpty()) {
      return refused(page(actor, null, form, errors));
    }
    UUID id =
        staffing.add(
            actor,
            form.card(),
            form.text(form.title()),
            form.text(form.department()),
            since,
            form.roleSet());
    return new ModelAndView("redirect:/quan-tri/can-bo/" + id);
  }

  @GetMapping("/{officer}/sua")
  ModelAndView edit(
      Actor actor,
      @PathVariable UUID officer,
      @ModelAttribute OfficerForm typed,
      jakarta.servlet.http.HttpServletRequest request) {
    OfficerForm kept = OfficerForm.of(staffing.card(actor, officer));
    boolean restored = KeptForm.of(request).isPresent();
    return page(actor, officer, restored ? typed : kept, Map.of());
  }

  @PostMapping("/{officer}")
  ModelAndView update(Actor actor, @PathVariable UUID officer, @ModelAttribute OfficerForm form) {
    Map<String, Message> errors = staffing.broken(form.card());
    if (!errors.isEmpty()) {
      return refused(page(actor, officer, form, errors));
    }
    staffing.change(actor, officer, form.card());
    return new ModelAndView("redirect:/quan-tri/can-bo/" + officer);
  }

  private ModelAndView page(
      Actor actor, @Nullable UUID id, OfficerForm form, Map<String, Message> errors) {
    return new ModelAndView(
        "organisation/web/officer_form",
        "model",
        new OfficerFormPage(id, form, desks.of(actor.unit()), rolesFor(actor), errors));
  }

  /** A commune cannot make anybody an observer of the province. */
  static List<Role> rolesFor(Actor actor) {
    return Arrays.stream(Role.values())
        .filter(role ->
            role != Role.PROVINCE_OBSERVER && role != Role.STEERING || actor.unit().isProvince())
        .toList();
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
