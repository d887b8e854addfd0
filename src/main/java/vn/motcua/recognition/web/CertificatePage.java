package vn.motcua.recognition.web;

import vn.motcua.recognition.Certificate;

/**
 * A certificate as everybody reads it.
 *
 * @param link its whole address, as the QR says it
 */
public record CertificatePage(Certificate certificate, String link) {
  public String province() {
    return "/cong-khai/" + certificate.province() + "/cong-nhan";
  }
}
