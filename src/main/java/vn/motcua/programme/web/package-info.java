/** The pages of the movement: plans and what became of them. */
@NullMarked
package vn.motcua.programme.web;

import org.jspecify.annotations.NullMarked;
