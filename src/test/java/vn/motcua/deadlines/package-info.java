/** The legal clock, rule by rule, and the walker that doubts it. */
@NullMarked
package vn.motcua.deadlines;

import org.jspecify.annotations.NullMarked;
