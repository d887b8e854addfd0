/** Pages of the demonstration's own provider of identities. */
@NullMarked
package vn.motcua.demo.web;

import org.jspecify.annotations.NullMarked;
