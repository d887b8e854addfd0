/**
 * Inspections (kiểm tra) of agencies and communes: a yearly plan, a check-list, what was found with
 * its remedy and due date, what the inspected did about it and what the second look said.
 *
 * <p>Owns the words inspection, target, finding. "10 of 10" is counted from the inspections held.
 */
@ApplicationModule(allowedDependencies = {"organisation", "dossiers :: spi", "web", "database"})
@NullMarked
package vn.motcua.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
