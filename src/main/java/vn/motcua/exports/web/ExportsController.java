package vn.motcua.exports.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.exports.SignedExport;
import vn.motcua.exports.SignedExports;
import vn.motcua.exports.SigningKeys;
import vn.motcua.reporting.OpenDossiers;
import vn.motcua.reporting.OpenQuestion;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;
import vn.motcua.web.Site;

/** The leader hands out exact rows to auditors; the province's observer sees each time. */
@Controller
@RequestMapping(ExportsController.PAGE)
class ExportsController {
  static final String PAGE = "/ban-lam-viec/trich-so-lieu";

  private final SignedExports exports;
  private final SigningKeys keys;
  private final OpenDossiers dossiers;
  private final Site site;

  ExportsController(SignedExports exports, SigningKeys keys, OpenDossiers dossiers, Site site) {
    this.exports = exports;
    this.keys = keys;
    this.dossiers = dossiers;
    this.site = site;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(name = "vua", defaultValue = "") String just) {
    LocalDate first = OfficeTime.date(dossiers.now()).withDayOfMonth(1).minusMonths(1);
    ExportsPage.Form form =
        new ExportsPage.Form(
            actor.unit().code(),
            UUID.randomUUID(),
            first.toString(),
            first.plusMonths(1).minusDays(1).toString(),
            "",
            "");
    return page(actor, form, Map.of(), just.isEmpty() ? null : exports.of(actor, id(just)));
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @RequestParam(name = "lan", defaultValue = "") String request,
      @RequestParam(name = "tu", defaultValue = "") String from,
      @RequestParam(name = "den", defaultValue = "") String to,
      @RequestParam(name = "noiNhan", defaultValue = "") String receiver,
      @RequestParam(name = "lyDo", defaultValue = "") String reason) {
    UUID key = request.isEmpty() ? UUID.randomUUID() : id(request);
    OpenQuestion question = new OpenQuestion(from, to);
    Map<String, Message> problems = new LinkedHashMap<>(question.problems());
    if (receiver.isBlank()) {
      problems.put("noiNhan", Message.of("exports.missing.receiver"));
    }
    if (reason.isBlank()) {
      problems.put("lyDo", Message.of("exports.missing.reason"));
    }
    if (problems.isEmpty()) {
      try {
        UUID id =
            exports.create(actor, new SignedExport.Asked(key, question.period(), receiver, reason));
        return new ModelAndView("redirect:" + PAGE + "?vua=" + id);
      } catch (Refusal refusal) {
        problems.put("", new Message(refusal.key(), refusal.arguments()));
      }
    }
    ExportsPage.Form form =
        new ExportsPage.Form(actor.unit().code(), key, from, to, receiver, reason);
    ModelAndView again = page(actor, form, problems, null);
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  /** The ZIP leaves as it is read; what was not brought to its end is no ZIP and no copy. */
  @GetMapping("/{id}.zip")
  void show(
      Actor actor,
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    SignedExport export = exports.of(actor, id(id));
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(
                "ban-trich-%s-%s-%s.zip"
                    .formatted(export.unit(), export.period().from(), export.period().to()))
            .build()
            .toString());
    exports.write(actor, export, site.of(request), response.getOutputStream());
  }

  @PostMapping("/khoa")
  String update(Actor actor) {
    keys.change(actor);
    return "redirect:" + KeysController.address(actor.unit().code());
  }

  private ModelAndView page(
      Actor actor,
      ExportsPage.Form form,
      Map<String, Message> problems,
      @Nullable SignedExport just) {
    return new ModelAndView(
        "exports/web/exports",
        "model",
        new ExportsPage(
            actor.has(Role.LEADER) ? form : null, problems, just, exports.latest(actor)));
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      throw new NotFound("export");
    }
  }
}
