/** The pages of commendation: for whoever proposes and decides, and the public list. */
@NullMarked
package vn.motcua.commendation.web;

import org.jspecify.annotations.NullMarked;
