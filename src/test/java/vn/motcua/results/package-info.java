/** Results as signed files: who may sign, what the citizen gets, what the public reads. */
@NullMarked
package vn.motcua.results;

import org.jspecify.annotations.NullMarked;
