package vn.motcua.results.web;

import java.util.Map;
import java.util.Optional;
import vn.motcua.results.ResultChecks;
import vn.motcua.web.Message;

/**
 * What whoever holds a paper reads of it.
 *
 * @param address where a file to compare is sent
 * @param compared what came of the comparison
 */
public record CheckPage(
    Optional<ResultChecks.Check> check,
    String address,
    Compared compared,
    Map<String, Message> errors) {
  public CheckPage {
    errors = Map.copyOf(errors);
  }

  /** What came of comparing a file. */
  public enum Compared {
    NOT_YET,
    SAME,
    OTHER
  }
}
