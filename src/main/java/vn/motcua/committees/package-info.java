/**
 * Who leads the movement and where it has begun: steering committees (Ban Chỉ đạo) with their
 * people and decisions, the launch of each model in each unit, units of the past included.
 *
 * <p>Owns the words committee, seat, launch, wave, former unit. Only rows are added; "10 of 10, 209
 * of 209" is counted from them for any day.
 */
@ApplicationModule(
    allowedDependencies = {
      "organisation",
      "conditions",
      "reporting",
      "dossiers :: spi",
      "web",
      "database"
    })
@NullMarked
package vn.motcua.committees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
