/** Tests of recognition: sets as data, scores, roads, certificates, targets. */
@NullMarked
package vn.motcua.recognition;

import org.jspecify.annotations.NullMarked;
