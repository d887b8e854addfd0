package vn.motcua.recognition;

import vn.motcua.web.Message;

/**
 * What is wrong in a set somebody sent.
 *
 * @param where the code of a group or criterion, a line; empty for the set itself
 */
public record SetProblem(String where, Message what) {}
