package vn.motcua.results.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A result as an answer: shown or taken home, kept by nothing on the way. */
final class Pdfs {
  /** The browser's own viewer does not open in a sandbox. */
  private static final String VIEWER =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private Pdfs() {}

  static ResponseEntity<byte[]> shown(byte[] pdf, String code) {
    return answer(pdf, "inline; filename=\"ket-qua-" + code + ".pdf\"");
  }

  static ResponseEntity<byte[]> taken(byte[] pdf, String code) {
    return answer(pdf, "attachment; filename=\"ket-qua-" + code + ".pdf\"");
  }

  private static ResponseEntity<byte[]> answer(byte[] pdf, String disposition) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", VIEWER)
        .header("Content-Disposition", disposition)
        .body(pdf);
  }
}
