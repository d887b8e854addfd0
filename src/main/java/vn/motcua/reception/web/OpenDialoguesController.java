package vn.motcua.reception.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Units;
import vn.motcua.reception.Commitments;
import vn.motcua.reception.DialogueQuestions;
import vn.motcua.reception.Dialogues;
import vn.motcua.reception.PrintedDialogues;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** Dialogues in public: announced, asked without a name, answered, promised, overdue. */
@Controller
@RequestMapping("/co-quan/{unit:\\d{5}}/doi-thoai")
class OpenDialoguesController {
  private final Dialogues dialogues;
  private final DialogueQuestions questions;
  private final Commitments commitments;
  private final Units units;
  private final PrintedDialogues printed;
  private final PublicPosts posts;
  private final Clock clock;

  OpenDialoguesController(
      Dialogues dialogues,
      DialogueQuestions questions,
      Commitments commitments,
      Units units,
      PrintedDialogues printed,
      PublicPosts posts,
      Clock clock) {
    this.dialogues = dialogues;
    this.questions = questions;
    this.commitments = commitments;
    this.units = units;
    this.printed = printed;
    this.posts = posts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(
      @PathVariable("unit") String code, @RequestParam(defaultValue = "") String trang) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    LocalDate today = OfficeTime.date(clock.instant());
    return new ModelAndView(
        "reception/web/open_dialogues",
        "model",
        new OpenDialoguesPage(
            units.byId(unit),
            Slice.of(dialogues.all(unit), trang, "/co-quan/" + code + "/doi-thoai"),
            commitments.open(unit).stream()
                .filter(one -> one.dialogue().isPresent() && one.isOverdue(today))
                .toList(),
            OfficeTime.local(clock.instant())));
  }

  @GetMapping("/{id}")
  ModelAndView show(
      @PathVariable("unit") String code,
      @PathVariable String id,
      @RequestParam(name = "da-gui", defaultValue = "") String sent,
      @RequestParam(defaultValue = "") String trang) {
    int number = sent.matches("[0-9]{1,5}") ? Integer.parseInt(sent) : 0;
    return show(code, id, number, UUID.randomUUID(), trang, Map.of());
  }

  @GetMapping("/{id}/bien-ban.pdf")
  ResponseEntity<byte[]> minutes(@PathVariable("unit") String code, @PathVariable String id) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    return Steps.pdf("bien-ban-doi-thoai", printed.minutes(unit, Steps.id(id)));
  }

  @PostMapping("/{id}/cau-hoi")
  ModelAndView create(
      @PathVariable("unit") String code,
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request) {
    if (posts.areTooMany(request.getRemoteAddr())) {
      return PublicPosts.tooMany();
    }
    UnitId unit = units.settings(new UnitId(code)).unit();
    Typed typed = new Typed(fields);
    UUID key = typed.request();
    return Steps.tried(
        typed,
        () ->
            "/co-quan/%s/doi-thoai/%s?da-gui=%d"
                .formatted(code, id, questions.ask(unit, key, Steps.id(id), asked(typed))),
        errors -> show(code, id, 0, key, "", errors));
  }

  static DialogueQuestions.Asked asked(Typed typed) {
    return new DialogueQuestions.Asked(
        typed.text("cauHoi"), typed.text("nguoiHoi"), typed.text("lienHe"));
  }

  private ModelAndView show(
      String code, String id, int sent, UUID key, String trang, Map<String, Message> errors) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    UUID dialogue = Steps.id(id);
    return new ModelAndView(
        "reception/web/open_dialogue",
        "model",
        new OpenDialoguePage(
            units.byId(unit),
            dialogues.versions(unit, dialogue),
            questions.of(unit, dialogue),
            commitments.ofDialogue(unit, dialogue),
            OfficeTime.local(clock.instant()),
            sent,
            key,
            trang,
            errors));
  }
}
