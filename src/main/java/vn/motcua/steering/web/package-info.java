/** The pages of a province as a whole: its week, its map, communes side by side, its reports. */
@NullMarked
package vn.motcua.steering.web;

import org.jspecify.annotations.NullMarked;
