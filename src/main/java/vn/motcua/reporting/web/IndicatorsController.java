package vn.motcua.reporting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.RatingFigures;
import vn.motcua.ratings.ScoreReports;
import vn.motcua.reporting.IndicatorScores;
import vn.motcua.reporting.Metric;
import vn.motcua.reporting.MetricScore;
import vn.motcua.shared.Actor;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/**
 * Decision 766/QĐ-TTg of a quarter or a year: what can be reckoned, and in words what is missing.
 */
@Controller
@RequestMapping(IndicatorsController.PAGE)
class IndicatorsController {
  static final String PAGE = "/ban-lam-viec/bao-cao/qd-766";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  private final IndicatorScores scores;
  private final ScoreReports reports;
  private final RatingFigures ratings;
  private final Texts texts;
  private final Spreadsheets sheets;

  IndicatorsController(
      IndicatorScores scores,
      ScoreReports reports,
      RatingFigures ratings,
      Texts texts,
      Spreadsheets sheets) {
    this.sheets = sheets;
    this.scores = scores;
    this.reports = reports;
    this.ratings = ratings;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String ky) {
    Period period = period(ky);
    return new ModelAndView(
        "reporting/web/indicators",
        "model",
        new IndicatorsPage(
            period,
            reports.periods(actor),
            reports.response(actor, period),
            scores.feedbackLate(actor),
            scores.of(actor, period)));
  }

  @GetMapping("/bieu.xlsx")
  ResponseEntity<byte[]> workbook(
      Actor actor, @RequestParam(defaultValue = "") String ky, Locale locale) {
    Period period = period(ky);
    List<List<Object>> rows = new ArrayList<>();
    for (IndicatorScores.Group group : scores.of(actor, period)) {
      for (MetricScore score : group.scores()) {
        rows.add(row(group, score, locale));
        if (score.isSatisfaction()) {
          rows.add(response(group, reports.response(actor, period), locale));
        }
        if (score.isPetitions()) {
          rows.add(feedbackLate(group, scores.feedbackLate(actor), locale));
        }
      }
    }
    return sheets.of(
        "qd-766-%s.xlsx".formatted(period),
        List.of(
            new Sheet(
                "QD 766",
                List.of(
                    text(locale, "reporting.report.766"),
                    text(
                        locale,
                        period.isYear() ? "ratings.period.year" : "ratings.period.quarter",
                        String.valueOf(period.year()),
                        period.quarter())),
                columns(locale),
                rows,
                false,
                List.of(text(locale, "reporting.report.766.rule")))),
        locale);
  }

  private List<Sheet.Column> columns(Locale locale) {
    String[] facts =
        Stream.concat(
                Arrays.stream(Metric.Fact.values()).map(IndicatorsPage::figure),
                Stream.of("ratings-response", "feedback-open-late"))
            .toArray(String[]::new);
    return List.of(
        Sheet.Column.ordinal(text(locale, "reporting.report.766.no")),
        Sheet.Column.words(text(locale, "reporting.report.766.group")),
        Sheet.Column.words(text(locale, "reporting.766.metric")),
        Sheet.Column.figure(text(locale, "reporting.766.points"), "reporting-qd766-points"),
        Sheet.Column.figure(text(locale, "reporting.report.766.max"), "reporting-qd766-max"),
        Sheet.Column.figure(text(locale, "reporting.766.part"), facts),
        Sheet.Column.figure(text(locale, "reporting.766.whole"), facts),
        Sheet.Column.words(text(locale, "reporting.766.note")));
  }

  private List<Object> row(IndicatorScores.Group group, MetricScore score, Locale locale) {
    String code = score.metric().code();
    List<Object> row =
        new ArrayList<>(
            List.of(
                group.indicator().no(),
                group.indicator().name(),
                text(locale, "reporting.766.metric." + code)));
    row.add(score.points().isPresent() ? score.points().get() : text(locale, "web.figure.none"));
    row.add(score.metric().max());
    row.add(score.share().isPresent() ? score.share().get().part() : "");
    row.add(score.share().isPresent() ? score.share().get().whole() : "");
    row.add(
        score.state() == MetricScore.State.NOT_KEPT
            ? text(locale, "reporting.766.missing." + code)
            : "");
    return row;
  }

  /** How many rated of those who could, below what they said. */
  private List<Object> response(
      IndicatorScores.Group group, ScoreReports.Response response, Locale locale) {
    return List.of(
        group.indicator().no(),
        group.indicator().name(),
        text(locale, "reporting.766.rated"),
        "",
        "",
        response.rated(),
        response.given(),
        "");
  }

  private List<Object> feedbackLate(IndicatorScores.Group group, long late, Locale locale) {
    return List.of(
        group.indicator().no(),
        group.indicator().name(),
        text(locale, "reporting.766.feedback-late"),
        "",
        "",
        late,
        "",
        "");
  }

  private String text(Locale locale, String key, Object... arguments) {
    return texts.text(locale, key, arguments);
  }

  /** The one asked for; this quarter when it cannot be read. */
  private Period period(String typed) {
    return Period.parse(typed)
        .filter(period -> period.year() >= FIRST_YEAR && period.year() <= LAST_YEAR)
        .orElseGet(ratings::thisQuarter);
  }
}
