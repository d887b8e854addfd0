/** The pages and the public address of the legal clock, as a browser meets them. */
@NullMarked
package vn.motcua.deadlines.web;

import org.jspecify.annotations.NullMarked;
