/** News of dossiers, who was told, and what became of the e-mails. */
@NullMarked
package vn.motcua.telling;

import org.jspecify.annotations.NullMarked;
