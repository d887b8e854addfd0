package vn.motcua.organisation.web;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Authorisations;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Photos;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.spi.OfficerPanel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** One officer's page for the administrator: posts, roles, photo, transfer. */
@Controller
@RequestMapping("/quan-tri/can-bo/{officer}")
class StaffOfficerController {
  private final Officers officers;
  private final Staffing staffing;
  private final Photos photos;
  private final Authorisations authorisations;
  private final List<OfficerPanel> panels;
  private final Clock clock;

  StaffOfficerController(
      Officers officers,
      Staffing staffing,
      Photos photos,
      Authorisations authorisations,
      List<OfficerPanel> panels,
      Clock clock) {
    this.officers = officers;
    this.staffing = staffing;
    this.photos = photos;
    this.authorisations = authorisations;
    this.panels = panels;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID officer) {
    return page(actor, officer, Map.of());
  }

  @PostMapping("/vai-tro")
  ModelAndView roles(
      Actor actor,
      @PathVariable UUID officer,
      @RequestParam(name = "roles", defaultValue = "") List<String> roles) {
    var given =
        Arrays.stream(Role.values())
            .filter(role -> roles.contains(role.name()))
            .collect(Collectors.toSet());
    return act(actor, officer, "roles", () -> staffing.assign(actor, officer, given));
  }

  @PostMapping("/chuc-danh")
  ModelAndView beginPost(
      Actor actor,
      @PathVariable UUID officer,
      @RequestParam(name = "title", defaultValue = "") String title,
      @RequestParam(name = "department", defaultValue = "") String department,
      @RequestParam(name = "since", defaultValue = "") String since) {
    return act(
        actor,
        officer,
        "title",
        () -> staffing.beginPost(actor, officer, title, department, day(since)));
  }

  @PostMapping("/chuc-danh/{post}/ket-thuc")
  ModelAndView endPost(
      Actor actor,
      @PathVariable UUID officer,
      @PathVariable UUID post,
      @RequestParam(name = "until", defaultValue = "") String until) {
    return act(actor, officer, "posts", () -> staffing.endPost(actor, officer, post, day(until)));
  }

  /** Authorised to sign at the Centre, by a paper, for some days. */
  @PostMapping("/uy-quyen")
  ModelAndView authorise(
      Actor actor,
      @PathVariable UUID officer,
      @RequestParam(name = "canCu", defaultValue = "") String basis,
      @RequestParam(name = "tuNgay", defaultValue = "") String from,
      @RequestParam(name = "denNgay", defaultValue = "") String to) {
    return act(
        actor,
        officer,
        "canCu",
        () -> {
          if (to.isBlank()) {
            throw new Refusal("organisation.refusal.authorisation-days", 5);
          }
          authorisations.note(actor, officer, basis, day(from), day(to));
        });
  }

  @PostMapping("/uy-quyen/{authorisation}/ket-thuc")
  ModelAndView endAuthorisation(
      Actor actor, @PathVariable UUID officer, @PathVariable UUID authorisation) {
    return act(
        actor, officer, "authorisation", () -> authorisations.end(actor, officer, authorisation));
  }

  @PostMapping("/anh")
  ModelAndView photo(
      Actor actor, @PathVariable UUID officer, @RequestParam("photo") MultipartFile photo)
      throws IOException {
    byte[] content = photo.getBytes();
    return act(actor, officer, "photo", () -> photos.keep(actor, officer, content));
  }

  @PostMapping("/anh/xoa")
  ModelAndView forgetPhoto(Actor actor, @PathVariable UUID officer) {
    return act(actor, officer, "photo", () -> photos.remove(actor, officer));
  }

  @PostMapping("/chuyen-di")
  ModelAndView transfer(
      Actor actor,
      @PathVariable UUID officer,
      @RequestParam(name = "destination", defaultValue = "") String destination) {
    return act(actor, officer, "destination", () -> staffing.transfer(actor, officer, destination));
  }

  /** An act the rules refuse leaves the page as it was, with the reason beside the act. */
  private ModelAndView act(Actor actor, UUID officer, String field, Runnable verb) {
    try {
      verb.run();
    } catch (Refusal refusal) {
      Message reason = new Message(refusal.key(), refusal.arguments());
      ModelAndView page = page(actor, officer, Map.of(placeOf(refusal, field), reason));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    return new ModelAndView("redirect:/quan-tri/can-bo/" + officer);
  }

  /** Beside which field the reason stands, when it is not the act's first one. */
  private static String placeOf(Refusal refusal, String field) {
    return switch (refusal.key()) {
      case "organisation.refusal.department" -> "department";
      case "organisation.refusal.date" ->
          field.equals("title") ? "since" : field.equals("canCu") ? "denNgay" : field;
      case "organisation.refusal.authorisation-days" -> "denNgay";
      default -> field;
    };
  }

  private LocalDate day(String typed) {
    try {
      return typed.isBlank() ? OfficeTime.date(clock.instant()) : LocalDate.parse(typed.strip());
    } catch (DateTimeException noDate) {
      throw new Refusal("organisation.refusal.date");
    }
  }

  private ModelAndView page(Actor actor, UUID id, Map<String, Message> errors) {
    Officer officer = officers.byId(actor.unit(), id);
    return new ModelAndView(
        "organisation/web/staff_officer",
        "model",
        new StaffOfficerPage(
            officer,
            staffing.card(actor, id),
            officers.posts(actor.unit(), id),
            authorisations.of(actor.unit(), id),
            StaffController.rolesFor(actor),
            photos.has(actor.unit(), id),
            panels.stream().map(panel -> line(panel, officer)).toList(),
            OfficeTime.date(clock.instant()),
            errors));
  }

  private static StaffOfficerPage.Panel line(OfficerPanel panel, Officer officer) {
    return new StaffOfficerPage.Panel(panel.state(officer), panel.action(), panel.href(officer));
  }
}
