package vn.motcua.committees.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.committees.Conclusions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** Conclusion notices: entered with what is to be done, followed item by item. */
@Controller
@RequestMapping(ConclusionsController.BASE)
class ConclusionsController {
  static final String BASE = CommitteesController.BASE + "/ket-luan";

  private final Conclusions conclusions;
  private final CommitteeSheets sheets;

  ConclusionsController(Conclusions conclusions, CommitteeSheets sheets) {
    this.conclusions = conclusions;
    this.sheets = sheets;
  }

  @GetMapping("/ket-luan.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor) {
    return sheets.conclusions(conclusions.of(actor), conclusions.today());
  }

  @GetMapping
  ModelAndView index(Actor actor) {
    return page(actor, Map.of());
  }

  private ModelAndView page(Actor actor, Map<String, Message> errors) {
    ModelAndView page =
        new ModelAndView(
            "committees/web/conclusions",
            "model",
            new ConclusionsPage(
                actor.unit(),
                conclusions.of(actor),
                Conclusions.mayEnter(actor),
                conclusions.today(),
                UUID.randomUUID().toString(),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private ModelAndView done(Actor actor, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + BASE);
    } catch (RejectedForm rejected) {
      return page(actor, rejected.errors());
    } catch (Refusal refusal) {
      return page(actor, Map.of("noi-dung", new Message(refusal.key(), refusal.arguments())));
    }
  }

  @PostMapping
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    Conclusions.Typed notice =
        new Conclusions.Typed(
            typed.key(),
            typed.text("so"),
            typed.day("ngay"),
            typed.text("ten"),
            typed.text("viec"));
    return done(actor, () -> conclusions.enter(actor, notice));
  }

  @PostMapping("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/{number:[0-9]{1,3}}")
  ModelAndView tell(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    boolean finished = typed.text("xong").equals("1");
    return done(
        actor,
        () ->
            conclusions.tell(actor, id, number, typed.number("lan"), finished, typed.text("loi")));
  }
}
