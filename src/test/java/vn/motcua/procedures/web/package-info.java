/** The catalogue's pages as people meet them. */
package vn.motcua.procedures.web;
