/** Signed exports: exact rows that anybody can check and nobody hands out unseen. */
@NullMarked
package vn.motcua.exports;

import org.jspecify.annotations.NullMarked;
