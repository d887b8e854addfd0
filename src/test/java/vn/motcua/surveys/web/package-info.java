/** Addresses of surveys by role, and the files one takes away. */
@NullMarked
package vn.motcua.surveys.web;

import org.jspecify.annotations.NullMarked;
