package vn.motcua.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.FeedbackIntake;
import vn.motcua.feedback.FeedbackRejected;
import vn.motcua.feedback.FollowCode;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Allowance;

/** The citizen's door: one page, no account, by telephone or by the QR code at a desk. */
@Controller
class SendController {
  /** What hangs at a desk: the commune, and the desk's number. */
  private static final Pattern SPOT = Pattern.compile("(\\d{5})(?:-(\\d{1,3}))?");

  /** Families and mobile networks share an address; a flood does not look like either. */
  private final Allowance allowance = new Allowance(10, Duration.ofMinutes(10));

  private final FeedbackFormPages pages;
  private final FeedbackIntake intake;
  private final Units units;
  private final Desks desks;
  private final OfficeBrowsers browsers;

  SendController(
      FeedbackFormPages pages,
      FeedbackIntake intake,
      Units units,
      Desks desks,
      OfficeBrowsers browsers) {
    this.pages = pages;
    this.intake = intake;
    this.units = units;
    this.desks = desks;
    this.browsers = browsers;
  }

  @GetMapping("/phan-anh")
  ModelAndView index(@RequestParam(defaultValue = "") String noi) {
    Matcher spot = SPOT.matcher(noi.strip());
    if (spot.matches()) {
      String desk = spot.group(2) == null ? "" : "?ban=" + spot.group(2);
      return new ModelAndView("redirect:/phan-anh/" + spot.group(1) + "/gui" + desk);
    }
    List<Unit> served = units.served();
    return new ModelAndView("feedback/web/door", "model", new DoorPage(served, false));
  }

  @GetMapping("/phan-anh/{unit:\\d{5}}/gui")
  ModelAndView form(
      @PathVariable("unit") String code,
      @RequestParam(defaultValue = "") String ban,
      @RequestParam(name = "can-bo", defaultValue = "") String officer) {
    UnitId unit = FeedbackFormPages.unit(code);
    Map<String, String> known = new HashMap<>();
    if (!officer.isBlank()) {
      known.put("canBo", officer);
      known.put("loai", "CONDUCT");
    }
    desks.of(unit).stream()
        .filter(desk -> Integer.toString(desk.number()).equals(ban))
        .findFirst()
        .ifPresent(desk -> known.put("noi", desk.number() + " – " + desk.name()));
    return pages.page(unit, new FeedbackForm(known), Map.of(), false, false);
  }

  @PostMapping("/phan-anh/{unit:\\d{5}}/gui")
  ModelAndView create(
      @PathVariable("unit") String code,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    UnitId unit = FeedbackFormPages.unit(code);
    FeedbackForm form = new FeedbackForm(typed);
    if (!allowance.take(request.getRemoteAddr())) {
      ModelAndView page = pages.page(unit, form, Map.of(), false, true);
      page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return page;
    }
    try {
      if (browsers.isOne(request)) {
        return browsers.handedOver(unit, intake.sendOnce(unit, form.draft()), request, response);
      }
      FollowCode sent = intake.send(unit, form.draft());
      return new ModelAndView("redirect:" + sent.href() + "?vua=1");
    } catch (FeedbackRejected rejected) {
      ModelAndView page = pages.page(unit, form, rejected.errors(), false, false);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
