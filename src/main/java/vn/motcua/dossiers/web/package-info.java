/** Pages of the dossiers: the officers' desk, and the citizen's look at where a dossier stands. */
@NullMarked
package vn.motcua.dossiers.web;

import org.jspecify.annotations.NullMarked;
