/** What outer modules do around a citizen's sign-in, and the providers they bring. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.citizens.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
