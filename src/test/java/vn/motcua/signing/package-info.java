/** Signatures in PDFs: made by every kind of key, read again by a stranger. */
@NullMarked
package vn.motcua.signing;

import org.jspecify.annotations.NullMarked;
