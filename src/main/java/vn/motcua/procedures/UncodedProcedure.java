package vn.motcua.procedures;

/** A record published without a code, waiting for an administrator; the digest names it. */
public record UncodedProcedure(String digest, String name, String field) {}
