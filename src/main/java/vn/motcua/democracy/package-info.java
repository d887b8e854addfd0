/**
 * Grassroots democracy (Luật 10/2022/QH15): what the law obliges a commune to publish, what its
 * people decide and are asked, who supervises, and what the office has promised.
 *
 * <p>It holds no dossier and no citizen: households by a number of the office's own list, sums, and
 * officers by name. Of a dossier it asks for the redacted timeline alone.
 */
@ApplicationModule(
    allowedDependencies = {
      "reporting",
      "dossiers",
      "dossiers :: spi",
      "organisation",
      "deadlines",
      "documents",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.democracy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
