/** What offices have, told as it happened. */
@NullMarked
package vn.motcua.conditions;

import org.jspecify.annotations.NullMarked;
