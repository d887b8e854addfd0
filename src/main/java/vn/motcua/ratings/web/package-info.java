/** The citizen's form, the sheet that leads to it, and what was counted. */
@NullMarked
package vn.motcua.ratings.web;

import org.jspecify.annotations.NullMarked;
