package vn.motcua.certification;

import java.util.Locale;

/**
 * An entry as it should have been entered, and why it was not.
 *
 * @param version of the entry the officer saw
 */
public record Correction(
    int version,
    String name,
    String idNumber,
    String exemption,
    CertificationRequest.Line line,
    String reason) {
  public Correction {
    name = name.strip();
    idNumber = idNumber.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
    exemption = exemption.strip();
    reason = reason.strip();
  }
}
