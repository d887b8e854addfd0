/** The life of a council as the office tells it: calls, sessions, votes, minutes, the board. */
@NullMarked
package vn.motcua.councils;

import org.jspecify.annotations.NullMarked;
