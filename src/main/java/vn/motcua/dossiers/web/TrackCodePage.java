package vn.motcua.dossiers.web;

import java.time.Instant;
import vn.motcua.dossiers.Stage;

/**
 * All that a typed code tells: stage, holder, date. Neighbours can guess codes, so what is not here
 * cannot be shown: no procedure, no other code, no department, no verdict.
 *
 * @param typed the code as typed
 * @param phone of the holder now, or of the Centre
 * @param date due, or when the result was ready, or when the dossier was closed
 */
public record TrackCodePage(
    String typed,
    String place,
    String unit,
    Stage stage,
    String holder,
    String phone,
    Instant date) {}
