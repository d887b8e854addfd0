/**
 * Điều hành phong trào: what a province sees of all its communes at once. Which of them need it
 * this week and why, one figure of all of them as a map, some side by side, and the reports of the
 * movement. It keeps nothing of its own but the drawing of the province: everything is asked from
 * the modules that own it.
 */
@ApplicationModule(
    allowedDependencies = {
      "organisation",
      "reporting",
      "recognition",
      "committees",
      "conditions",
      "programme",
      "inspections",
      "budgets",
      "dossiers",
      "dossiers :: spi",
      "documents",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
