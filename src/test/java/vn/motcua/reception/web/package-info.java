/** The pages of receptions and dialogues, as they are read and filled in. */
@NullMarked
package vn.motcua.reception.web;

import org.jspecify.annotations.NullMarked;
