package vn.motcua.certification;

import java.time.Instant;

/**
 * The cash of a day as somebody counted it beside what the books say.
 *
 * @param expected đồng in cash by the books at that moment
 * @param words why they differ; empty when they do not
 */
public record CashCount(
    int seq, long expected, long counted, String words, Instant at, String officerName) {
  public long difference() {
    return counted - expected;
  }
}
