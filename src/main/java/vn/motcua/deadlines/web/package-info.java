/** Pages and the public address of the legal clock. */
@NullMarked
package vn.motcua.deadlines.web;

import org.jspecify.annotations.NullMarked;
