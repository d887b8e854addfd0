/** The citizen's door, the page to follow by code, the officers' list and the public page. */
@NullMarked
package vn.motcua.feedback.web;

import org.jspecify.annotations.NullMarked;
