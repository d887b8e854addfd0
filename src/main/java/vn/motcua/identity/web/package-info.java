/** Pages of signing in, of one's own password, of the unit's accounts and access log. */
@NullMarked
package vn.motcua.identity.web;

import org.jspecify.annotations.NullMarked;
