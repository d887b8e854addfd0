package vn.motcua.organisation;

import java.util.UUID;
import vn.motcua.shared.UnitId;

/** An officer's roles changed, or the officer was transferred: old permissions end at once. */
public record OfficerChanged(UnitId unit, UUID officer, boolean left) {}
