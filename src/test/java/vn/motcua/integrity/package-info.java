/** Tests of the roots of the days and of the signs worth a question. */
@NullMarked
package vn.motcua.integrity;

import org.jspecify.annotations.NullMarked;
