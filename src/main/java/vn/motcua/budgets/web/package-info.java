/** The pages of the money of the movement. */
@NullMarked
package vn.motcua.budgets.web;

import org.jspecify.annotations.NullMarked;
