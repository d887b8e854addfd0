package vn.motcua.recognition.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.organisation.Unit;
import vn.motcua.recognition.Certificate;
import vn.motcua.recognition.TargetCurve;

/** The recognised communes of a province. */
public record RecognisedPage(Unit province, List<Certificate> certificates, TargetCurve curve) {
  public List<Certificate> valid() {
    return friendly().filter(Certificate::isValid).toList();
  }

  public List<Certificate> withdrawn() {
    return friendly().filter(one -> !one.isValid()).toList();
  }

  private Stream<Certificate> friendly() {
    return certificates.stream().filter(Certificate::isFriendlyGovernment);
  }

  /** What was recognised by other models, by the name of the model. */
  public Map<String, List<Certificate>> others() {
    return certificates.stream()
        .filter(one -> !one.isFriendlyGovernment())
        .collect(
            Collectors.groupingBy(one -> one.model().name(), TreeMap::new, Collectors.toList()));
  }

  /** Communes that hold a recognition; one with two years counts once. */
  public long holding() {
    return valid().stream().map(Certificate::commune).distinct().count();
  }

  public String address(Certificate one) {
    return CertificateController.address(one.reference());
  }
}
