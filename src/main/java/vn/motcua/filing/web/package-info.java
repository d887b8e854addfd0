/** Pages of filing online: the citizen's questions and dossiers, and the desk's list. */
@NullMarked
package vn.motcua.filing.web;

import org.jspecify.annotations.NullMarked;
