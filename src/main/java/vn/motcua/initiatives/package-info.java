/**
 * Initiatives (sáng kiến): proposed with a measure, tried at a unit, measured before and after from
 * the program's own figures, recognised by decision, taken over elsewhere with one click, the
 * origin named wherever it is used.
 *
 * <p>Owns the words initiative, trial, measurement, adoption, model. Whether it helped is counted,
 * never typed; too little to say so is said; see ADR 044.
 */
@ApplicationModule(
    allowedDependencies = {
      "organisation",
      "procedures",
      "deadlines",
      "reporting",
      "programme",
      "democracy",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
