package vn.motcua.conditions.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.conditions.Condition;
import vn.motcua.conditions.ConditionLists;
import vn.motcua.conditions.Conditions;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;
import vn.motcua.web.Sheet;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** What offices have: a commune tells, its province compares, both take the register away. */
@Controller
@RequestMapping(ConditionsController.BASE)
class ConditionsController {
  static final String BASE = "/chuong-trinh/dieu-kien";
  private static final String ONE = "/{unit:[0-9]{5}}";
  private static final String ITEM = ONE + "/{item:[a-z0-9-]{1,40}}";

  private final Conditions conditions;
  private final Texts texts;
  private final Spreadsheets books;

  ConditionsController(Conditions conditions, Texts texts, Spreadsheets books) {
    this.books = books;
    this.conditions = conditions;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    if (!actor.unit().isProvince()) {
      return new ModelAndView("redirect:" + BASE + "/" + actor.unit());
    }
    List<Unit> units = conditions.readable(actor);
    return new ModelAndView(
        "conditions/web/province",
        "model",
        new ProvinceConditionsPage(
            units,
            conditions.sums(actor.unit(), units.stream().map(Unit::id).toList()),
            ConditionLists.mayAdd(actor)));
  }

  @GetMapping(ONE)
  ModelAndView show(
      Actor actor, @PathVariable String unit, @RequestParam(defaultValue = "") String ghi) {
    return page(actor, new UnitId(unit), ghi, Map.of());
  }

  private ModelAndView page(Actor actor, UnitId unit, String chosen, Map<String, Message> errors) {
    Unit of = conditions.readable(actor, unit);
    boolean own = Conditions.mayTell(actor) && actor.unit().equals(unit);
    ModelAndView page =
        new ModelAndView(
            "conditions/web/conditions",
            "model",
            new ConditionsPage(
                of, conditions.of(of), own, conditions.today().toString(), chosen, errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  @PostMapping(ITEM)
  ModelAndView tell(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String item,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "anh", required = false) @Nullable MultipartFile photo)
      throws IOException {
    SentForm typed = new SentForm(fields);
    Conditions.Telling told =
        new Conditions.Telling(
            item,
            typed.number("lan"),
            typed.choice(Condition.Standing.class, "tinhTrang").orElse(Condition.Standing.UNKNOWN),
            typed.day("ngay"),
            typed.text("soLuong").isEmpty() ? null : typed.number("soLuong"),
            typed.text("ghiChu"),
            photo == null ? new byte[0] : photo.getBytes());
    try {
      conditions.tell(actor, told);
      return new ModelAndView("redirect:" + BASE + "/" + actor.unit() + "#" + item);
    } catch (RejectedForm rejected) {
      return page(actor, new UnitId(unit), item, rejected.errors());
    } catch (Refusal refusal) {
      return page(
          actor,
          new UnitId(unit),
          item,
          Map.of(item, new Message(refusal.key(), refusal.arguments())));
    }
  }

  @GetMapping(ITEM + "/{version:[0-9]{1,4}}/anh")
  ResponseEntity<byte[]> photo(
      Actor actor,
      @PathVariable String unit,
      @PathVariable String item,
      @PathVariable int version) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Content-Disposition", "inline; filename=\"anh.jpg\"")
        .body(conditions.photo(actor, new UnitId(unit), item, version));
  }

  /** The equipment register of every commune somebody may read about. */
  @GetMapping("/trang-thiet-bi.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor) {
    List<List<Object>> rows = new ArrayList<>();
    for (Unit unit : conditions.readable(actor)) {
      for (Condition one : conditions.of(unit)) {
        rows.add(row(unit, one));
      }
    }
    Sheet sheet =
        new Sheet(
            text("conditions.sheet"),
            List.of(text("conditions.menu")),
            Stream.of("unit", "item", "standing", "quantity", "day", "photo", "words")
                .map(column -> Sheet.Column.words(text("conditions.column." + column)))
                .toList(),
            rows,
            false,
            List.of());
    return books.of("trang-thiet-bi.xlsx", List.of(sheet), Texts.VIETNAMESE);
  }

  private List<Object> row(Unit unit, Condition one) {
    Condition.Act act = one.act();
    Integer quantity = act == null ? null : act.quantity();
    return List.of(
        unit.fullName(),
        one.name(),
        text("conditions.standing." + one.standing()),
        quantity == null ? "" : quantity.toString(),
        act == null ? "" : act.seenOn().toString(),
        act != null && act.photo() ? "x" : "",
        act == null ? "" : act.words());
  }

  private String text(String key) {
    return texts.text(Texts.VIETNAMESE, key);
  }
}
