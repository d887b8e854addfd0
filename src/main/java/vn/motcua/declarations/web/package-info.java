/** Pages of declarations, for citizens: one question each, no account, nothing kept. */
@NullMarked
package vn.motcua.declarations.web;

import org.jspecify.annotations.NullMarked;
