/**
 * The public directory of officers and its name plates; pages of officers, units and the roster.
 */
@NullMarked
package vn.motcua.organisation.web;

import org.jspecify.annotations.NullMarked;
