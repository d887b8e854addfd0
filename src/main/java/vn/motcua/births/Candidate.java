package vn.motcua.births;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dossier of birth registration that may be a child's.
 *
 * @param birth a year or an ISO date, as entered; may be empty
 */
public record Candidate(
    UUID dossier,
    String code,
    String name,
    String submitter,
    String birth,
    String address,
    LocalDate receivedOn) {}
