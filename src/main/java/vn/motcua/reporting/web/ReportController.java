package vn.motcua.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.reporting.OpenQuestion;
import vn.motcua.reporting.Period;
import vn.motcua.reporting.Report;
import vn.motcua.reporting.Reports;
import vn.motcua.shared.Actor;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The report forms of a period, to read, to print and as a workbook. */
@Controller
@RequestMapping(ReportController.PAGE)
class ReportController {
  static final String PAGE = "/ban-lam-viec/bao-cao";

  private final Reports reports;
  private final Spreadsheets sheets;

  ReportController(Reports reports, Spreadsheets sheets) {
    this.reports = reports;
    this.sheets = sheets;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @RequestParam(name = "tu", required = false) @Nullable String from,
      @RequestParam(name = "den", required = false) @Nullable String to) {
    OpenQuestion question = question(from, to);
    boolean wrong = !question.problems().isEmpty();
    Period period = wrong ? question(null, null).period() : question.period();
    ReportPage page =
        new ReportPage(
            wrong && from != null ? from : period.from().toString(),
            wrong && to != null ? to : period.to().toString(),
            question.problems(),
            reports.report(actor, period));
    ModelAndView view = new ModelAndView("reporting/web/report", "model", page);
    if (wrong) {
      view.setStatus(HttpStatus.BAD_REQUEST);
    }
    return view;
  }

  /** Forms II.06a and II.07b as one workbook. */
  @GetMapping("/bieu-mau.xlsx")
  ResponseEntity<byte[]> workbook(
      Actor actor,
      @RequestParam(name = "tu", required = false) @Nullable String from,
      @RequestParam(name = "den", required = false) @Nullable String to) {
    OpenQuestion question = question(from, to);
    if (!question.problems().isEmpty()) {
      return ResponseEntity.badRequest().build();
    }
    Report report = reports.report(actor, question.period());
    String name = "bieu-mau-%s-%s.xlsx".formatted(report.period().from(), report.period().to());
    return sheets.of(name, ReportWorkbook.of(report), Texts.VIETNAMESE);
  }

  /** This quarter until today unless asked otherwise. */
  private OpenQuestion question(@Nullable String from, @Nullable String to) {
    if (from != null || to != null) {
      return new OpenQuestion(from, to);
    }
    LocalDate today = reports.today();
    LocalDate first = today.withMonth(3 * ((today.getMonthValue() - 1) / 3) + 1).withDayOfMonth(1);
    return new OpenQuestion(first.toString(), today.toString());
  }
}
