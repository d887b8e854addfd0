package vn.motcua.dossiers;

import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Presence;

/**
 * Somebody who is away and still holds open dossiers: an alarm until they are handed over.
 *
 * @param open how many
 */
public record AwayHolder(Officer officer, Presence.Away away, int open) {}
