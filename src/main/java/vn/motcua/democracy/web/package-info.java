/**
 * Pages of grassroots democracy: for officers, for those who watch over the office, for everybody.
 */
@NullMarked
package vn.motcua.democracy.web;

import org.jspecify.annotations.NullMarked;
