package vn.motcua.steering.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.documents.Papers;
import vn.motcua.documents.ReportPaper;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.steering.MovementReport;
import vn.motcua.steering.MovementReports;
import vn.motcua.steering.Steering;

/** Interim and final reports of the movement, to print and to go on writing. */
@Controller("steeringReportController")
@RequestMapping(ReportController.BASE)
class ReportController {
  static final String BASE = "/chuong-trinh/bao-cao";
  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final MovementReports reports;
  private final ReportPapers written;
  private final Papers papers;

  ReportController(MovementReports reports, ReportPapers written, Papers papers) {
    this.reports = reports;
    this.written = written;
    this.papers = papers;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    if (!Steering.maySteer(actor)) {
      throw new NotFound("reports of " + actor.unit());
    }
    return new ModelAndView("steering/web/reports", "model", new ReportsPage(reports.years()));
  }

  @GetMapping("/{year:[0-9]{4}}/{kind:so-ket|tong-ket}.pdf")
  ResponseEntity<byte[]> print(Actor actor, @PathVariable int year, @PathVariable String kind) {
    return file(
        kind + "-" + year + ".pdf",
        MediaType.APPLICATION_PDF,
        papers.report(paper(actor, kind, year)));
  }

  @GetMapping("/{year:[0-9]{4}}/{kind:so-ket|tong-ket}.docx")
  ResponseEntity<byte[]> word(Actor actor, @PathVariable int year, @PathVariable String kind) {
    return file(kind + "-" + year + ".docx", WORD, papers.wordFile(paper(actor, kind, year)));
  }

  private ReportPaper paper(Actor actor, String kind, int year) {
    return written.of(
        reports.of(
            actor,
            kind.equals("so-ket") ? MovementReport.Kind.INTERIM : MovementReport.Kind.FINAL,
            year));
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }
}
