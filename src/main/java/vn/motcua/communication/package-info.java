/**
 * Truyền thông (practice C13): what a unit means to say about the movement, through which channel,
 * when and by whom; whether it was said, and how many it reached.
 *
 * <p>Owns the words outreach, channel, reach. Only rows are added. Reach is what the organiser
 * counted, with how it was counted; what nobody counted adds nothing and is named.
 */
@ApplicationModule(allowedDependencies = {"organisation", "dossiers :: spi", "web", "database"})
@NullMarked
package vn.motcua.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
