/**
 * Filing online (nộp hồ sơ trực tuyến): drafts kept as typed, what was filed, and what the desk
 * answered. Something filed is no dossier yet: it becomes one when an officer accepts it, through
 * the one door of the intake, and the legal clock starts then.
 */
@ApplicationModule(
    allowedDependencies = {
      "citizens",
      "citizens :: spi",
      "consents",
      "declarations",
      "procedures",
      "organisation",
      "deadlines",
      "dossiers",
      "dossiers :: spi",
      "papers",
      "web"
    })
@NullMarked
package vn.motcua.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
