package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Look;
import vn.motcua.dossiers.Notices;
import vn.motcua.dossiers.SlipPrints;
import vn.motcua.dossiers.Slips;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Site;

/** The printed papers of a dossier, as PDF. */
@Controller
@RequestMapping("/ban-lam-viec/ho-so/{id}")
class SlipsController {
  private final Slips slips;
  private final SlipPrints prints;
  private final Notices notices;
  private final Dossiers dossiers;
  private final Scope scope;
  private final Site site;

  SlipsController(
      Slips slips, SlipPrints prints, Notices notices, Dossiers dossiers, Scope scope, Site site) {
    this.slips = slips;
    this.prints = prints;
    this.notices = notices;
    this.dossiers = dossiers;
    this.scope = scope;
    this.site = site;
  }

  /** The first print, or the one an act of printing again has just asked for. */
  @GetMapping("/giay-tiep-nhan.pdf")
  ResponseEntity<byte[]> receipt(Actor actor, @PathVariable String id, HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id);
    prints.require(dossier);
    scope.shown(actor, dossier, Look.What.RECEIPT);
    return pdf(slips.receipt(dossier, site.of(request)), "giay-tiep-nhan-" + dossier.code());
  }

  /** Printing once more is a fact of its own; the slip says "in lại". */
  @PostMapping("/in-lai")
  String reprint(Actor actor, @PathVariable String id) {
    Dossier dossier = scope.dossier(actor, id);
    // Printing takes nothing from a colleague's act, so an older page may ask for it too.
    dossiers.reprint(actor, new Dossiers.Seen(dossier.id(), dossier.version()));
    return "redirect:/ban-lam-viec/ho-so/" + dossier.id() + "/giay-tiep-nhan.pdf";
  }

  @GetMapping("/phieu-kiem-soat.pdf")
  ResponseEntity<byte[]> control(Actor actor, @PathVariable String id) {
    Dossier dossier = scope.dossier(actor, id, Look.What.CONTROL);
    return pdf(slips.control(dossier), "phieu-kiem-soat-" + dossier.code());
  }

  @GetMapping("/bien-nhan.pdf")
  ResponseEntity<byte[]> handover(Actor actor, @PathVariable String id) {
    Dossier dossier = scope.dossier(actor, id, Look.What.HANDOVER);
    return pdf(slips.handover(dossier), "bien-nhan-" + dossier.code());
  }

  /** Form 04 before the leader signs it, for the leader and for the holder. */
  @GetMapping("/thong-bao/du-thao-thu-xin-loi.pdf")
  ResponseEntity<byte[]> draft(Actor actor, @PathVariable String id, HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id, Look.What.NOTICE);
    return pdf(
        notices.draft(actor, dossier, site.of(request)), "du-thao-thu-xin-loi-" + dossier.code());
  }

  /** Forms 02, 04, 05 and the written refusal, from the event that made them. */
  @GetMapping("/thong-bao/{kind}.pdf")
  ResponseEntity<byte[]> notice(
      Actor actor, @PathVariable String id, @PathVariable String kind, HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id, Look.What.NOTICE);
    NoticeSlug slug = NoticeSlug.of(kind).orElseThrow(() -> new NotFound("notice " + kind));
    return pdf(
        notices.print(dossier, slug.kind(), site.of(request)), slug.slug() + "-" + dossier.code());
  }

  static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name + ".pdf").build().toString())
        .body(bytes);
  }
}
