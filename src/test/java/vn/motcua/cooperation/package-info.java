/** Opinions, linked filings and what others owe us, as they happen in an office. */
@NullMarked
package vn.motcua.cooperation;

import org.jspecify.annotations.NullMarked;
