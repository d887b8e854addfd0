/** Stories about surveys: who is drawn, who may see, what is left when a round has ended. */
@NullMarked
package vn.motcua.surveys;

import org.jspecify.annotations.NullMarked;
