/** Tests of the desk's and the citizen's pages of dossiers. */
package vn.motcua.dossiers.web;
