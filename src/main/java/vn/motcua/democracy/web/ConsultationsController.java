package vn.motcua.democracy.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Consultation;
import vn.motcua.democracy.Consultations;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.Remark;
import vn.motcua.shared.Actor;

/** The office asks the people, writes down what they say, and answers each. */
@Controller
class ConsultationsController {
  static final String PATH = "/lay-y-kien";
  private static final String ALL = DutiesController.DESK + PATH;
  private static final String ONE = ALL + "/{id}";
  private static final String WATCH = DutiesController.WATCH + PATH;
  private static final int WEEKS = 2;

  private final Consultations consultations;

  ConsultationsController(Consultations consultations) {
    this.consultations = consultations;
  }

  @GetMapping(ALL)
  ModelAndView index(Actor actor) {
    return index(actor, DutiesController.DESK, fresh());
  }

  @GetMapping(WATCH)
  ModelAndView watchAll(Actor actor) {
    return index(actor, DutiesController.WATCH, fresh());
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable String id) {
    return page(actor, id, DutiesController.DESK, fresh());
  }

  @GetMapping(WATCH + "/{id}")
  ModelAndView watch(Actor actor, @PathVariable String id) {
    return page(actor, id, DutiesController.WATCH, fresh());
  }

  @PostMapping(ALL)
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "ten",
        () -> {
          String officer = typed.text("nguoi");
          UUID id =
              consultations.ask(
                  actor,
                  new Consultations.Draft(
                      typed.key(),
                      Math.max(1, typed.number("muc")),
                      typed.text("ten"),
                      typed.text("noiDung"),
                      forms(typed),
                      typed.day("tuNgay"),
                      typed.day("denNgay"),
                      typed.day("traLoiTruoc"),
                      officer.isEmpty() ? null : Typed.id(officer)));
          return ALL + "/" + id;
        },
        again -> index(actor, DutiesController.DESK, again));
  }

  @PostMapping(ONE + "/y-kien")
  ModelAndView note(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor,
        id,
        typed,
        "yKien",
        () ->
            consultations.note(
                actor,
                Typed.id(id),
                new Consultations.Said(
                    typed.key(),
                    typed.choice(Consultation.Form.class, "cach").orElse(null),
                    typed.text("yKien"),
                    typed.day("ngay"))));
  }

  @PostMapping(ONE + "/y-kien/{comment}/dang")
  ModelAndView read(
      Actor actor,
      @PathVariable String id,
      @PathVariable String comment,
      @RequestParam Map<String, String> fields) {
    Typed typed = Typed.at(comment, fields);
    return tried(
        actor,
        id,
        typed,
        "lyDo",
        () ->
            consultations.read(
                actor,
                Typed.id(id),
                Typed.id(comment),
                typed.text("dang").equals("co"),
                typed.text("lyDo")));
  }

  @PostMapping(ONE + "/y-kien/{comment}/tra-loi")
  ModelAndView answer(
      Actor actor,
      @PathVariable String id,
      @PathVariable String comment,
      @RequestParam Map<String, String> fields) {
    Typed typed = Typed.at(comment, fields);
    return tried(
        actor,
        id,
        typed,
        "traLoi",
        () ->
            consultations.answer(
                actor,
                Typed.id(id),
                Typed.id(comment),
                typed.choice(Remark.Taken.class, "tiepThu").orElse(null),
                typed.text("traLoi")));
  }

  @PostMapping(ONE + "/tong-hop")
  ModelAndView sum(Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor,
        id,
        typed,
        "tongHop",
        () -> consultations.sum(actor, Typed.id(id), typed.text("tongHop")));
  }

  private static Set<Consultation.Form> forms(Typed typed) {
    return Stream.of(Consultation.Form.values())
        .filter(form -> typed.ticked("hinhThuc" + form))
        .collect(Collectors.toSet());
  }

  private ModelAndView tried(Actor actor, String id, Typed typed, String whole, Runnable act) {
    return Tried.run(
        typed,
        whole,
        () -> {
          act.run();
          return ALL + "/" + Typed.id(id);
        },
        again -> page(actor, id, DutiesController.DESK, again));
  }

  private Typed fresh() {
    var today = consultations.today();
    return Typed.of(
        Map.of(
            "khoa", UUID.randomUUID().toString(),
            "ngay", today.toString(),
            "tuNgay", today.toString(),
            "denNgay", today.plusWeeks(WEEKS).toString(),
            "traLoiTruoc", today.plusWeeks(2L * WEEKS).toString()));
  }

  private ModelAndView index(Actor actor, String base, Typed typed) {
    return new ModelAndView(
        "democracy/web/consultations",
        "model",
        new ConsultationsPage(
            base,
            mayWrite(actor, base),
            consultations.of(actor.unit()),
            consultations.matters(),
            consultations.answerers(actor.unit()),
            consultations.today(),
            typed));
  }

  private ModelAndView page(Actor actor, String id, String base, Typed typed) {
    Consultation asked = consultations.byId(actor.unit(), Typed.id(id));
    return new ModelAndView(
        "democracy/web/consultation",
        "model",
        new ConsultationPage(
            base,
            mayWrite(actor, base),
            base.equals(DutiesController.DESK) && Consultations.mayAnswer(actor, asked),
            asked,
            consultations.matters().get(asked.matter() - 1),
            consultations.today(),
            typed));
  }

  private static boolean mayWrite(Actor actor, String base) {
    return base.equals(DutiesController.DESK) && Disclosures.mayWrite(actor);
  }
}
