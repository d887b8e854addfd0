/**
 * Commendation (khen thưởng) of communes and officers: proposed from the program's own figures, a
 * council of named members, a decision, a certificate, a public list by consent. Whoever stands
 * under an integrity alarm is never shown without it.
 *
 * <p>Owns the words commendation, council vote, alarm. The alarms of a proposal and of each act are
 * written by the database itself; see ADR 045.
 */
@ApplicationModule(
    allowedDependencies = {
      "organisation",
      "documents",
      "integrity",
      "reporting",
      "ratings",
      "initiatives",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.commendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
