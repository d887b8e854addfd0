/** What outer modules may say when an officer leaves, and which days the office is open. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.organisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
