/**
 * Surveys (khảo sát) by an outside team: forms as data, rounds, a sample drawn by lot from real
 * dossiers, interviews, results. The office that is asked about sees neither who was drawn nor any
 * single answer, and edits nothing; see ADR 037. Law: QĐ 1001/QĐ-BNV (SIPAS; điều: đang đối chiếu).
 */
@ApplicationModule(allowedDependencies = {"ratings", "dossiers", "organisation", "web", "database"})
@NullMarked
package vn.motcua.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
