package vn.motcua.surveys.web;

/**
 * Where an interviewer types the signs.
 *
 * @param problem key of the message that says why it did not work; empty at first
 * @param over the signs of this browser lead nowhere any more: what it keeps for them is in vain
 */
public record EnterPage(String problem, boolean over) {}
