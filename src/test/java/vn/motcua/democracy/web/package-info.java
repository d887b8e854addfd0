/** Tests of the pages of grassroots democracy. */
@NullMarked
package vn.motcua.democracy.web;

import org.jspecify.annotations.NullMarked;
