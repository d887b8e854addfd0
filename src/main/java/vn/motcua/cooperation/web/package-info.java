/** Pages of working with other offices: on a dossier, and over the whole unit. */
@NullMarked
package vn.motcua.cooperation.web;

import org.jspecify.annotations.NullMarked;
