package vn.motcua.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.documents.Papers;
import vn.motcua.documents.ScanForm;
import vn.motcua.feedback.FeedbackIntake;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Site;
import vn.motcua.web.Texts;

/** Tờ dán bàn: one page with the QR code of the form, for the office or for one desk. */
@Controller
class PosterController {
  private final Papers papers;
  private final Units units;
  private final Desks desks;
  private final FeedbackIntake intake;
  private final Texts texts;
  private final Site site;

  PosterController(
      Papers papers, Units units, Desks desks, FeedbackIntake intake, Texts texts, Site site) {
    this.papers = papers;
    this.units = units;
    this.desks = desks;
    this.intake = intake;
    this.texts = texts;
    this.site = site;
  }

  @GetMapping(DeskController.DESK + "/to-dan.pdf")
  ResponseEntity<byte[]> show(
      Actor actor, @RequestParam(defaultValue = "") String ban, HttpServletRequest request) {
    if (actor.unit().isProvince()) {
      throw new NotFound("a poster of a province");
    }
    String desk =
        desks.of(actor.unit()).stream()
            .filter(one -> Integer.toString(one.number()).equals(ban))
            .findFirst()
            .map(one -> one.number() + " – " + one.name())
            .orElse("");
    Unit unit = units.byId(actor.unit());
    UnitSettings settings = units.settings(actor.unit());
    String address =
        site.of(request)
            + "/phan-anh/"
            + unit.id()
            + "/gui"
            + (desk.isEmpty() ? "" : "?ban=" + ban);
    byte[] poster =
        papers.scanned(
            new ScanForm(
                place(unit),
                settings.centreName(),
                words("feedback.poster.title"),
                desk,
                words("feedback.poster.how"),
                address,
                words("feedback.poster.days", intake.rule(actor.unit()).resolve()),
                words("feedback.form.nameless"),
                settings.dutyPhone().isEmpty()
                    ? ""
                    : words("feedback.form.call", settings.dutyPhone())));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("to-dan-phan-anh.pdf").build().toString())
        .body(poster);
  }

  private String place(Unit unit) {
    UnitId province = unit.province();
    return province == null
        ? unit.fullName()
        : unit.fullName() + ", " + units.byId(province).inSentence();
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
