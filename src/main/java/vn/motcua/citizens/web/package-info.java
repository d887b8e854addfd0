/** Pages on which citizens sign in and out. */
@NullMarked
package vn.motcua.citizens.web;

import org.jspecify.annotations.NullMarked;
