/** Pages of the exports and of their keys. */
@NullMarked
package vn.motcua.exports.web;

import org.jspecify.annotations.NullMarked;
