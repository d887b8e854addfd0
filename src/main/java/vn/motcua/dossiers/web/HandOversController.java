package vn.motcua.dossiers.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Act;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.HandOvers;
import vn.motcua.dossiers.HandOvers.Told;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Counted;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/** Many dossiers given to a colleague with one reason; what could not go is told one by one. */
@Controller
@RequestMapping("/ban-lam-viec/ban-giao")
class HandOversController {
  private final HandOvers handOvers;
  private final Desk desk;
  private final Officers officers;
  private final Scope scope;

  HandOversController(HandOvers handOvers, Desk desk, Officers officers, Scope scope) {
    this.handOvers = handOvers;
    this.desk = desk;
    this.officers = officers;
    this.scope = scope;
  }

  /** A colleague chosen and the words, as typed. */
  private record Typed(String to, String reason) {}

  /**
   * The form for the dossiers chosen in a list.
   *
   * @param tu an officer: then everything he or she holds
   */
  @GetMapping
  ModelAndView form(
      Actor actor,
      @RequestParam(name = "hs", defaultValue = "") List<String> ids,
      @RequestParam(defaultValue = "") String tu) {
    List<Dossier> chosen =
        tu.isEmpty()
            ? ids.stream()
                .distinct()
                .limit(HandOvers.MOST)
                .map(id -> scope.dossier(actor, id))
                .toList()
            : handOvers.heldBy(actor.unit(), Scope.uuid(tu)).stream()
                .map(id -> scope.dossier(actor, id.toString()))
                .toList();
    return page(actor, chosen, new Typed("", ""), List.of(), null, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView create(
      Actor actor,
      @RequestParam(name = "hs", defaultValue = "") List<String> chosen,
      @RequestParam(name = "nguoiNhan", defaultValue = "") String to,
      @RequestParam(name = "loi", defaultValue = "") String reason) {
    Typed typed = new Typed(to, reason);
    List<Dossiers.Seen> seen = chosen.stream().distinct().map(HandOversController::seen).toList();
    List<Told> told;
    try {
      told = handOvers.give(actor, seen, receiver(to), reason);
    } catch (Refusal refusal) {
      List<Dossier> still =
          seen.stream()
              .limit(HandOvers.MOST)
              .map(one -> scope.dossier(actor, one.dossier().toString()))
              .toList();
      Message why = new Message(refusal.key(), refusal.arguments());
      return page(actor, still, typed, List.of(), why, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    List<Told> left = told.stream().filter(one -> !(one instanceof Told.Given)).toList();
    if (left.isEmpty()) {
      return new ModelAndView("redirect:/ban-lam-viec?da-giao=" + told.size());
    }
    Message some =
        Message.of(
            "dossiers.give.some",
            new Counted("dossiers-give-given", told.size() - left.size()),
            new Counted("dossiers-give-left", left.size()));
    boolean overtaken = left.stream().anyMatch(one -> one instanceof Told.Passed);
    return page(
        actor,
        left.stream().map(Told::dossier).toList(),
        typed,
        left,
        some,
        overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(
      Actor actor,
      List<Dossier> dossiers,
      Typed typed,
      List<Told> told,
      @Nullable Message notice,
      HttpStatusCode status) {
    List<Dossier> possible =
        dossiers.stream().filter(dossier -> dossier.allows(Act.REASSIGN, actor)).toList();
    HandOverPage model =
        new HandOverPage(
            possible.stream().map(this::row).toList(),
            dossiers.size() - possible.size(),
            handOvers.recipients(actor.unit(), possible),
            typed.to(),
            typed.reason(),
            told.stream().map(HandOversController::why).toList(),
            notice);
    ModelAndView page = new ModelAndView("dossiers/web/hand_over", "model", model);
    page.setStatus(status);
    return page;
  }

  private HandOverPage.Row row(Dossier dossier) {
    return new HandOverPage.Row(
        dossier,
        desk.procedureName(dossier),
        officers.byId(dossier.unit(), dossier.holder()).name(),
        desk.timeLeft(dossier));
  }

  private static HandOverPage.Left why(Told told) {
    Message why =
        told instanceof Told.Refused refused
            ? new Message(refused.why().key(), refused.why().arguments())
            : Message.of("dossiers.give.passed");
    return new HandOverPage.Left(told.dossier().filing().shownCode(), why);
  }

  /** "id:version", as the form carries it. */
  private static Dossiers.Seen seen(String text) {
    String[] parts = text.split(":", 2);
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,9}")) {
      throw new NotFound("no dossier with its version: " + text.length() + " characters");
    }
    return new Dossiers.Seen(Scope.uuid(parts[0]), Integer.parseInt(parts[1]));
  }

  private static UUID receiver(String typed) {
    if (typed.isBlank()) {
      throw new Refusal("dossiers.refusal.holder-missing");
    }
    return Scope.uuid(typed);
  }
}
