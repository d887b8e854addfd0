package vn.motcua.ratings;

import vn.motcua.shared.UnitId;

/** What speaks for or against the ratings of one unit in a period, in sums. */
public record Trust(
    UnitId unit, String unitName, Rights rights, Tally tally, ApologyCheck apologies) {}
