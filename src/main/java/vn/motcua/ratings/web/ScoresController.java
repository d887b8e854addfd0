package vn.motcua.ratings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.RatingFigures;
import vn.motcua.ratings.Score;
import vn.motcua.ratings.ScoreReport;
import vn.motcua.ratings.ScoreReports;
import vn.motcua.ratings.ScoreRule;
import vn.motcua.ratings.ScoreRules;
import vn.motcua.shared.Actor;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The nine indicators of TT 01/2018/TT-VPCP of a period, to read, to print and as a workbook. */
@Controller
@RequestMapping(ScoresController.PAGE)
class ScoresController {
  static final String PAGE = "/ban-lam-viec/bao-cao/tt-01";

  private final ScoreReports reports;
  private final RatingFigures figures;
  private final ScoreRules rules;
  private final Texts texts;
  private final Spreadsheets sheets;

  ScoresController(
      ScoreReports reports,
      RatingFigures figures,
      ScoreRules rules,
      Texts texts,
      Spreadsheets sheets) {
    this.sheets = sheets;
    this.reports = reports;
    this.figures = figures;
    this.rules = rules;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String ky) {
    Period period = period(ky);
    return new ModelAndView(
        "ratings/web/scores",
        "model",
        new ScoresPage(
            period,
            reports.periods(actor),
            reports.of(actor, period),
            rules.of(ScoreRule.Of.AGENCY).grades()));
  }

  /** A line for each unit, a column for each indicator. */
  @GetMapping("/bieu.xlsx")
  ResponseEntity<byte[]> workbook(
      Actor actor, @RequestParam(defaultValue = "") String ky, Locale locale) {
    Period period = period(ky);
    List<List<Object>> rows = new ArrayList<>();
    for (ScoreReport report : reports.of(actor, period)) {
      rows.add(row(report, rows.size() + 1, locale));
    }
    return sheets.of(
        "tt-01-2018-%s.xlsx".formatted(period),
        List.of(
            new Sheet(
                "TT 01-2018",
                List.of(
                    text(locale, "ratings.indicators.heading"),
                    text(locale, "ratings.scores.title"),
                    text(
                        locale,
                        period.isYear() ? "ratings.period.year" : "ratings.period.quarter",
                        String.valueOf(period.year()),
                        period.quarter())),
                columns(locale),
                rows,
                false,
                List.of(text(locale, "ratings.scores.rule")))),
        locale);
  }

  private List<Column> columns(Locale locale) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.ordinal("TT"),
                Column.words(text(locale, "ratings.scores.unit")),
                Column.figure(text(locale, "ratings.rated"), "ratings-rated"),
                Column.figure(text(locale, "ratings.fields.given"), "ratings-given")));
    rules
        .indicators()
        .forEach(one ->
            columns.add(
                Column.figure(
                    one.number() + ". " + text(locale, "ratings.indicator." + one.number()),
                    ScoresPage.figure(one))));
    columns.add(Column.figure(text(locale, "ratings.scores.sum"), "ratings-report-score"));
    columns.add(Column.figure(text(locale, "ratings.scores.out-of"), "ratings-report-score"));
    columns.add(Column.words(text(locale, "ratings.scores.grade")));
    return columns;
  }

  private List<Object> row(ScoreReport report, int number, Locale locale) {
    List<Object> row =
        new ArrayList<>(List.of(number, report.unitName(), report.rated(), report.given()));
    report
        .lines()
        .forEach(line -> row.add(line.mean().isPresent() ? line.mean().get() : none(locale)));
    if (report.score().isEmpty()) {
      row.addAll(List.of(none(locale), "", ""));
      return row;
    }
    Score score = report.score().get();
    row.add(score.sum());
    row.add(score.outOf());
    row.add(
        score
            .grade()
            .map(grade -> text(locale, "ratings.grade." + grade.name()))
            .orElseGet(() -> none(locale)));
    return row;
  }

  private String none(Locale locale) {
    return text(locale, "web.figure.none");
  }

  private String text(Locale locale, String key, Object... arguments) {
    return texts.text(locale, key, arguments);
  }

  /** The one asked for; this quarter when it cannot be read. */
  private Period period(String typed) {
    return Period.parse(typed).orElseGet(figures::thisQuarter);
  }
}
