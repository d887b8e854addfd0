/** Pages of the team that runs a survey, of its interviewers, and the results for everybody. */
@NullMarked
package vn.motcua.surveys.web;

import org.jspecify.annotations.NullMarked;
