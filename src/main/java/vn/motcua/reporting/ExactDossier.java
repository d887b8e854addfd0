package vn.motcua.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open row with every moment its timeliness rests on, for whoever checks to the minute; still no
 * person, no officer and no code.
 *
 * @param row its field is named even where it is small
 * @param procedure code in the catalogue, since the legal time depends on it
 * @param pausedAt since when the legal clock stands still; none where it runs or is over
 * @param apologisedAt first apology with a new date; none for none
 * @param fault the office admitted a fault of its own
 */
public record ExactDossier(
    OpenDossier row,
    String procedure,
    @Nullable Instant pausedAt,
    @Nullable Instant apologisedAt,
    boolean fault) {}
