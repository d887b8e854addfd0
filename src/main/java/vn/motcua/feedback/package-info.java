/**
 * What citizens tell the office of itself (phản ánh, kiến nghị): sent in a minute without an
 * account, held by a named person who is never the one it is about, answered by its day; and the
 * reviews of conduct that follow from it.
 */
@ApplicationModule(
    allowedDependencies = {
      "documents",
      "dossiers",
      "dossiers :: spi",
      "organisation",
      "organisation :: spi",
      "deadlines",
      "integrity :: spi",
      "ratings",
      "telling",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
