/** Tests of feedback. */
@NullMarked
package vn.motcua.feedback;

import org.jspecify.annotations.NullMarked;
