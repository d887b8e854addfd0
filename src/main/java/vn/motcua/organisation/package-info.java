/**
 * Who and where: the state's administrative units, the units served here with their desks, and the
 * officers with their posts, roles, absences and stand-ins.
 *
 * <p>Owns the words unit, former unit, desk, officer, post, absence, stand-in, roster. Law: NĐ
 * 118/2025/NĐ-CP as amended by NĐ 309 (Điều 3, 5, 6).
 */
@ApplicationModule(allowedDependencies = {"web", "database"})
@NullMarked
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
