/** Pages of the councils: the sessions on a dossier, all councils of the unit, the office board. */
@NullMarked
package vn.motcua.councils.web;

import org.jspecify.annotations.NullMarked;
