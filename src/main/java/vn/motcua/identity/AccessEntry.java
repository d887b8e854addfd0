package vn.motcua.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access log.
 *
 * @param officer who it was; null when nobody known tried
 * @param address network address the request came from, or empty
 * @param subject what was asked for, never personal data of a citizen
 */
public record AccessEntry(
    UUID id, Instant at, AccessKind kind, @Nullable UUID officer, String address, String subject) {}
