/** Pages of the exports for auditors and of the keys they are signed with. */
@NullMarked
package vn.motcua.exports.web;

import org.jspecify.annotations.NullMarked;
