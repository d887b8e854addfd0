/**
 * Citizens received in person (tiếp công dân) and dialogues (đối thoại): the public schedule, who
 * asked to be received, what was said, and what was promised, each promise with a name and a date
 * (Luật Tiếp công dân; NĐ 154/2026/NĐ-CP).
 *
 * <p>Owns the words reception day, visit, dialogue, commitment. Nothing here is ever deleted; what
 * was wrong is mended by a further row with its reason.
 */
@ApplicationModule(
    allowedDependencies = {
      "organisation",
      "deadlines",
      "documents",
      "dossiers",
      "dossiers :: spi",
      "feedback",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
