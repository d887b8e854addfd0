package vn.motcua.reception.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Officers;
import vn.motcua.reception.Commitment;
import vn.motcua.reception.Commitments;
import vn.motcua.reception.FollowUps;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** What was promised after a reception or at a dialogue: who keeps it, by when, what was done. */
@Controller
@RequestMapping(CommitmentsController.BASE)
class CommitmentsController {
  static final String BASE = "/ban-lam-viec/viec-da-hua";

  private final Commitments commitments;
  private final FollowUps followUps;
  private final Officers officers;
  private final Clock clock;

  CommitmentsController(
      Commitments commitments, FollowUps followUps, Officers officers, Clock clock) {
    this.commitments = commitments;
    this.followUps = followUps;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String trang) {
    return new ModelAndView(
        "reception/web/promises",
        "model",
        new PromisesPage(
            commitments.open(actor.unit()).stream()
                .filter(one -> followUps.mayRead(actor, one))
                .toList(),
            OfficeTime.date(clock.instant()),
            trang));
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable String id) {
    return show(actor, Steps.id(id), Map.of());
  }

  @PostMapping("/{id}/nguoi-lam")
  ModelAndView update(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID promise = Steps.id(id);
    int seen = typed.number("lan");
    UUID keeper = typed.id("nguoiLam");
    var due = typed.day("ngayXong");
    return Steps.tried(
        typed,
        () -> {
          commitments.passOn(actor, promise, seen, keeper, due, typed.text("lyDo"));
          return BASE;
        },
        errors -> show(actor, promise, errors));
  }

  @PostMapping("/{id}/ket-qua")
  ModelAndView create(
      Actor actor, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Typed typed = new Typed(fields);
    UUID promise = Steps.id(id);
    return Steps.tried(
        typed,
        () -> {
          commitments.keep(actor, promise, typed.text("ketQua"));
          return BASE + "/" + promise;
        },
        errors -> show(actor, promise, errors));
  }

  private ModelAndView show(Actor actor, UUID id, Map<String, Message> errors) {
    Commitment promise = commitments.byId(actor.unit(), id);
    if (!followUps.mayRead(actor, promise)) {
      throw new NotFound("commitment " + id);
    }
    return new ModelAndView(
        "reception/web/promise",
        "model",
        new PromisePage(
            promise,
            promise.isOpen()
                && (actor.has(Role.LEADER) || promise.keeper().officer().equals(actor.officer())),
            followUps.mayOpenVisit(actor, promise),
            officers.active(actor.unit()),
            OfficeTime.date(clock.instant()),
            errors));
  }
}
