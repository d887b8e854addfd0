@NullMarked
package vn.motcua.steering;

import org.jspecify.annotations.NullMarked;
