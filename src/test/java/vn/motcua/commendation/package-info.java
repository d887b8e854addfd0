/** Commendation: proposed, heard, decided, and never without its alarms. */
@NullMarked
package vn.motcua.commendation;

import org.jspecify.annotations.NullMarked;
