/** What an outer module hears of the letter box, without the box knowing any dossier. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.documents.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
