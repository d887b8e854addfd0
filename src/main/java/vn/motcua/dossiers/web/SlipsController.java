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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Slips;
import vn.motcua.shared.Actor;

/** The printed papers of a dossier, as PDF. */
@Controller
@RequestMapping("/ban-lam-viec/ho-so/{id}")
class SlipsController {
  private final Slips slips;
  private final Dossiers dossiers;
  private final Scope scope;

  SlipsController(Slips slips, Dossiers dossiers, Scope scope) {
    this.slips = slips;
    this.dossiers = dossiers;
    this.scope = scope;
  }

  @GetMapping("/giay-tiep-nhan.pdf")
  ResponseEntity<byte[]> receipt(Actor actor, @PathVariable String id, HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id);
    return pdf(slips.receipt(dossier, publicUrl(request)), "giay-tiep-nhan-" + dossier.code());
  }

  /** Printing once more is a fact of its own; the slip says "in lại". */
  @PostMapping("/in-lai")
  String reprint(Actor actor, @PathVariable String id, @RequestParam int phienBan) {
    Dossier dossier = scope.dossier(actor, id);
    dossiers.reprint(actor, new Dossiers.Seen(dossier.id(), phienBan));
    return "redirect:/ban-lam-viec/ho-so/" + dossier.id() + "/giay-tiep-nhan.pdf";
  }

  @GetMapping("/phieu-kiem-soat.pdf")
  ResponseEntity<byte[]> control(Actor actor, @PathVariable String id, HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id);
    return pdf(slips.control(dossier, publicUrl(request)), "phieu-kiem-soat-" + dossier.code());
  }

  @GetMapping("/bien-nhan.pdf")
  ResponseEntity<byte[]> handover(
      Actor actor, @PathVariable String id, HttpServletRequest request) {
    Dossier dossier = scope.dossier(actor, id);
    return pdf(slips.handover(dossier, publicUrl(request)), "bien-nhan-" + dossier.code());
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

  /** The address the citizen's telephone will use: the one this page was asked under. */
  static String publicUrl(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }
}
