package vn.motcua.reception.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Officers;
import vn.motcua.reception.Audience;
import vn.motcua.reception.Commitments;
import vn.motcua.reception.Dialogue;
import vn.motcua.reception.DialogueQuestions;
import vn.motcua.reception.DialogueWaits;
import vn.motcua.reception.Dialogues;
import vn.motcua.reception.ReceptionDays;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** Dialogues at the desk: announced, questions looked at and answered, promises made. */
@Controller
@RequestMapping(DialoguesController.BASE)
class DialoguesController {
  static final String BASE = "/ban-lam-viec/doi-thoai";

  private final Dialogues dialogues;
  private final DialogueQuestions questions;
  private final Commitments commitments;
  private final DialogueWaits waits;
  private final Officers officers;
  private final Clock clock;

  DialoguesController(
      Dialogues dialogues,
      DialogueQuestions questions,
      Commitments commitments,
      DialogueWaits waits,
      Officers officers,
      Clock clock) {
    this.dialogues = dialogues;
    this.questions = questions;
    this.commitments = commitments;
    this.waits = waits;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String trang) {
    return index(actor, UUID.randomUUID(), trang, Map.of());
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID key = typed.request();
    Dialogue.Plan plan = plan(typed);
    return Steps.tried(
        typed,
        () -> BASE + "/" + dialogues.announce(actor, key, plan),
        errors -> index(actor, key, "", errors));
  }

  @PostMapping("/cho-tra-loi")
  ModelAndView decide(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    int days = typed.number("soNgayCho");
    return Steps.tried(
        typed,
        () -> {
          waits.decide(actor, days, typed.text("canCuCho"));
          return BASE;
        },
        errors -> index(actor, UUID.randomUUID(), "", errors));
  }

  @GetMapping("/{id}")
  ModelAndView show(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String trang) {
    return show(actor, Steps.id(id), UUID.randomUUID(), "", trang, Map.of());
  }

  @PostMapping("/{id}/thay-doi")
  ModelAndView update(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    Dialogue.Plan plan = plan(typed);
    int seen = typed.number("phienBan");
    return acted(
        actor, id, "", typed, it -> dialogues.change(actor, it, seen, plan, typed.text("lyDo")));
  }

  @PostMapping("/{id}/huy")
  ModelAndView destroy(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    int seen = typed.number("phienBan");
    return acted(
        actor, id, "", typed, it -> dialogues.cancel(actor, it, seen, typed.text("lyDoHuy")));
  }

  @PostMapping("/{id}/bien-ban")
  ModelAndView write(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    int seen = typed.number("phienBan");
    int attendance = typed.number("soNguoiDu");
    return acted(
        actor,
        id,
        "",
        typed,
        it ->
            dialogues.write(
                actor, it, seen, attendance, typed.text("bienBan"), typed.text("lyDoSua")));
  }

  @PostMapping("/{id}/cau-hoi")
  ModelAndView type(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID key = typed.request();
    return acted(
        actor,
        id,
        "",
        typed,
        it -> questions.type(actor, key, it, OpenDialoguesController.asked(typed)));
  }

  @PostMapping("/{id}/cau-hoi/{question}/dang")
  ModelAndView show(
      Actor actor,
      @PathVariable String id,
      @PathVariable String question,
      @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID asked = Steps.id(question);
    return acted(
        actor,
        id,
        question,
        typed,
        it -> {
          if (typed.ticked("khongDang")) {
            questions.hide(actor, asked, typed.text("lyDoKhongDang"));
          } else {
            questions.show(actor, asked, typed.text("loiDang"));
          }
        });
  }

  @PostMapping("/{id}/cau-hoi/{question}/tra-loi")
  ModelAndView answer(
      Actor actor,
      @PathVariable String id,
      @PathVariable String question,
      @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID asked = Steps.id(question);
    int seen = typed.number("lan");
    return acted(
        actor,
        id,
        question,
        typed,
        it -> questions.answer(actor, asked, seen, typed.text("traLoi"), typed.text("lyDoSua")));
  }

  @PostMapping("/{id}/viec")
  ModelAndView promise(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID key = typed.request();
    Optional<UUID> question = Typed.uuid(typed.text("choCauHoi"));
    Commitments.Draft draft =
        new Commitments.Draft(typed.text("viec"), typed.id("nguoiLam"), typed.day("ngayXong"));
    return acted(actor, id, "", typed, it -> questions.promise(actor, key, it, question, draft));
  }

  private static Dialogue.Plan plan(Typed typed) {
    return new Dialogue.Plan(
        typed.text("tieuDe"),
        typed.choice(Audience.values(), "doiTuong"),
        typed.day("ngay"),
        typed.time("tu"),
        typed.text("noi"),
        typed.id("chuTri"));
  }

  /** One act of the page. */
  private interface Act {
    void on(UUID dialogue);
  }

  private ModelAndView acted(Actor actor, String id, String at, Typed typed, Act act) {
    UUID dialogue = Steps.id(id);
    return Steps.tried(
        typed,
        () -> {
          act.on(dialogue);
          return BASE + "/" + dialogue;
        },
        errors -> show(actor, dialogue, typed.request(), at, "", errors));
  }

  private ModelAndView index(Actor actor, UUID key, String trang, Map<String, Message> errors) {
    return new ModelAndView(
        "reception/web/dialogues",
        "model",
        new DialoguesPage(
            actor.unit().code(),
            Slice.of(dialogues.all(actor.unit()), trang, BASE),
            ReceptionDays.mayPlan(actor),
            officers.active(actor.unit()),
            waits.now(actor.unit()),
            actor.has(Role.LEADER),
            key,
            errors));
  }

  private ModelAndView show(
      Actor actor, UUID id, UUID key, String at, String trang, Map<String, Message> errors) {
    boolean mayAct = ReceptionDays.mayPlan(actor);
    return new ModelAndView(
        "reception/web/dialogue",
        "model",
        new DialoguePage(
            actor.unit().code(),
            dialogues.versions(actor.unit(), id),
            dialogues.minutes(actor.unit(), id),
            mayAct ? questions.of(actor.unit(), id) : List.of(),
            commitments.ofDialogue(actor.unit(), id),
            mayAct,
            officers.active(actor.unit()),
            OfficeTime.local(clock.instant()),
            key,
            at,
            trang,
            errors));
  }
}
