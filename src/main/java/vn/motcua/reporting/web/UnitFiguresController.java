package vn.motcua.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Dashboards;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.Window;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Definition;

/** What everybody may see of how a unit keeps its dates, on the page and as open data. */
@Controller
@RequestMapping("/cong-khai/{unit:\\d{5}}")
class UnitFiguresController {
  private static final int MONTHS = 12;

  private final Figures figures;
  private final Dashboards dashboards;
  private final BoardCharts charts;
  private final UnitFiguresBook workbook;
  private final Units units;

  UnitFiguresController(
      Figures figures,
      Dashboards dashboards,
      BoardCharts charts,
      UnitFiguresBook workbook,
      Units units) {
    this.workbook = workbook;
    this.figures = figures;
    this.dashboards = dashboards;
    this.charts = charts;
    this.units = units;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("unit") String code,
      @RequestParam(name = "thang", defaultValue = "") String typed,
      Locale locale) {
    return new ModelAndView("reporting/web/unit_figures", "model", page(code, typed, locale));
  }

  /** The same counts as a workbook: weeks, the fields of the month, the months. */
  @GetMapping("/so-lieu.xlsx")
  ResponseEntity<byte[]> book(
      @PathVariable("unit") String code,
      @RequestParam(name = "thang", defaultValue = "") String typed,
      Locale locale) {
    return workbook.of(page(code, typed, locale), locale);
  }

  private UnitFiguresPage page(String code, String typed, Locale locale) {
    Unit unit = served(code);
    YearMonth month = month(typed);
    Window window = dashboards.window("");
    return new UnitFiguresPage(
        code,
        unit.fullName(),
        figures.today(unit.id()),
        month,
        month.equals(figures.thisMonth()),
        figures.month(unit.id(), month),
        figures.publishedFields(unit.id(), month),
        figures.lastMonths(unit.id(), MONTHS),
        charts.weeks("tuan", dashboards.weeks(unit.id(), window), window, locale),
        Figures.SMALLEST_PUBLISHED);
  }

  /** Every month as a table for a spreadsheet: counts by field, nothing about a person. */
  @GetMapping("/so-lieu.csv")
  ResponseEntity<byte[]> csv(@PathVariable("unit") String code) {
    Unit unit = served(code);
    String table = FiguresCsv.of(unit, figures.published(unit.id()));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.LINK, Definition.LINK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("so-lieu-%s.csv".formatted(code))
                .build()
                .toString())
        .body(table.getBytes(StandardCharsets.UTF_8));
  }

  private Unit served(String code) {
    UnitId id = new UnitId(code);
    units.settings(id);
    return units.byId(id);
  }

  /** The month asked for; this month when it cannot be read or has not begun. */
  private YearMonth month(String typed) {
    YearMonth now = figures.thisMonth();
    try {
      YearMonth asked = typed.isEmpty() ? now : YearMonth.parse(typed);
      return asked.isAfter(now) ? now : asked;
    } catch (DateTimeParseException _) {
      return now;
    }
  }
}
