/** The pages of initiatives: for communes, their province and everybody. */
@NullMarked
package vn.motcua.initiatives.web;

import org.jspecify.annotations.NullMarked;
