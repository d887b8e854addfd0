package vn.motcua.recognition.web;

import java.util.List;
import vn.motcua.organisation.Unit;
import vn.motcua.recognition.Certificate;
import vn.motcua.recognition.TargetCurve;

/** The recognised communes of a province. */
public record RecognisedPage(Unit province, List<Certificate> certificates, TargetCurve curve) {
  public List<Certificate> valid() {
    return certificates.stream().filter(Certificate::isValid).toList();
  }

  public List<Certificate> withdrawn() {
    return certificates.stream().filter(one -> !one.isValid()).toList();
  }

  /** Communes that hold a recognition; one with two years counts once. */
  public long holding() {
    return valid().stream().map(Certificate::commune).distinct().count();
  }

  public String address(Certificate one) {
    return CertificateController.address(one.reference());
  }
}
