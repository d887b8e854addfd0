package vn.motcua.reception;

import java.time.Instant;

/** Kết nối thử before a reception over the network. */
public record ConnectionTest(boolean works, String note, String by, Instant at) {}
