package vn.motcua.committees.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.committees.FormerUnits;
import vn.motcua.committees.Launch;
import vn.motcua.committees.Movement;
import vn.motcua.committees.Movements;
import vn.motcua.committees.PlaceStanding;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SentForm;

/** Where the movement stands: sums, places, a workbook; and what everybody may read of it. */
@Controller
class CommitteesController {
  static final String BASE = "/chuong-trinh/ban-chi-dao";
  private static final int LINES = 60;

  private final Movements movements;
  private final Units units;
  private final CommitteeSheets sheets;

  CommitteesController(Movements movements, Units units, CommitteeSheets sheets) {
    this.movements = movements;
    this.units = units;
    this.sheets = sheets;
  }

  @GetMapping(BASE)
  ModelAndView index(
      Actor actor,
      @RequestParam(name = "mo-hinh", defaultValue = "") String model,
      @RequestParam(name = "ngay", defaultValue = "") String typed,
      @RequestParam(name = "chi", defaultValue = "") String only,
      @RequestParam(name = "trang", defaultValue = "1") String page) {
    UnitId province = movements.province(actor);
    Movement movement = movements.on(province, movements.model(province, model), day(typed));
    List<PlaceStanding> chosen = movement.places().stream().filter(only(only)).toList();
    int at = page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    int from = Math.min(chosen.size(), (at - 1) * LINES);
    int to = Math.min(chosen.size(), from + LINES);
    return new ModelAndView(
        "committees/web/committees",
        "model",
        new CommitteesPage(
            units.byId(province).fullName(),
            movements.models(province),
            movement,
            movement.day().equals(movements.today()),
            FormerUnits.mayEnter(actor),
            only,
            chosen.subList(from, to),
            at > 1 ? "&trang=" + (at - 1) : "",
            to < chosen.size() ? "&trang=" + (at + 1) : ""));
  }

  private static Predicate<PlaceStanding> only(String only) {
    return switch (only) {
      case "chua-co" -> one -> !one.hasCommittee();
      case "chua-phat-dong" -> one -> !one.isLaunched();
      case "lam-diem" -> one -> one.isLaunched(Launch.Wave.PILOT);
      case "xem-lai" -> one -> !one.doubts().isEmpty();
      default -> _ -> true;
    };
  }

  private LocalDate day(String typed) {
    LocalDate day = new SentForm(java.util.Map.of("ngay", typed)).day("ngay");
    return day == null || day.isAfter(movements.today()) ? movements.today() : day;
  }

  @GetMapping(BASE + "/ban-chi-dao.xlsx")
  ResponseEntity<byte[]> workbook(
      Actor actor,
      @RequestParam(name = "mo-hinh", defaultValue = "") String model,
      @RequestParam(name = "ngay", defaultValue = "") String typed) {
    UnitId province = movements.province(actor);
    return sheets.workbook(
        movements.on(province, movements.model(province, model), day(typed)),
        movements.models(province));
  }

  /** What everybody may read: which units launched the friendly government, and when. */
  @GetMapping("/cong-khai/{unit:[0-9]{2}|[0-9]{5}}/phong-trao")
  ModelAndView open(@PathVariable String unit) {
    Unit of = units.byId(new UnitId(unit));
    UnitId province = Optional.ofNullable(of.province()).orElse(of.id());
    return new ModelAndView(
        "committees/web/open",
        "model",
        new OpenMovementPage(of, units.byId(province), friendly(province)));
  }

  @GetMapping("/cong-khai/{unit:[0-9]{2}}/phong-trao.xlsx")
  ResponseEntity<byte[]> openWorkbook(@PathVariable String unit) {
    return sheets.open(friendly(units.byId(new UnitId(unit)).id()));
  }

  private Movement friendly(UnitId province) {
    return movements.on(province, movements.models(province).getFirst(), movements.today());
  }
}
