/** The pages of reception and dialogue: public, at the desk, and on paper. */
@NullMarked
package vn.motcua.reception.web;

import org.jspecify.annotations.NullMarked;
