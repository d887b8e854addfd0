package vn.motcua.exports.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.exports.SigningKeys;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;

/**
 * The public keys a unit signs with, for whoever checks a signature, those of before among them.
 */
@Controller
class KeysController {
  private final SigningKeys keys;
  private final Units units;

  KeysController(SigningKeys keys, Units units) {
    this.keys = keys;
    this.units = units;
  }

  static String address(String unit) {
    return "/cong-khai/" + unit + "/khoa";
  }

  @GetMapping("/cong-khai/{unit:\\d{5}}/khoa")
  ModelAndView index(@PathVariable("unit") String code) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    return new ModelAndView(
        "exports/web/keys",
        "model",
        new KeysPage(code, units.byId(unit).fullName(), keys.published(unit)));
  }

  @GetMapping("/cong-khai/{unit:\\d{5}}/khoa/{key:[0-9a-f]{16}}.pem")
  ResponseEntity<String> show(@PathVariable("unit") String code, @PathVariable String key) {
    UnitId unit = units.settings(new UnitId(code)).unit();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/x-pem-file"))
        .body(keys.published(unit, key).pem());
  }
}
