package vn.motcua.filing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.filing.DraftPapers;
import vn.motcua.papers.SentFile;
import vn.motcua.papers.ShownPapers;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Allowance;
import vn.motcua.web.ErrorPage;
import vn.motcua.web.Message;

/** The papers of a draft: photographed one after another, looked at, taken away again. */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/ban-nhap/{draft:[0-9a-f-]{36}}/giay-to")
class DraftPapersController {
  private static final String COPY = "/{copy:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final Allowance uploads = new Allowance(60, Duration.ofMinutes(10));
  private final DraftVisits visits;
  private final DraftPapers papers;
  private final ShownPapers shown;

  DraftPapersController(DraftVisits visits, DraftPapers papers, ShownPapers shown) {
    this.visits = visits;
    this.papers = papers;
    this.shown = shown;
  }

  @GetMapping
  ModelAndView index(
      @PathVariable String unit, @PathVariable String draft, HttpServletRequest request) {
    Visit visit = visits.of(unit, draft, request);
    return visit.draft().filed() ? SeeOther.page(visit.address()) : page(visit, Map.of());
  }

  private ModelAndView page(Visit visit, Map<String, Message> errors) {
    return new ModelAndView(
        "filing/web/draft_papers",
        "model",
        new DraftPapersPage(
            visit,
            papers.lines(visit.draft()),
            papers.fetched(visit.draft()),
            papers.limit(visit.draft()),
            errors));
  }

  @PostMapping("/{paper:[0-9]{1,3}}")
  ModelAndView create(
      @PathVariable String unit,
      @PathVariable String draft,
      @PathVariable int paper,
      @RequestParam(name = "lan", defaultValue = "0") int seen,
      @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> files,
      HttpServletRequest request) {
    Visit visit = visits.of(unit, draft, request);
    if (!uploads.take(request.getRemoteAddr())) {
      ModelAndView page = new ModelAndView("web/error", "model", ErrorPage.of(429));
      page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return page;
    }
    try {
      papers.add(visit.draft(), paper, seen, SentFile.of(files));
      return SeeOther.page(visit.address() + "/giay-to#giay-" + paper);
    } catch (Refusal refusal) {
      ModelAndView page =
          page(visit, Map.of("tep-" + paper, new Message(refusal.key(), refusal.arguments())));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping(COPY + "/bo")
  ModelAndView destroy(
      @PathVariable String unit,
      @PathVariable String draft,
      @PathVariable UUID copy,
      HttpServletRequest request) {
    Visit visit = visits.of(unit, draft, request);
    int paper = papers.one(visit.draft(), copy).paper();
    papers.remove(visit.draft(), copy);
    return SeeOther.page(visit.address() + "/giay-to#giay-" + paper);
  }

  @GetMapping(COPY + "/nho-{number:[0-9]{1,3}}.jpg")
  ResponseEntity<InputStreamResource> thumb(
      @PathVariable String unit,
      @PathVariable String draft,
      @PathVariable UUID copy,
      @PathVariable int number,
      HttpServletRequest request) {
    return shown.thumb(papers.one(visits.of(unit, draft, request).draft(), copy), number);
  }

  @GetMapping(COPY + "/trang-{number:[0-9]{1,3}}.jpg")
  ResponseEntity<InputStreamResource> picture(
      @PathVariable String unit,
      @PathVariable String draft,
      @PathVariable UUID copy,
      @PathVariable int number,
      HttpServletRequest request) {
    return shown.page(papers.one(visits.of(unit, draft, request).draft(), copy), number);
  }

  @GetMapping(COPY + "/giay-to.pdf")
  void pdf(
      @PathVariable String unit,
      @PathVariable String draft,
      @PathVariable UUID copy,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    shown.pdf(papers.one(visits.of(unit, draft, request).draft(), copy), response);
  }
}
