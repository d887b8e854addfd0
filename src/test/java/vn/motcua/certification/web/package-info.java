/** The pages of certification as requests and answers. */
@NullMarked
package vn.motcua.certification.web;

import org.jspecify.annotations.NullMarked;
