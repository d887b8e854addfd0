/** What is said about the movement, and how many heard it. */
@NullMarked
package vn.motcua.communication;

import org.jspecify.annotations.NullMarked;
