package vn.motcua.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.recognition.Certificates;
import vn.motcua.recognition.Targets;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Site;

/** What everybody reads: the recognised communes of a province, and one certificate. */
@Controller
class CertificateController {
  private static final String ONE = "/cong-khai/cong-nhan/";

  private final Certificates certificates;
  private final Targets targets;
  private final Units units;
  private final YearsSheet sheet;
  private final Site site;

  CertificateController(
      Certificates certificates, Targets targets, Units units, YearsSheet sheet, Site site) {
    this.sheet = sheet;
    this.certificates = certificates;
    this.targets = targets;
    this.units = units;
    this.site = site;
  }

  static String address(String reference) {
    return ONE + reference;
  }

  @GetMapping("/cong-khai/{province:[0-9]{2}}/cong-nhan")
  ModelAndView index(@PathVariable String province) {
    Unit unit = units.byId(new UnitId(province));
    return new ModelAndView(
        "recognition/web/recognised",
        "model",
        new RecognisedPage(unit, certificates.of(unit.id()), targets.of(unit.id())));
  }

  @GetMapping("/cong-khai/{province:[0-9]{2}}/cong-nhan.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String province) {
    UnitId of = units.byId(new UnitId(province)).id();
    return sheet.recognised(certificates.of(of), targets.of(of));
  }

  @GetMapping(ONE + "{reference:[a-z2-9]{16}}")
  ModelAndView show(@PathVariable String reference, HttpServletRequest request) {
    return new ModelAndView(
        "recognition/web/certificate",
        "model",
        new CertificatePage(
            certificates.byReference(reference), site.of(request) + address(reference)));
  }
}
