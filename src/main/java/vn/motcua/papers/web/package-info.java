/** The papers of a dossier at the desk, and the citizen's page to send a better photo. */
@NullMarked
package vn.motcua.papers.web;

import org.jspecify.annotations.NullMarked;
