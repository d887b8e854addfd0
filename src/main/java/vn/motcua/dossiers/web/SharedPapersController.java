package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Looks;
import vn.motcua.dossiers.SharedPapers;
import vn.motcua.dossiers.SlipPrints;
import vn.motcua.shared.Actor;
import vn.motcua.web.Site;

/** Papers on which several dossiers of a day stand: form 01-N and the slip of results (BGKQ). */
@Controller
@RequestMapping(SharedPapersPage.BASE)
class SharedPapersController {
  private final SharedPapers shared;
  private final SlipPrints prints;
  private final Scope scope;
  private final Looks looks;
  private final Site site;
  private final Clock clock;

  SharedPapersController(
      SharedPapers shared, SlipPrints prints, Scope scope, Looks looks, Site site, Clock clock) {
    this.shared = shared;
    this.prints = prints;
    this.scope = scope;
    this.looks = looks;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView index(Actor actor, @RequestParam(defaultValue = "") String ngay) {
    LocalDate day = day(ngay);
    return new ModelAndView(
        "dossiers/web/shared_papers",
        "model",
        new SharedPapersPage(
            day, shared.filed(actor.unit(), day), shared.handedOver(actor.unit(), day)));
  }

  @GetMapping("/{id}/giay-tiep-nhan.pdf")
  ResponseEntity<byte[]> receipt(Actor actor, @PathVariable String id, HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id);
    List<Dossier> together = shared.filedWith(dossier);
    together.forEach(prints::require);
    byte[] paper = shared.receipt(together, site.of(request));
    together.forEach(one -> looks.record(actor, one, Look.What.RECEIPT));
    return SlipsController.pdf(paper, "giay-tiep-nhan-" + dossier.code() + "-n");
  }

  @GetMapping("/ban-giao-ket-qua.pdf")
  ResponseEntity<byte[]> transfer(
      Actor actor,
      @RequestParam(defaultValue = "") String ngay,
      @RequestParam String giao,
      @RequestParam String nhan) {
    LocalDate day = day(ngay);
    UUID giver = Scope.uuid(giao);
    UUID taker = Scope.uuid(nhan);
    byte[] paper = shared.transfer(actor.unit(), day, giver, taker);
    shared
        .given(actor.unit(), day, giver, taker)
        .forEach(one -> looks.record(actor, one, Look.What.HANDOVER));
    return SlipsController.pdf(paper, "ban-giao-ket-qua-" + day);
  }

  /** Today where the day cannot be read. */
  private LocalDate day(String typed) {
    LocalDate today = LocalDate.now(clock);
    try {
      LocalDate day = typed.isEmpty() ? today : LocalDate.parse(typed);
      return day.getYear() >= 2000 && day.getYear() < 2200 ? day : today;
    } catch (DateTimeException _) {
      return today;
    }
  }
}
