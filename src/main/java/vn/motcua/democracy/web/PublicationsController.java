package vn.motcua.democracy.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.GrassrootsLaw;
import vn.motcua.democracy.Means;
import vn.motcua.democracy.PublishedLine;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.web.Texts;

/** One publication: entered, shown here and there, taken down, or taken back as a mistake. */
@Controller
class PublicationsController {
  private static final String ALL = DutiesController.DESK + "/cong-khai";
  private static final String ONE = ALL + "/{id}";

  private final Disclosures publications;
  private final GrassrootsLaw law;
  private final Units units;
  private final Texts texts;

  PublicationsController(Disclosures publications, GrassrootsLaw law, Units units, Texts texts) {
    this.publications = publications;
    this.law = law;
    this.units = units;
    this.texts = texts;
  }

  @GetMapping(ALL + "/moi")
  ModelAndView form(Actor actor, @RequestParam(name = "muc", defaultValue = "1") String item) {
    Map<String, String> fields =
        Map.of(
            "khoa", UUID.randomUUID().toString(),
            "muc", item,
            "ngay", publications.today().toString());
    return form(Typed.of(fields));
  }

  @PostMapping(ALL)
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "ten",
        () -> {
          publications.enter(
              actor,
              new Disclosures.Draft(
                  typed.key(),
                  typed.number("muc"),
                  typed.text("so"),
                  typed.text("ten"),
                  typed.text("noiDung"),
                  typed.day("ngay")));
          return ALL + "/" + typed.key();
        },
        this::form);
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable String id) {
    return page(actor, id, DutiesController.DESK, fresh());
  }

  @GetMapping(DutiesController.WATCH + "/cong-khai/{id}")
  ModelAndView watch(Actor actor, @PathVariable String id) {
    return page(actor, id, DutiesController.WATCH, fresh());
  }

  @PostMapping(ONE + "/noi-cong-khai")
  ModelAndView shown(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor,
        id,
        typed,
        () -> {
          boolean own = typed.text("cach").equals("OWN_PAGE");
          publications.show(
              actor,
              Typed.id(id),
              new Disclosures.Evidence(
                  own ? Means.WEBSITE : typed.choice(Means.class, "cach").orElse(Means.OTHER),
                  own
                      ? texts.text(Texts.VIETNAMESE, "democracy.means.OWN_PAGE")
                      : typed.text("noi"),
                  own,
                  typed.day("tuNgay"),
                  typed.text("nguoi"),
                  typed.text("ghiChu")));
        });
  }

  @PostMapping(ONE + "/noi-cong-khai/{showing}/ket-thuc")
  ModelAndView ended(
      Actor actor,
      @PathVariable String id,
      @PathVariable String showing,
      @RequestParam Map<String, String> fields) {
    Typed typed = Typed.at(showing, fields);
    return tried(
        actor,
        id,
        typed,
        () ->
            publications.end(
                actor,
                Typed.id(id),
                Typed.id(showing),
                typed.day("denNgay"),
                typed.ticked("nham"),
                typed.text("viSaoRut")));
  }

  @PostMapping(ONE + "/nham")
  ModelAndView mistaken(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor, id, typed, () -> publications.mistaken(actor, Typed.id(id), typed.text("lyDo")));
  }

  @PostMapping(ONE + "/tro-lai")
  ModelAndView back(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor, id, typed, () -> publications.comesBack(actor, Typed.id(id), typed.text("lyDoVe")));
  }

  private ModelAndView tried(Actor actor, String id, Typed typed, Runnable act) {
    return Tried.run(
        typed,
        "noi-cong-khai",
        () -> {
          act.run();
          return ALL + "/" + Typed.id(id);
        },
        again -> page(actor, id, DutiesController.DESK, again));
  }

  private Typed fresh() {
    String today = publications.today().toString();
    return Typed.of(Map.of("tuNgay", today, "denNgay", today));
  }

  private ModelAndView form(Typed typed) {
    return new ModelAndView(
        "democracy/web/publication_form",
        "model",
        new PublicationFormPage(law.items(), law.publishWithin(), typed));
  }

  private ModelAndView page(Actor actor, String id, String base, Typed typed) {
    PublishedLine line = publications.byId(actor.unit(), Typed.id(id));
    boolean mayWrite = base.equals(DutiesController.DESK) && Disclosures.mayWrite(actor);
    return new ModelAndView(
        "democracy/web/publication",
        "model",
        new PublicationPage(
            units.byId(actor.unit()), base, line, mayWrite, publications.today(), typed));
  }
}
