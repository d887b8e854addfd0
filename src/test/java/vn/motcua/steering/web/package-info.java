@NullMarked
package vn.motcua.steering.web;

import org.jspecify.annotations.NullMarked;
