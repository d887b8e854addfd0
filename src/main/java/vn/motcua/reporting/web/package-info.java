/** The leader's page, and the figures everybody may see. */
@NullMarked
package vn.motcua.reporting.web;

import org.jspecify.annotations.NullMarked;
