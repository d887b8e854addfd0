package vn.motcua.initiatives.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.initiatives.Adoptions;
import vn.motcua.initiatives.InitiativeAct;
import vn.motcua.initiatives.InitiativeActs;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.initiatives.LocalInitiatives;
import vn.motcua.initiatives.ModelLibrary;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Attachment;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** One initiative: read, tried, measured, recognised, given up, taken over. */
@Controller
@RequestMapping(LocalInitiativesController.BASE + "/{unit:[0-9]{5}}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class LocalInitiativeController {
  private final LocalInitiatives initiatives;
  private final InitiativeActs acts;
  private final Adoptions adoptions;
  private final ModelLibrary library;

  LocalInitiativeController(
      LocalInitiatives initiatives,
      InitiativeActs acts,
      Adoptions adoptions,
      ModelLibrary library) {
    this.initiatives = initiatives;
    this.acts = acts;
    this.adoptions = adoptions;
    this.library = library;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String unit, @PathVariable UUID id) {
    return page(actor, new UnitId(unit), id, Map.of());
  }

  private ModelAndView page(Actor actor, UnitId unit, UUID id, Map<String, Message> errors) {
    LocalInitiative of = initiatives.byId(actor, unit, id);
    List<InitiativeAct> may =
        InitiativeAct.from(of.stage()).stream()
            .filter(act -> InitiativeActs.may(actor, of, act))
            .toList();
    ModelAndView page =
        new ModelAndView(
            "initiatives/web/initiative",
            "model",
            new InitiativePage(
                of,
                may,
                may.contains(InitiativeAct.START) ? acts.settings(of) : List.of(),
                may.contains(InitiativeAct.MEASURE)
                    ? Optional.of(acts.proposed(of))
                    : Optional.empty(),
                Adoptions.may(actor, of),
                actor,
                library.find(of.model()),
                initiatives.communes(actor),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private ModelAndView done(Actor actor, InitiativeActs.Target target, Runnable act) {
    try {
      act.run();
      return new ModelAndView(
          "redirect:" + LocalInitiativesController.BASE + "/" + target.unit() + "/" + target.id());
    } catch (RejectedForm rejected) {
      return page(actor, target.unit(), target.id(), rejected.errors());
    } catch (Refusal refusal) {
      return page(
          actor,
          target.unit(),
          target.id(),
          Map.of("noi-dung", new Message(refusal.key(), refusal.arguments())));
    }
  }

  private static InitiativeActs.Target target(String unit, UUID id, SentForm typed) {
    return new InitiativeActs.Target(new UnitId(unit), id, typed.number("lan"));
  }

  @PostMapping("/thu")
  ModelAndView start(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    InitiativeActs.Starting starting =
        new InitiativeActs.Starting(
            typed.day("tuNgay"),
            typed.day("denNgay"),
            typed.text("nguoi"),
            typed.text("loiHen"),
            typed.text("cauHua"));
    InitiativeActs.Target target = target(unit, id, typed);
    return done(actor, target, () -> acts.start(actor, target, starting));
  }

  @PostMapping("/do")
  ModelAndView measure(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    InitiativeActs.Days days =
        new InitiativeActs.Days(
            typed.day("truocTu"), typed.day("truocDen"), typed.day("sauTu"), typed.day("sauDen"));
    InitiativeActs.Target target = target(unit, id, typed);
    return done(actor, target, () -> acts.measure(actor, target, days, typed.text("loi")));
  }

  @PostMapping("/cong-nhan")
  ModelAndView recognise(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
      throws IOException {
    SentForm typed = new SentForm(fields);
    InitiativeActs.Decision decision =
        new InitiativeActs.Decision(
            typed.text("soQuyetDinh"),
            typed.day("ngayQuyetDinh"),
            file == null ? new byte[0] : file.getBytes(),
            typed.text("lyDo"));
    InitiativeActs.Target target = target(unit, id, typed);
    return done(actor, target, () -> acts.recognise(actor, target, decision));
  }

  @PostMapping("/thoi")
  ModelAndView drop(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    InitiativeActs.Target target = target(unit, id, typed);
    return done(actor, target, () -> acts.drop(actor, target, typed.text("viSao")));
  }

  @PostMapping("/ap-dung")
  ModelAndView adopt(
      Actor actor,
      @PathVariable String unit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    List<String> heads = new ArrayList<>();
    for (int at = 1; at <= Adoptions.TASKS; at++) {
      heads.add(typed.text("dauMoi-" + at));
    }
    InitiativeActs.Target target = target(unit, id, typed);
    return done(actor, target, () -> adoptions.adopt(actor, target.unit(), id, heads));
  }

  @GetMapping("/quyet-dinh")
  ResponseEntity<byte[]> paper(Actor actor, @PathVariable String unit, @PathVariable UUID id) {
    KeptFile file = initiatives.file(actor, new UnitId(unit), id);
    return Attachment.of(file.name(), file.media(), file.content());
  }
}
