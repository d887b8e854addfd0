package vn.motcua.inspections;

/** A line of the check-list. */
public record CheckItem(String code, String name) {}
