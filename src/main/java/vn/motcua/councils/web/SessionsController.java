package vn.motcua.councils.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.councils.CouncilRejected;
import vn.motcua.councils.CouncilSession;
import vn.motcua.councils.CouncilSessions;
import vn.motcua.councils.CouncilsOnPaper;
import vn.motcua.councils.Posting;
import vn.motcua.councils.Postings;
import vn.motcua.councils.PrintedMinutes;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.dossiers.Overtaken;
import vn.motcua.procedures.Council;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** The council on a dossier: called, written down, its conclusion hung at the office board. */
@Controller
@RequestMapping("/ban-lam-viec/ho-so/{id}/hoi-dong")
class SessionsController {
  private static final int USUAL_DAYS = 7;

  private final Looks looks;
  private final CouncilSessions sessions;
  private final Postings postings;
  private final PrintedMinutes printed;
  private final CouncilsOnPaper paper;

  SessionsController(
      Looks looks,
      CouncilSessions sessions,
      Postings postings,
      PrintedMinutes printed,
      CouncilsOnPaper paper) {
    this.looks = looks;
    this.sessions = sessions;
    this.postings = postings;
    this.printed = printed;
    this.paper = paper;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String id) {
    Dossier dossier = looks.find(actor, id);
    return page(actor, dossier, fresh(dossier), Map.of());
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    CouncilForm form = new CouncilForm(typed);
    return tried(
        actor,
        id,
        form,
        form.unreadable(false),
        dossier -> sessions.call(actor, new Dossiers.Seen(dossier.id(), phienBan), form.call()));
  }

  @PostMapping("/{number}/bien-ban")
  ModelAndView write(
      Actor actor,
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    CouncilForm form = new CouncilForm(typed);
    return tried(
        actor,
        id,
        form,
        form.unreadable(true),
        dossier ->
            sessions.write(
                actor,
                new Dossiers.Seen(dossier.id(), phienBan),
                number,
                form.draft(session(dossier, number))));
  }

  @PostMapping("/bien-ban-giay")
  ModelAndView paper(
      Actor actor,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    CouncilForm form = new CouncilForm(typed);
    return tried(
        actor,
        id,
        form,
        form.unreadablePaper(),
        dossier -> paper.write(actor, new Dossiers.Seen(dossier.id(), phienBan), form.paper()));
  }

  @PostMapping("/niem-yet")
  ModelAndView post(
      Actor actor,
      @PathVariable String id,
      @RequestParam int phienBan,
      @RequestParam Map<String, String> typed) {
    CouncilForm form = new CouncilForm(typed);
    Map<String, Message> unreadable =
        form.until().isPresent()
            ? Map.of()
            : Map.of("denNgay", Message.of("councils.error.moment"));
    return tried(
        actor,
        id,
        form,
        unreadable,
        dossier ->
            postings.hang(
                actor, new Dossiers.Seen(dossier.id(), phienBan), form.until().orElseThrow()));
  }

  @GetMapping("/{number}/bien-ban.pdf")
  ResponseEntity<byte[]> print(Actor actor, @PathVariable String id, @PathVariable int number) {
    Dossier dossier = looks.find(actor, id);
    byte[] paper = printed.print(dossier, number);
    looks.record(actor, dossier, Look.What.MINUTES);
    return pdf("bien-ban-" + dossier.code() + "-" + number, paper);
  }

  @GetMapping("/niem-yet.pdf")
  ResponseEntity<byte[]> board(Actor actor, @PathVariable String id) {
    Dossier dossier = looks.find(actor, id);
    Posting posting =
        postings.of(dossier).orElseThrow(() -> new NotFound("posting of " + dossier.code()));
    byte[] paper = printed.board(dossier, posting);
    looks.record(actor, dossier, Look.What.BOARD);
    return pdf("niem-yet-" + dossier.code(), paper);
  }

  private static ResponseEntity<byte[]> pdf(String name, byte[] paper) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name + ".pdf").build().toString())
        .body(paper);
  }

  /** One act of the page. */
  private interface Step {
    void take(Dossier dossier);
  }

  /** Takes the step, or shows the page again with what was typed and why not. */
  private ModelAndView tried(
      Actor actor, String id, CouncilForm form, Map<String, Message> unreadable, Step step) {
    Dossier dossier = looks.find(actor, id);
    Map<String, Message> errors = new LinkedHashMap<>(unreadable);
    HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (errors.isEmpty()) {
      try {
        step.take(dossier);
        return new ModelAndView("redirect:/ban-lam-viec/ho-so/" + dossier.id() + "/hoi-dong");
      } catch (CouncilRejected rejected) {
        errors.putAll(rejected.errors());
      } catch (Overtaken overtaken) {
        dossier = overtaken.now();
        status = HttpStatus.CONFLICT;
        errors.put("hoi-dong", Message.of("councils.error.overtaken"));
      } catch (Refusal refusal) {
        errors.put("hoi-dong", new Message(refusal.key(), refusal.arguments()));
      }
    }
    ModelAndView page = page(actor, dossier, form, errors);
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(
      Actor actor, Dossier dossier, CouncilForm form, Map<String, Message> errors) {
    Council council =
        sessions.council(dossier).orElseThrow(() -> new NotFound("council of " + dossier.code()));
    looks.record(actor, dossier, Look.What.COUNCIL);
    List<CouncilSession> all = sessions.of(dossier);
    boolean mayCall =
        !dossier.stage().isClosed()
            && dossier.standing().outcome() == null
            && paper.of(dossier).isEmpty()
            && all.stream().noneMatch(one -> one.isOpen() || one.hasDecided());
    return new ModelAndView(
        "councils/web/sessions",
        "model",
        new CouncilPage(
            dossier,
            council,
            sessions.sitsBy(dossier, council),
            all,
            mayCall,
            paper.isFor(dossier),
            paper.of(dossier),
            postings.duty(dossier),
            postings.today().plusDays(USUAL_DAYS),
            postings.of(dossier),
            form,
            errors));
  }

  private CouncilForm fresh(Dossier dossier) {
    return sessions.of(dossier).stream()
        .filter(CouncilSession::isOpen)
        .findFirst()
        .map(CouncilForm::minutes)
        .orElseGet(() -> CouncilForm.call(sessions.lastNames(dossier)));
  }

  private CouncilSession session(Dossier dossier, int number) {
    return sessions.of(dossier).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("session " + number));
  }
}
