/** Pages of the indices: values over the years, one part with its history, a file to be sent. */
@NullMarked
package vn.motcua.indices.web;

import org.jspecify.annotations.NullMarked;
