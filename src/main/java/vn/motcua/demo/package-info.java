/**
 * The demonstration: two communes of Điện Biên and their province with fictitious officers and
 * their work, made through the same doors as real work. Nothing depends on it.
 */
@ApplicationModule(
    allowedDependencies = {
      "organisation",
      "identity",
      "deadlines",
      "procedures",
      "certification",
      "documents",
      "dossiers",
      "cooperation",
      "councils",
      "feedback",
      "reception",
      "births",
      "budgets",
      "ratings",
      "democracy",
      "programme",
      "committees",
      "conditions",
      "inspections",
      "recognition",
      "commendation",
      "communication",
      "initiatives",
      "surveys",
      "citizens",
      "citizens :: spi",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
