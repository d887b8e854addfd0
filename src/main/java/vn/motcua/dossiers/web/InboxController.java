package vn.motcua.dossiers.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.DossierLine;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;

/** The first page of every officer, and the search that stands on it. */
@Controller
@RequestMapping("/ban-lam-viec")
class InboxController {
  private final Desk desk;

  InboxController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String xem) {
    InboxPage.View view = InboxPage.View.of(xem);
    List<InboxPage.Row> mine = rows(actor, desk.inHandOf(actor));
    List<InboxPage.Row> shown =
        view == InboxPage.View.UNIT
            ? rows(actor, desk.open(actor.unit()))
            : mine.stream().filter(filter(view)).toList();
    return page(view, shown, mine, "");
  }

  @GetMapping("/tim")
  ModelAndView find(Actor actor, @RequestParam(defaultValue = "") String q) {
    return page(
        InboxPage.View.FOUND,
        rows(actor, desk.find(actor, q)),
        rows(actor, desk.inHandOf(actor)),
        q);
  }

  /** All dossiers of one person in the unit. */
  @GetMapping("/nguoi/{id}")
  ModelAndView person(Actor actor, @PathVariable String id) {
    return page(
        InboxPage.View.PERSON,
        rows(actor, desk.ofPerson(actor, Scope.uuid(id))),
        rows(actor, desk.inHandOf(actor)),
        "");
  }

  private ModelAndView page(
      InboxPage.View view, List<InboxPage.Row> shown, List<InboxPage.Row> mine, String typed) {
    InboxPage model =
        new InboxPage(
            view,
            shown,
            mine.size(),
            count(mine, InboxPage.View.SOON),
            count(mine, InboxPage.View.LATE),
            count(mine, InboxPage.View.WAITING),
            typed);
    return new ModelAndView("dossiers/web/inbox", "model", model);
  }

  private static int count(List<InboxPage.Row> rows, InboxPage.View view) {
    return (int) rows.stream().filter(filter(view)).count();
  }

  private static Predicate<InboxPage.Row> filter(InboxPage.View view) {
    return switch (view) {
      case SOON -> row -> row.isRunning() && row.left().isSoon();
      case LATE -> row -> row.isRunning() && row.left().late();
      case WAITING -> row -> row.line().stage() == Stage.READY;
      default -> row -> true;
    };
  }

  private List<InboxPage.Row> rows(Actor actor, List<DossierLine> lines) {
    return lines.stream()
        .map(line ->
            new InboxPage.Row(
                line,
                desk.timeLeft(actor.unit(), line.dueAt()),
                desk.timeLeft(actor.unit(), line.stepDueAt())))
        .toList();
  }
}
