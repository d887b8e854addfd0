package vn.motcua.procedures.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.procedures.ProcedureHit;
import vn.motcua.procedures.ProcedureQuery;
import vn.motcua.procedures.ProcedureSearch;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;

/** Offering is a resource: created, marked as settled on the spot, destroyed. */
@Controller
@RequestMapping("/quan-tri/thu-tuc-nhan")
class OffersController {
  private static final int WHOLE_FIELD = 500;

  private final Procedures procedures;
  private final ProcedureSearch search;

  OffersController(Procedures procedures, ProcedureSearch search) {
    this.procedures = procedures;
    this.search = search;
  }

  /** Offers one procedure, or every complete one of a field. */
  @PostMapping
  RedirectView create(
      Actor actor,
      @RequestParam(name = "code", defaultValue = "") String code,
      @RequestParam(name = "linh-vuc", defaultValue = "") String field,
      @RequestParam(name = "ve", defaultValue = "") String back) {
    procedures.offer(actor, field.isEmpty() ? List.of(code) : completeOf(actor, field));
    return backTo(back);
  }

  private List<String> completeOf(Actor actor, String field) {
    ProcedureQuery query = new ProcedureQuery("", Optional.of(actor.unit()), false, field, false);
    return search.find(query, WHOLE_FIELD).stream()
        .filter(ProcedureHit::isComplete)
        .map(ProcedureHit::code)
        .toList();
  }

  @PostMapping("/" + ProceduresController.CODE)
  RedirectView update(
      Actor actor,
      @PathVariable String code,
      @RequestParam(name = "tai-cho") boolean onTheSpot,
      @RequestParam(name = "ve", defaultValue = "") String back) {
    procedures.settleOnTheSpot(actor, code, onTheSpot);
    return backTo(back);
  }

  @PostMapping("/" + ProceduresController.CODE + "/xoa")
  RedirectView destroy(
      Actor actor,
      @PathVariable String code,
      @RequestParam(name = "ve", defaultValue = "") String back) {
    procedures.withdraw(actor, List.of(code));
    return backTo(back);
  }

  /** Only to our own list: a forged form must not send an officer elsewhere. */
  private static RedirectView backTo(String address) {
    boolean ours =
        address.equals(AdminProceduresController.BASE)
            || address.startsWith(AdminProceduresController.BASE + "?")
            || address.startsWith(AdminProceduresController.BASE + "/");
    RedirectView view = new RedirectView(ours ? address : AdminProceduresController.BASE);
    view.setExpandUriTemplateVariables(false);
    return view;
  }
}
