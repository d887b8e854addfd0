/** Pages of the papers: the words of the office's letters. */
@NullMarked
package vn.motcua.documents.web;

import org.jspecify.annotations.NullMarked;
