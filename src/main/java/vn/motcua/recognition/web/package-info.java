/** The pages of recognition: sets, the year of a province, a commune's road, the certificate. */
@NullMarked
package vn.motcua.recognition.web;

import org.jspecify.annotations.NullMarked;
