/**
 * Councils (hội đồng) a law puts before a result: members invited by name, sessions at the office
 * or at the person's home, votes, minutes, and what hangs at the office board afterwards (Luật
 * Người khuyết tật Điều 16–18; TT 01/2019/TT-BLĐTBXH).
 *
 * <p>Each fact is also recorded on the dossier, without personal data. Nothing of it is shown to
 * the public by this program.
 */
@ApplicationModule(
    allowedDependencies = {
      "dossiers",
      "dossiers :: spi",
      "procedures",
      "organisation",
      "deadlines",
      "documents",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.councils;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
