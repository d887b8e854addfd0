@NullMarked
package vn.motcua.reporting;

import org.jspecify.annotations.NullMarked;
