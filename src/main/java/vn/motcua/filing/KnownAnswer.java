package vn.motcua.filing;

import java.time.Instant;

/**
 * What somebody told of himself before, offered again (dữ liệu đã khai).
 *
 * @param asked under which any form asks for the same
 * @param source number of the filing it comes from; empty where the person corrected it
 */
public record KnownAnswer(
    String asked, String label, String value, String source, Instant givenAt) {
  public boolean isCorrected() {
    return source.isEmpty();
  }
}
