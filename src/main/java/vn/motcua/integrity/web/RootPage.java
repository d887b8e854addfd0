package vn.motcua.integrity.web;

import vn.motcua.integrity.DayRoot;

/** One day's root, and whether the events still give it. */
public record RootPage(String unit, String unitName, DayRoot root, boolean holds) {}
