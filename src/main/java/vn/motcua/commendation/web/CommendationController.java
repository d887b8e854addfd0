package vn.motcua.commendation.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.motcua.commendation.Commendation;
import vn.motcua.commendation.CommendationAct;
import vn.motcua.commendation.CommendationActs;
import vn.motcua.commendation.Commendations;
import vn.motcua.commendation.CouncilVote;
import vn.motcua.commendation.PrintedCommendation;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Attachment;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.SentForm;

/** One proposal: read, heard, decided, printed, published. */
@Controller
@RequestMapping(CommendationsController.BASE + "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class CommendationController {
  private final Commendations commendations;
  private final CommendationActs acts;
  private final PrintedCommendation printed;

  CommendationController(
      Commendations commendations, CommendationActs acts, PrintedCommendation printed) {
    this.commendations = commendations;
    this.acts = acts;
    this.printed = printed;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return page(actor, id, Map.of());
  }

  private ModelAndView page(Actor actor, UUID id, Map<String, Message> errors) {
    Commendation of = commendations.byId(actor, id);
    ModelAndView page =
        new ModelAndView(
            "commendation/web/commendation",
            "model",
            new CommendationPage(
                of,
                acts.alarms(of),
                CommendationAct.from(of.stage()).stream()
                    .filter(act -> CommendationActs.may(actor, of, act))
                    .toList(),
                commendations.lastCouncil(actor),
                errors));
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private ModelAndView done(Actor actor, UUID id, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:" + CommendationsController.BASE + "/" + id);
    } catch (RejectedForm rejected) {
      return page(actor, id, rejected.errors());
    } catch (Refusal refusal) {
      return page(actor, id, Map.of("noi-dung", new Message(refusal.key(), refusal.arguments())));
    }
  }

  @PostMapping("/hoi-dong")
  ModelAndView hear(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    List<CouncilVote> votes = new ArrayList<>();
    for (int at = 1; at <= CommendationPage.MEMBERS; at++) {
      if (!typed.text("ten-" + at).isEmpty()) {
        votes.add(
            new CouncilVote(
                typed.text("ten-" + at),
                typed.text("chuc-" + at),
                typed
                    .choice(CouncilVote.Choice.class, "phieu-" + at)
                    .orElse(CouncilVote.Choice.ABSTAINED)));
      }
    }
    return done(actor, id, () -> acts.hear(actor, id, typed.number("lan"), votes));
  }

  @PostMapping("/quyet-dinh")
  ModelAndView decide(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
      throws IOException {
    SentForm typed = new SentForm(fields);
    CommendationActs.Deciding deciding =
        new CommendationActs.Deciding(
            typed.text("soQuyetDinh"),
            typed.day("ngayQuyetDinh"),
            typed.text("nguoiKy"),
            file == null ? new byte[0] : file.getBytes(),
            typed.text("viSao"));
    return done(actor, id, () -> acts.decide(actor, id, typed.number("lan"), deciding));
  }

  @PostMapping("/viec")
  ModelAndView act(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    SentForm typed = new SentForm(fields);
    CommendationAct act =
        typed.choice(CommendationAct.class, "viec").orElseThrow(() -> new NotFound("no such act"));
    return done(
        actor, id, () -> acts.act(actor, id, typed.number("lan"), act, typed.text("loi-" + act)));
  }

  @GetMapping("/tep")
  ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id) {
    KeptFile file = commendations.file(actor, id);
    return Attachment.of(file.name(), file.media(), file.content());
  }

  @GetMapping("/giay-khen.pdf")
  ResponseEntity<byte[]> certificate(Actor actor, @PathVariable UUID id) {
    return Attachment.of(
        "giay-khen.pdf", "application/pdf", printed.of(commendations.byId(actor, id)));
  }
}
