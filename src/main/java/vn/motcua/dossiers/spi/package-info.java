/** What outer modules add to a dossier: a card on its page, and an objection to an act. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.dossiers.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
