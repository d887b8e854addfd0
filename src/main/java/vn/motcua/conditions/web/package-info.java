/** The pages of what an office has, for the commune and its province. */
@NullMarked
package vn.motcua.conditions.web;

import org.jspecify.annotations.NullMarked;
