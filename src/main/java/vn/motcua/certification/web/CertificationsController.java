package vn.motcua.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.BookLine;
import vn.motcua.certification.CertificationReceipts;
import vn.motcua.certification.CertificationRejected;
import vn.motcua.certification.CertificationRequest;
import vn.motcua.certification.Certifications;
import vn.motcua.certification.Fees;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;
import vn.motcua.web.Site;

/** Certifying at the counter: one form, one person, one or many papers. */
@Controller
@RequestMapping("/ban-lam-viec/chung-thuc")
class CertificationsController {
  private final Certifications certifications;
  private final Fees fees;
  private final BookScope scope;
  private final Units units;
  private final CertificationReceipts receipts;
  private final Site site;
  private final Clock clock;

  CertificationsController(
      Certifications certifications,
      Fees fees,
      BookScope scope,
      Units units,
      CertificationReceipts receipts,
      Site site,
      Clock clock) {
    this.certifications = certifications;
    this.fees = fees;
    this.scope = scope;
    this.units = units;
    this.receipts = receipts;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(Actor actor, HttpServletRequest request) {
    CertificationForm form = CertificationForm.of(request);
    String just = form.value("vua");
    List<BookLine> entered = just.isEmpty() ? List.of() : scope.request(actor, just);
    return page(actor, form, Map.of(), entered);
  }

  @PostMapping
  ModelAndView create(Actor actor, HttpServletRequest request) {
    CertificationForm form = CertificationForm.of(request);
    if (form.value("viec").equals("them")) {
      return page(actor, form.withMoreRows(), Map.of(), List.of());
    }
    if (form.value("viec").equals("tinh")) {
      return page(actor, form, Map.of(), List.of());
    }
    try {
      CertificationRequest asked = form.request();
      certifications.certify(actor, asked);
      return new ModelAndView("redirect:/ban-lam-viec/chung-thuc?vua=" + asked.key());
    } catch (CertificationRejected rejected) {
      return rejected(actor, form, rejected.errors());
    } catch (Refusal refusal) {
      Message why = new Message(refusal.key(), refusal.arguments());
      return rejected(actor, form.withFreshKey(), Map.of("chung-thuc", why));
    }
  }

  /**
   * The fees of what is typed so far. The page sends its whole form, so that what was typed is kept
   * when this request is the first to find the session over.
   */
  @PostMapping("/phi")
  ModelAndView fees(Actor actor, HttpServletRequest request) {
    CertificationForm form = CertificationForm.of(request);
    return new ModelAndView("certification/web/_fees", "model", preview(actor, form));
  }

  /** The slip the citizen takes home: numbers, fee, hour and day. */
  @GetMapping("/phieu/{key}")
  ModelAndView slip(Actor actor, @PathVariable String key) {
    List<BookLine> lines = scope.request(actor, key);
    return new ModelAndView(
        "certification/web/slip",
        "model",
        new SlipPage(units.byId(actor.unit()), units.settings(actor.unit()), lines));
  }

  /** Form 01, variant CT, of the same request. */
  @GetMapping("/phieu/{key}/giay-tiep-nhan.pdf")
  ResponseEntity<byte[]> receipt(
      Actor actor, @PathVariable String key, HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("giay-tiep-nhan-ct.pdf").build().toString())
        .body(receipts.print(actor.unit(), scope.request(actor, key), site.of(request)));
  }

  private ModelAndView rejected(Actor actor, CertificationForm form, Map<String, Message> errors) {
    ModelAndView page = page(actor, form, errors, List.of());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Actor actor, CertificationForm form, Map<String, Message> errors, List<BookLine> entered) {
    return new ModelAndView(
        "certification/web/form",
        "model",
        new CertificationPage(
            form,
            errors,
            certifications.certifiers(actor.unit()),
            preview(actor, form),
            entered,
            OfficeTime.local(clock.instant())
                .toLocalTime()
                .isAfter(java.time.LocalTime.of(15, 0))));
  }

  private FeePreview preview(Actor actor, CertificationForm form) {
    return form.preview(fees.inForce(actor.unit(), LocalDate.now(clock)));
  }
}
