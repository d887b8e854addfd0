package vn.motcua.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.deadlines.Measure;
import vn.motcua.dossiers.Stage;

/**
 * A dossier that needs an eye on it, and who is accountable. Without the applicant: the leader
 * needs the officer, and opens the dossier for the rest.
 */
public record DueLine(
    UUID id,
    String code,
    String procedure,
    Stage stage,
    Instant dueAt,
    Measure measure,
    UUID holder,
    String holderName) {}
