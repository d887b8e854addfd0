package vn.motcua.procedures;

/** A group of fields with how many procedures it has; the name is the most usual one. */
public record FieldCount(String group, String name, int count) {}
