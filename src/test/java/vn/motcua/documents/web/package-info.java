/** Tests of the pages of papers and letters. */
@NullMarked
package vn.motcua.documents.web;

import org.jspecify.annotations.NullMarked;
