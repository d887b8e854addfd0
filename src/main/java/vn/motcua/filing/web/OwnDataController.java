package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizens.Arrivals;
import vn.motcua.citizens.Citizen;
import vn.motcua.citizens.Citizens;
import vn.motcua.filing.KnownAnswers;
import vn.motcua.filing.OwnData;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Attachment;

/** "Dữ liệu của tôi": seen, corrected, taken along, deleted by whoever it is about. */
@Controller
@RequestMapping(OwnDataPage.ADDRESS)
class OwnDataController {
  private final Citizens citizens;
  private final OwnData data;
  private final KnownAnswers known;
  private final DraftVisits visits;

  OwnDataController(Citizens citizens, OwnData data, KnownAnswers known, DraftVisits visits) {
    this.citizens = citizens;
    this.data = data;
    this.known = known;
    this.visits = visits;
  }

  @GetMapping
  ModelAndView show(HttpServletRequest request) {
    Optional<Citizen> citizen = citizens.visiting(request);
    return citizen.isEmpty() ? signIn() : page(data.of(citizen.get()));
  }

  private ModelAndView page(OwnData.All all) {
    Map<String, String> titles = new TreeMap<>();
    all.drafts().forEach(one -> titles.put(one.procedure(), visits.form(one.procedure()).title()));
    all.filed().forEach(one -> titles.put(one.procedure(), visits.form(one.procedure()).title()));
    return new ModelAndView("filing/web/own_data", "model", new OwnDataPage(all, titles));
  }

  private static ModelAndView signIn() {
    return SeeOther.page(Arrivals.SIGN_IN + "?ve=" + OwnDataPage.ADDRESS);
  }

  @PostMapping("/cau-tra-loi")
  ModelAndView update(
      @RequestParam("cau") String asked,
      @RequestParam(name = "traLoi", defaultValue = "") String value,
      @RequestParam(name = "xoa", defaultValue = "") String delete,
      HttpServletRequest request) {
    Optional<Citizen> citizen = citizens.visiting(request);
    if (citizen.isEmpty()) {
      return signIn();
    }
    if (delete.isEmpty()) {
      known.correct(citizen.get(), asked, value);
    } else {
      known.delete(citizen.get(), asked);
    }
    return SeeOther.page(OwnDataPage.ADDRESS);
  }

  @PostMapping("/xoa")
  ModelAndView destroy(HttpServletRequest request, HttpServletResponse response) {
    citizens.visiting(request).ifPresent(data::delete);
    citizens.end(request, response);
    return SeeOther.page("/");
  }

  @GetMapping("/du-lieu-cua-toi.json")
  ResponseEntity<byte[]> json(HttpServletRequest request) {
    return Attachment.of(
        "du-lieu-cua-toi.json",
        "application/json",
        OwnDataFile.json(own(request)).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/du-lieu-cua-toi.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return Attachment.of(
        "du-lieu-cua-toi.csv",
        "text/csv;charset=UTF-8",
        OwnDataFile.csv(own(request)).getBytes(StandardCharsets.UTF_8));
  }

  private OwnData.All own(HttpServletRequest request) {
    return data.of(citizens.visiting(request).orElseThrow(() -> new NotFound("data of nobody")));
  }
}
