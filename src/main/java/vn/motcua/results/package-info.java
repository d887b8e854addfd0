/**
 * Results as signed files (kết quả điện tử): laid before the competent person, signed by that
 * person and by the agency, given to the citizen, and shown true to whoever holds the paper. Law:
 * NĐ 118/2025/NĐ-CP; NĐ 45/2020/NĐ-CP; NĐ 30/2020/NĐ-CP (điều: đang đối chiếu).
 *
 * <p>Owns the words result file, laid, signed, sealed, withdrawn. Rows are added, never changed;
 * what the public reads of a result names no applicant. See ADR 055.
 */
@ApplicationModule(
    allowedDependencies = {
      "signing",
      "papers",
      "dossiers",
      "dossiers :: spi",
      "documents",
      "organisation",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
