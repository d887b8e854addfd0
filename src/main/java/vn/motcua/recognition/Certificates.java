package vn.motcua.recognition;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** The door everybody may use: the recognised communes of a province, and one certificate. */
@Component
public class Certificates {
  private final CertificateSearch search;

  Certificates(CertificateSearch search) {
    this.search = search;
  }

  public Certificate byReference(String reference) {
    return search
        .byReference(reference)
        .orElseThrow(() -> new NotFound("certificate of " + reference.length() + " signs"));
  }

  /** Those that hold and those withdrawn, by name of the commune. */
  public List<Certificate> of(UnitId province) {
    return search.of(province);
  }
}
