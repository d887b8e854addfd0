package vn.motcua.organisation;

/**
 * A unit that a search found.
 *
 * @param provinceName full name of its province; empty for a province
 * @param former the name before the merger by which it was found; empty when found by its own name
 */
public record UnitHit(Unit unit, String provinceName, String former) {}
