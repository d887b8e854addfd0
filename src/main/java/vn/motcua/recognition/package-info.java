/**
 * Recognition of communes as friendly (công nhận đạt chuẩn chính quyền thân thiện): criteria sets
 * as data, the score from the program's own figures, what a commune says of itself beside it,
 * evidence, appraisal, council, decision, public certificate, re-check and withdrawal; targets.
 *
 * <p>Owns the words criterion, set, road, evidence, certificate, target. No figure is typed here:
 * what can be counted is counted; see ADR 043.
 */
@ApplicationModule(
    allowedDependencies = {
      "organisation",
      "reporting",
      "ratings",
      "feedback",
      "reception",
      "programme",
      "committees",
      "conditions",
      "inspections",
      "commendation",
      "dossiers :: spi",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
