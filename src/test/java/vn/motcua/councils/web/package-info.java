/** The pages of the councils as a signed-in officer meets them. */
@NullMarked
package vn.motcua.councils.web;

import org.jspecify.annotations.NullMarked;
