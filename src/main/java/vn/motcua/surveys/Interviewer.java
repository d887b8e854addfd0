package vn.motcua.surveys;

import java.util.UUID;

/**
 * Somebody of the outside team who asks people.
 *
 * @param looks how often he or she was shown whom to ask
 * @param allotted numbers of the list that are his or hers; nobody else opens them
 * @param open those of them without an answer yet
 */
public record Interviewer(
    UUID id, String name, boolean ended, long looks, long allotted, long open) {}
