package vn.motcua.procedures.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.procedures.ProcedureQuery;
import vn.motcua.web.QrCode;

/** The catalogue of the whole country, for everybody. */
@Controller
@RequestMapping("/thu-tuc")
class ProceduresController {
  static final String CODE = "{code:[1-6]\\.\\d{6}}";

  private final Listings listings;
  private final Descriptions descriptions;

  ProceduresController(Listings listings, Descriptions descriptions) {
    this.listings = listings;
    this.descriptions = descriptions;
  }

  @GetMapping
  ModelAndView index(
      @RequestParam(name = "q", defaultValue = "") String typed,
      @RequestParam(name = "linh-vuc", defaultValue = "") String field,
      @RequestParam(name = "trang", defaultValue = "1") int page) {
    ProcedureQuery query = ProcedureQuery.all(typed).inField(field);
    return new ModelAndView(
        "procedures/web/index", "model", listings.of("/thu-tuc", "", query, page));
  }

  @GetMapping("/" + CODE)
  ModelAndView show(@PathVariable String code) {
    return new ModelAndView(
        "procedures/web/show", "model", descriptions.inCatalogue(code, address()));
  }

  /** The QR code of the procedure's page, for the signboard. */
  @GetMapping("/" + CODE + "/qr.svg")
  ResponseEntity<byte[]> qr(@PathVariable String code) {
    return qrCode("/thu-tuc/" + code);
  }

  static ResponseEntity<byte[]> qrCode(String path) {
    String page =
        ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build().toUriString();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("image/svg+xml"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
        .body(QrCode.svg(page).getBytes(StandardCharsets.UTF_8));
  }

  static String address() {
    return ServletUriComponentsBuilder.fromCurrentRequest()
        .replaceQuery(null)
        .build()
        .toUriString();
  }
}
