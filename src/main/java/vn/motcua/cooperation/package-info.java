/**
 * Working with other offices (phối hợp): opinions asked with a due time, procedures filed once and
 * settled by several agencies (liên thông), and the part of a workflow the province does. Whoever
 * is asked, an officer of ours follows it up by name (NĐ 61/2018 Điều 19.3–7, text in force: điều:
 * đang đối chiếu; NĐ 63/2024/NĐ-CP).
 *
 * <p>Each fact is also recorded on the dossier; the words of a question and of an answer stand
 * there, erasable, and not here.
 */
@ApplicationModule(
    allowedDependencies = {
      "dossiers",
      "dossiers :: spi",
      "procedures",
      "organisation",
      "organisation :: spi",
      "deadlines",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.cooperation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
