/** Whom I help and who helps me, for citizens; guides and consents, for the desk. */
@NullMarked
package vn.motcua.consents.web;

import org.jspecify.annotations.NullMarked;
