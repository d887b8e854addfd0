package vn.motcua.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.procedures.OfferedProcedure;
import vn.motcua.procedures.ProcedureQuery;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Publications;
import vn.motcua.procedures.Retentions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;

/** The administrator's catalogue: what is offered, what is incomplete, one procedure. */
@Controller
@RequestMapping(AdminProceduresController.BASE)
class AdminProceduresController {
  static final String BASE = "/quan-tri/thu-tuc";

  private final Procedures procedures;
  private final Publications publications;
  private final Retentions retentions;
  private final Listings listings;
  private final Clock clock;

  AdminProceduresController(
      Procedures procedures,
      Publications publications,
      Retentions retentions,
      Listings listings,
      Clock clock) {
    this.procedures = procedures;
    this.publications = publications;
    this.retentions = retentions;
    this.listings = listings;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(
      Actor actor,
      @RequestParam(name = "q", defaultValue = "") String typed,
      @RequestParam(name = "linh-vuc", defaultValue = "") String field,
      @RequestParam(name = "dang-nhan", defaultValue = "false") boolean offeredOnly,
      @RequestParam(name = "trang", defaultValue = "1") int page) {
    ProcedureQuery query =
        new ProcedureQuery(typed, Optional.of(actor.unit()), offeredOnly, field, true);
    String base = offeredOnly ? BASE + "?dang-nhan=true" : BASE;
    List<OfferedProcedure> offered = procedures.offered(actor.unit());
    AdminListing listing =
        new AdminListing(
            listings.of(base, "", query, page),
            offeredOnly,
            offered.size(),
            (int) offered.stream().filter(OfferedProcedure::settledOnTheSpot).count(),
            (int) offered.stream().filter(line -> !line.gaps().isEmpty()).count(),
            publications.incomplete(actor).size() + publications.uncoded().size(),
            retentions.missing(actor.unit()).size(),
            here());
    return new ModelAndView("procedures/web/admin", "model", listing);
  }

  @GetMapping("/con-thieu")
  ModelAndView incomplete(Actor actor) {
    ToCompletePage page =
        new ToCompletePage(publications.incomplete(actor), publications.uncoded());
    return new ModelAndView("procedures/web/tocomplete", "model", page);
  }

  /** What is offered here and has no retention class yet: nothing of it may be thrown away. */
  @GetMapping("/chua-co-bao-quan")
  ModelAndView unkept(Actor actor) {
    return new ModelAndView(
        "procedures/web/unkept",
        "model",
        new UnkeptPage(retentions.missing(actor.unit()), procedures.offered(actor.unit()).size()));
  }

  @GetMapping("/" + ProceduresController.CODE)
  ModelAndView show(Actor actor, @PathVariable String code) {
    LocalDate today = OfficeTime.date(clock.instant());
    ProcedureVersion version =
        procedures
            .inForce(actor.unit(), code, today)
            .orElseThrow(() -> new NotFound("procedure " + code));
    Optional<Boolean> onTheSpot = procedures.settledOnTheSpot(actor.unit(), code);
    AdminShowPage page =
        new AdminShowPage(
            version,
            publications.history(actor, code),
            procedures.workflowInForce(actor.unit(), code, today),
            publications.legalTime(actor, code, today),
            onTheSpot.isPresent(),
            onTheSpot.orElse(false),
            actor.unit().code());
    return new ModelAndView("procedures/web/adminshow", "model", page);
  }

  /** Path and query of this list, which the buttons lead back to. */
  private static String here() {
    var address = ServletUriComponentsBuilder.fromCurrentRequest().build();
    return address.getQuery() == null
        ? String.valueOf(address.getPath())
        : address.getPath() + "?" + address.getQuery();
  }
}
