/** What outer modules do when a unit's calendar changes. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.deadlines.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
