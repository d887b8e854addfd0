/** Money of the movement, written as it is planned, approved and spent. */
@NullMarked
package vn.motcua.budgets;

import org.jspecify.annotations.NullMarked;
