/** Pages of certification: the fast form, the registers, the day's totals, the fees. */
@NullMarked
package vn.motcua.certification.web;

import org.jspecify.annotations.NullMarked;
