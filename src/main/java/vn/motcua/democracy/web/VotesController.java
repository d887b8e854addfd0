package vn.motcua.democracy.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.Ballots;
import vn.motcua.democracy.Disclosures;
import vn.motcua.democracy.GrassrootsLaw;
import vn.motcua.democracy.Matter;
import vn.motcua.democracy.PeopleVote;
import vn.motcua.democracy.PrintedVote;
import vn.motcua.democracy.Votes;
import vn.motcua.shared.Actor;

/** What households decide: written down, counted, sent, answered. */
@Controller
class VotesController {
  static final String PATH = "/bieu-quyet";
  private static final String ALL = DutiesController.DESK + PATH;
  private static final String ONE = ALL + "/{id}";
  private static final String WATCH = DutiesController.WATCH + PATH;

  private final Votes votes;
  private final GrassrootsLaw law;
  private final PrintedVote printed;
  private final Ballots ballots;

  VotesController(Votes votes, GrassrootsLaw law, PrintedVote printed, Ballots ballots) {
    this.votes = votes;
    this.law = law;
    this.printed = printed;
    this.ballots = ballots;
  }

  @GetMapping(ALL)
  ModelAndView index(Actor actor) {
    return index(actor, DutiesController.DESK);
  }

  @GetMapping(WATCH)
  ModelAndView watchAll(Actor actor) {
    return index(actor, DutiesController.WATCH);
  }

  @GetMapping(ALL + "/moi")
  ModelAndView form(Actor actor) {
    return form(
        Typed.of(
            Map.of(
                "khoa", UUID.randomUUID().toString(),
                "ngay", votes.today().toString())));
  }

  @PostMapping(ALL)
  ModelAndView create(Actor actor, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return Tried.run(
        typed,
        "ten",
        () -> {
          votes.enter(
              actor,
              new Votes.Draft(
                  typed.key(),
                  typed.number("muc"),
                  typed.text("ten"),
                  typed.text("thon"),
                  typed.number("soHo"),
                  typed.choice(Matter.Method.class, "cach").orElse(Matter.Method.MEETING),
                  typed.text("truongHop"),
                  typed.number("dongYTrucTuyen"),
                  typed.number("soNguoi"),
                  typed.day("ngay")));
          return ALL + "/" + typed.key();
        },
        this::form);
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable String id) {
    return page(actor, id, DutiesController.DESK, fresh());
  }

  @GetMapping(WATCH + "/{id}")
  ModelAndView watch(Actor actor, @PathVariable String id) {
    return page(actor, id, DutiesController.WATCH, fresh());
  }

  @GetMapping(ONE + "/bien-ban.pdf")
  ResponseEntity<byte[]> print(Actor actor, @PathVariable String id) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .body(printed.print(votes.byId(actor.unit(), Typed.id(id))));
  }

  @PostMapping(ONE + "/tham-gia")
  ModelAndView tookPart(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor, id, typed, "ho", () -> votes.tookPart(actor, Typed.id(id), typed.text("ho")));
  }

  @PostMapping(ONE + "/tham-gia/xoa")
  ModelAndView forget(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    return tried(actor, id, Typed.of(fields), "ho", () -> votes.forgetTurnout(actor, Typed.id(id)));
  }

  @PostMapping(ONE + "/hop-phieu")
  ModelAndView open(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor,
        id,
        typed,
        "moTu",
        () -> ballots.open(actor, Typed.id(id), typed.day("moTu"), typed.day("dongSau")));
  }

  @PostMapping(ONE + "/ket-qua")
  ModelAndView count(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor,
        id,
        typed,
        "dongY",
        () ->
            votes.count(
                actor,
                Typed.id(id),
                new Votes.Count(
                    new PeopleVote.Sums(
                        typed.number("dongY"),
                        typed.number("khongDongY"),
                        typed.number("yKienKhac"),
                        typed.number("khongHopLe")),
                    typed.text("chuTri"),
                    typed.text("thuKy"),
                    typed.text("noiDung"))));
  }

  @PostMapping(ONE + "/gui")
  ModelAndView sent(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor,
        id,
        typed,
        "so",
        () -> votes.sent(actor, Typed.id(id), typed.text("so"), typed.day("ngayGui")));
  }

  @PostMapping(ONE + "/tra-loi")
  ModelAndView answered(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = Typed.of(fields);
    return tried(
        actor,
        id,
        typed,
        "soTraLoi",
        () ->
            votes.answered(
                actor,
                Typed.id(id),
                !typed.text("congNhan").equals("khong"),
                typed.text("soTraLoi"),
                typed.text("lyDo"),
                typed.day("ngayTraLoi")));
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
    String today = votes.today().toString();
    String later = votes.today().plusWeeks(1).toString();
    return Typed.of(Map.of("ngayGui", today, "ngayTraLoi", today, "moTu", today, "dongSau", later));
  }

  private ModelAndView index(Actor actor, String base) {
    boolean mayWrite = base.equals(DutiesController.DESK) && Disclosures.mayWrite(actor);
    return new ModelAndView(
        "democracy/web/votes",
        "model",
        new VotesPage(base, mayWrite, law.matters(), votes.of(actor.unit())));
  }

  private ModelAndView form(Typed typed) {
    return new ModelAndView(
        "democracy/web/vote_form", "model", new VoteFormPage(law.matters(), typed));
  }

  private ModelAndView page(Actor actor, String id, String base, Typed typed) {
    PeopleVote vote = votes.byId(actor.unit(), Typed.id(id));
    boolean mayWrite = base.equals(DutiesController.DESK) && Disclosures.mayWrite(actor);
    return new ModelAndView(
        "democracy/web/vote",
        "model",
        new VotePage(
            base,
            mayWrite,
            vote,
            law.matter(vote.matter()),
            votes.sendBy(vote),
            votes.answerBy(vote),
            votes.today(),
            ballots.of(actor.unit(), vote.id()),
            ballots.prints(actor.unit(), vote.id()),
            typed));
  }
}
