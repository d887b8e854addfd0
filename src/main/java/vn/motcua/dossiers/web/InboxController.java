package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.DossierLine;
import vn.motcua.dossiers.DossierList;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.KeptForm;

/** The first page of every officer, and the search that stands on it. */
@Controller
@RequestMapping("/ban-lam-viec")
class InboxController {
  private static final String FIND = "/ban-lam-viec/tim";

  private final Desk desk;
  private final ClockAlarm clockAlarm;

  InboxController(Desk desk, ClockAlarm clockAlarm) {
    this.desk = desk;
    this.clockAlarm = clockAlarm;
  }

  @GetMapping
  ModelAndView index(
      Actor actor,
      @RequestParam(defaultValue = "") String xem,
      @RequestParam(defaultValue = "1") int trang,
      @RequestParam(name = "da-giao", defaultValue = "0") int given,
      HttpServletRequest request) {
    InboxPage.View view = InboxPage.View.of(xem);
    DossierList list =
        switch (view) {
          case UNIT -> desk.open(actor.unit(), trang);
          case OTHERS -> desk.passedOnBy(actor, trang);
          default -> desk.inHandOf(actor, view.filter(), trang);
        };
    // Words typed into the search when the session ended stand in its field again.
    String typed = KeptForm.of(request).map(kept -> kept.value("q")).orElse("");
    return page(actor, view, list, typed, view.href(), given);
  }

  /** Looks for the words sent; they stay in the session and out of the address. */
  @PostMapping("/tim")
  String create(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
    return "redirect:" + FIND + (q.isBlank() ? "" : "?lan=" + Searches.remember(request, q));
  }

  /** What was found by an earlier search; without one, the empty field. */
  @GetMapping("/tim")
  ModelAndView found(
      Actor actor,
      @RequestParam(defaultValue = "0") int lan,
      @RequestParam(defaultValue = "1") int trang,
      HttpServletRequest request) {
    String words =
        KeptForm.of(request)
            .map(kept -> kept.value("q"))
            .orElseGet(() -> Searches.words(request, lan));
    return page(
        actor,
        InboxPage.View.FOUND,
        desk.find(actor, words, trang),
        words,
        FIND + "?lan=" + lan,
        0);
  }

  /** All dossiers of one person in the unit. */
  @GetMapping("/nguoi/{id}")
  ModelAndView person(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "1") int trang) {
    UUID person = Scope.uuid(id);
    DossierList list = desk.ofPerson(actor, person, trang);
    return page(actor, InboxPage.View.PERSON, list, "", "/ban-lam-viec/nguoi/" + person, 0);
  }

  private ModelAndView page(
      Actor actor, InboxPage.View view, DossierList list, String typed, String href, int given) {
    InboxPage model =
        new InboxPage(
            view,
            list,
            rows(actor, list.lines()),
            desk.inHandOf(actor),
            typed,
            href,
            view.isMine() || actor.has(Role.LEADER) || actor.has(Role.ASSIGNMENT),
            given,
            clockAlarm.recent());
    return new ModelAndView("dossiers/web/inbox", "model", model);
  }

  private List<InboxPage.Row> rows(Actor actor, List<DossierLine> lines) {
    return lines.stream()
        .map(line ->
            new InboxPage.Row(
                line,
                desk.timeLeft(actor.unit(), line.dueAt(), line.measure()),
                desk.timeLeft(actor.unit(), line.stepDueAt(), line.measure())))
        .toList();
  }
}
