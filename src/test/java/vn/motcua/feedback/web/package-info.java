/** Tests of the pages of feedback. */
@NullMarked
package vn.motcua.feedback.web;

import org.jspecify.annotations.NullMarked;
