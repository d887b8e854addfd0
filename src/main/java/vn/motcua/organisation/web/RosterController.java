package vn.motcua.organisation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Absence;
import vn.motcua.organisation.Attendance;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** Today's roster: who is in, who is away until when, who stands in. */
@Controller
class RosterController {
  private final Officers officers;
  private final Attendance attendance;
  private final Clock clock;

  RosterController(Officers officers, Attendance attendance, Clock clock) {
    this.officers = officers;
    this.attendance = attendance;
    this.clock = clock;
  }

  @GetMapping("/ban-lam-viec/co-mat")
  ModelAndView index(
      Actor actor,
      @RequestParam(name = "can-bo", required = false) @Nullable String officer,
      @ModelAttribute AbsenceForm typed) {
    AbsenceForm form =
        typed.officer() != null
            ? typed
            : new AbsenceForm(
                officer == null ? actor.officer().toString() : officer,
                OfficeTime.date(clock.instant()).toString(),
                null,
                null,
                null,
                null,
                null);
    return page(actor, form, Map.of());
  }

  @PostMapping("/ban-lam-viec/co-mat")
  String create(Actor actor, @RequestParam("officer") UUID officer) {
    attendance.markIn(actor, officer);
    return "redirect:/ban-lam-viec/co-mat";
  }

  @PostMapping("/ban-lam-viec/vang-mat")
  ModelAndView announce(Actor actor, @ModelAttribute AbsenceForm form) {
    LocalDate today = OfficeTime.date(clock.instant());
    Optional<Instant> starts = form.starts(today);
    Optional<Instant> ends = form.ends(today);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (starts.isEmpty()) {
      errors.put("from", Message.of("organisation.refusal.date"));
    }
    if (ends.isEmpty()) {
      errors.put("to", Message.of("organisation.refusal.date"));
    }
    if (starts.isEmpty() || ends.isEmpty()) {
      return refused(page(actor, form, errors));
    }
    try {
      attendance.announce(
          actor,
          whoIsAway(actor, form),
          starts.get(),
          ends.get(),
          form.why(),
          AbsenceForm.id(form.standIn()));
    } catch (Refusal refusal) {
      String field = refusal.key().contains("stand-in") ? "standIn" : "to";
      errors.put(field, new Message(refusal.key(), refusal.arguments()));
      return refused(page(actor, form, errors));
    }
    return new ModelAndView("redirect:/ban-lam-viec/co-mat");
  }

  /** Oneself when the form names nobody; a name that means nobody is never oneself. */
  private static UUID whoIsAway(Actor actor, AbsenceForm form) {
    if (form.text(form.officer()).isBlank()) {
      return actor.officer();
    }
    UUID officer = AbsenceForm.id(form.officer());
    if (officer == null) {
      throw new NotFound("no such officer");
    }
    return officer;
  }

  @PostMapping("/ban-lam-viec/vang-mat/{absence}/huy")
  String destroy(Actor actor, @PathVariable UUID absence) {
    attendance.cancel(actor, absence);
    return "redirect:/ban-lam-viec/co-mat";
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Actor actor, AbsenceForm form, Map<String, Message> errors) {
    Instant now = clock.instant();
    List<RosterPage.AbsenceLine> absences =
        officers.absencesFrom(actor.unit(), now).stream()
            .map(absence -> line(actor, absence))
            .toList();
    return new ModelAndView(
        "organisation/web/roster",
        "model",
        new RosterPage(
            actor.officer(),
            leads(actor),
            OfficeTime.date(now),
            officers.roster(actor.unit(), now),
            absences,
            form,
            errors));
  }

  private RosterPage.AbsenceLine line(Actor actor, Absence absence) {
    UUID standIn = absence.standIn();
    return new RosterPage.AbsenceLine(
        absence,
        officers.byId(actor.unit(), absence.officer()).name(),
        standIn == null ? "" : officers.find(actor.unit(), standIn).map(Officer::name).orElse(""),
        leads(actor) || absence.officer().equals(actor.officer()));
  }

  private static boolean leads(Actor actor) {
    return actor.has(Role.LEADER) || actor.has(Role.ADMINISTRATOR);
  }
}
