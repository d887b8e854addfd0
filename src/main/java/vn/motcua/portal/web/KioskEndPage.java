package vn.motcua.portal.web;

/**
 * Ending the sharing.
 *
 * @param error key of what was wrong, or empty
 */
public record KioskEndPage(String error) {}
