/** Receptions and dialogues as the office and the citizens tell them. */
@NullMarked
package vn.motcua.reception;

import org.jspecify.annotations.NullMarked;
