/** The pages of results as files. */
@NullMarked
package vn.motcua.results.web;

import org.jspecify.annotations.NullMarked;
