package vn.motcua.reception.web;

/** One entry of a list to choose from. */
public record Choice(String value, String words) {}
