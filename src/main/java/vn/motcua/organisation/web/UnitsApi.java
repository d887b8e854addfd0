package vn.motcua.organisation.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organisation.UnitHit;
import vn.motcua.organisation.Units;

/** Search of administrative units for other programs and for address fields. */
@RestController
class UnitsApi {
  private static final int MOST = 20;

  /** One unit found; {@code former} is the name before a merger that was searched for, or empty. */
  record Found(String code, String name, String province, String former) {
    static Found of(UnitHit hit) {
      return new Found(
          hit.unit().id().code(), hit.unit().fullName(), hit.provinceName(), hit.former());
    }
  }

  private final Units units;

  UnitsApi(Units units) {
    this.units = units;
  }

  @GetMapping("/api/v1/units")
  List<Found> index(@RequestParam(name = "q", defaultValue = "") String typed) {
    return units.search(typed, MOST).stream().map(Found::of).toList();
  }
}
