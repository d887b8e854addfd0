/** The pages of inspections, for those who inspect and those who are inspected. */
@NullMarked
package vn.motcua.inspections.web;

import org.jspecify.annotations.NullMarked;
