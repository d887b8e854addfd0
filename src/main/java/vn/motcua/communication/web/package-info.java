/** The pages of what is said about the movement. */
@NullMarked
package vn.motcua.communication.web;

import org.jspecify.annotations.NullMarked;
