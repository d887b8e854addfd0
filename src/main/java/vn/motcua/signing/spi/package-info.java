/** Where keys come from: a file, a token or card, or a service that signs at a distance. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.signing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
