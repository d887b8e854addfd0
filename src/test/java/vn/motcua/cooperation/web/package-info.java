/** The pages of working with other offices, asked for as a browser would. */
@NullMarked
package vn.motcua.cooperation.web;

import org.jspecify.annotations.NullMarked;
