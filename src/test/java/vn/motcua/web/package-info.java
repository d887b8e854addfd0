/** Tests of the shell: headers, languages, error pages. */
package vn.motcua.web;
