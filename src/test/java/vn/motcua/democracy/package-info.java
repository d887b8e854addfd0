/** Grassroots democracy as a commune lives it: published, decided, supervised, promised. */
@NullMarked
package vn.motcua.democracy;

import org.jspecify.annotations.NullMarked;
