/** What other histories give to the roots of the days. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.integrity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
