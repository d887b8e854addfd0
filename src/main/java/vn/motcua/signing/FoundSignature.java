package vn.motcua.signing;

import java.time.Instant;

/**
 * A signature as it stands in a file.
 *
 * @param signer the name in the certificate
 * @param certificate SHA-256 of the certificate
 * @param at when it says it was made
 * @param intact the bytes it covers are those that were signed, with the key of the certificate
 * @param whole it covers the file to its end
 * @param forTrial the certificate says of itself that it is for trying out
 * @param stamped with the stamp of an authority of time
 */
public record FoundSignature(
    String signer,
    String certificate,
    Instant at,
    boolean intact,
    boolean whole,
    boolean forTrial,
    boolean stamped) {}
