/**
 * Rating by the citizen (đánh giá): one for each dossier whose result went back, given by whoever
 * holds the one-time way to it, counted in groups of at least five, and joined to no dossier and no
 * person. Law: TT 01/2018/TT-VPCP Điều 13–15 (nine indicators).
 *
 * <p>What an answer belongs to is forgotten in the moment it is given; see ADR 027.
 */
@ApplicationModule(
    allowedDependencies = {
      "dossiers",
      "dossiers :: spi",
      "telling",
      "organisation",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.ratings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
