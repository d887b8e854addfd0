/** The pages of committees and launches, for the province, the commune and everybody. */
@NullMarked
package vn.motcua.committees.web;

import org.jspecify.annotations.NullMarked;
