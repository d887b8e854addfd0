/**
 * Figures: what the leader sees of today, and what everybody may see of a unit month by month.
 *
 * <p>Owns the words figure, month, mark counts, field. Every figure comes from facts of the
 * dossiers and can be counted again; none is typed (QĐ 766/QĐ-TTg; form 06a of TT 01/2020/TT-VPCP).
 */
@ApplicationModule(
    allowedDependencies = {
      "dossiers",
      "dossiers :: spi",
      "organisation",
      "procedures",
      "deadlines",
      "feedback",
      "ratings",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
