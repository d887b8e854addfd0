package vn.motcua.surveys.web;

/**
 * Where an interviewer types the signs.
 *
 * @param problem key of the message that says why it did not work; empty at first
 */
public record EnterPage(String problem) {}
