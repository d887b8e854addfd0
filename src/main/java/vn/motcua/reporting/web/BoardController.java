package vn.motcua.reporting.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Balances;
import vn.motcua.reporting.Board;
import vn.motcua.reporting.Dashboards;
import vn.motcua.reporting.OwnBoard;
import vn.motcua.reporting.Provinces;
import vn.motcua.reporting.Window;
import vn.motcua.shared.Actor;
import vn.motcua.web.Spreadsheets;

/** The dashboards of a unit: the leader's, the officer's own, and of those who watch over it. */
@Controller
class BoardController {
  static final String LEADER = "/lanh-dao/bang-so-lieu";
  static final String OWN = "/ban-lam-viec/viec-cua-toi";
  static final String PROVINCE = "/ban-lam-viec/so-lieu-tinh";
  static final String PROVINCE_WORK = PROVINCE + "/theo-viec";
  static final String WATCH = "/giam-sat/so-lieu";
  private static final String WORKBOOK = "/bang-tinh.xlsx";

  private final Dashboards dashboards;
  private final BoardCharts charts;
  private final Provinces provinces;
  private final PlaceCharts places;
  private final Balances balances;
  private final Units units;
  private final Spreadsheets sheets;

  BoardController(
      Dashboards dashboards,
      BoardCharts charts,
      Provinces provinces,
      PlaceCharts places,
      Balances balances,
      Units units,
      Spreadsheets sheets) {
    this.sheets = sheets;
    this.balances = balances;
    this.provinces = provinces;
    this.places = places;
    this.dashboards = dashboards;
    this.charts = charts;
    this.units = units;
  }

  @GetMapping(LEADER)
  ModelAndView leader(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return view(leaders(actor, months, locale));
  }

  @GetMapping(LEADER + WORKBOOK)
  ResponseEntity<byte[]> leaderBook(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return book(leaders(actor, months, locale), locale);
  }

  @GetMapping(OWN)
  ModelAndView own(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return view(owns(actor, months, locale));
  }

  @GetMapping(OWN + WORKBOOK)
  ResponseEntity<byte[]> ownBook(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return book(owns(actor, months, locale), locale);
  }

  @GetMapping(WATCH)
  ModelAndView watch(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return view(watched(actor, months, locale));
  }

  @GetMapping(WATCH + WORKBOOK)
  ResponseEntity<byte[]> watchBook(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return book(watched(actor, months, locale), locale);
  }

  @GetMapping(PROVINCE)
  ModelAndView province(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return view(provinces(actor, months, locale));
  }

  @GetMapping(PROVINCE + WORKBOOK)
  ResponseEntity<byte[]> provinceBook(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return book(provinces(actor, months, locale), locale);
  }

  @GetMapping(PROVINCE_WORK)
  ModelAndView provinceWork(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return view(provinceWorks(actor, months, locale));
  }

  @GetMapping(PROVINCE_WORK + WORKBOOK)
  ResponseEntity<byte[]> provinceWorkBook(
      Actor actor, @RequestParam(name = "ky", defaultValue = "") String months, Locale locale) {
    return book(provinceWorks(actor, months, locale), locale);
  }

  private BoardPage provinceWorks(Actor actor, String months, Locale locale) {
    Window window = dashboards.window(months);
    return new BoardPage(
        BoardPage.Reader.PROVINCE_WORK,
        units.byId(actor.unit()).fullName(),
        PROVINCE_WORK,
        window,
        null,
        charts.of(provinces.work(actor, window), locale),
        List.of());
  }

  private BoardPage provinces(Actor actor, String months, Locale locale) {
    Window window = dashboards.window(months);
    return new BoardPage(
        BoardPage.Reader.PROVINCE,
        units.byId(actor.unit()).fullName(),
        PROVINCE,
        window,
        null,
        places.of(provinces.of(actor, window), window, locale),
        List.of());
  }

  private BoardPage leaders(Actor actor, String months, Locale locale) {
    Board board = dashboards.ofUnit(actor, dashboards.window(months));
    return page(BoardPage.Reader.LEADER, actor, LEADER, board, locale);
  }

  private BoardPage watched(Actor actor, String months, Locale locale) {
    Board board = dashboards.watched(actor, dashboards.window(months));
    return page(BoardPage.Reader.WATCHER, actor, WATCH, board, locale);
  }

  private BoardPage page(
      BoardPage.Reader reader, Actor actor, String path, Board board, Locale locale) {
    return new BoardPage(
        reader,
        units.byId(actor.unit()).fullName(),
        path,
        board.window(),
        board.now(),
        charts.of(board, locale),
        reader == BoardPage.Reader.LEADER ? balances.broken(actor) : List.of());
  }

  private BoardPage owns(Actor actor, String months, Locale locale) {
    Window window = dashboards.window(months);
    OwnBoard board = dashboards.own(actor, window);
    return new BoardPage(
        BoardPage.Reader.OFFICER,
        actor.name(),
        OWN,
        window,
        null,
        charts.of(board, locale),
        List.of());
  }

  private static ModelAndView view(BoardPage page) {
    return new ModelAndView("reporting/web/board", "model", page);
  }

  private ResponseEntity<byte[]> book(BoardPage page, Locale locale) {
    return sheets.of(
        "so-lieu-%s.xlsx".formatted(page.window().today()),
        BoardWorkbook.of(page.who(), page.charts()),
        locale);
  }
}
