package vn.motcua.democracy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.OfficePromise;
import vn.motcua.democracy.OfficePromises;
import vn.motcua.democracy.PrintedPromises;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Site;

/** What the office promises, for everybody and to print; typed by its administrator. */
@Controller
class OfficePromisesController {
  static final String OFFICE = "/quan-tri/loi-hua";

  private final OfficePromises promises;
  private final PrintedPromises printed;
  private final Units units;
  private final Site site;

  OfficePromisesController(
      OfficePromises promises, PrintedPromises printed, Units units, Site site) {
    this.promises = promises;
    this.printed = printed;
    this.site = site;
    this.units = units;
  }

  @GetMapping("/co-quan/{unit:\\d{5}}/loi-hua")
  ModelAndView show(@PathVariable String unit) {
    UnitId id = new UnitId(unit);
    if (!units.isServed(id)) {
      throw new NotFound("unit " + unit);
    }
    return page("democracy/web/public_promises", id, Typed.fresh());
  }

  /** For the wall: {@code a4} or {@code a3}. */
  @GetMapping("/co-quan/{unit:\\d{5}}/loi-hua/to-{size:a3|a4}.pdf")
  ResponseEntity<byte[]> poster(
      @PathVariable String unit, @PathVariable String size, HttpServletRequest request) {
    UnitId id = new UnitId(unit);
    if (!units.isServed(id)) {
      throw new NotFound("unit " + unit);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .body(printed.poster(id, size.equals("a3"), site.of(request)));
  }

  @GetMapping(OFFICE)
  ModelAndView index(Actor actor) {
    return page("democracy/web/office_promises", actor.unit(), Typed.fresh());
  }

  @PostMapping(OFFICE)
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "loi",
        () -> {
          promises.add(
              actor,
              typed.key(),
              typed.text("bo"),
              typed.text("loi"),
              typed.choice(OfficePromise.Signal.class, "dauHieu").orElse(null));
          return OFFICE;
        },
        again -> page("democracy/web/office_promises", actor.unit(), again));
  }

  @PostMapping(OFFICE + "/{id}/ket-thuc")
  String destroy(Actor actor, @PathVariable String id) {
    promises.end(actor, Typed.id(id));
    return "redirect:" + OFFICE;
  }

  private ModelAndView page(String view, UnitId unit, Typed typed) {
    return new ModelAndView(
        view,
        "model",
        new OfficePromisesPage(units.byId(unit), promises.of(unit), promises.kept(unit), typed));
  }
}
