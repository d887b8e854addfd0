package vn.motcua.surveys;

import java.util.UUID;

/**
 * Somebody of the outside team who asks people.
 *
 * @param looks how often he or she was shown whom to ask
 */
public record Interviewer(UUID id, String name, boolean ended, long looks) {}
