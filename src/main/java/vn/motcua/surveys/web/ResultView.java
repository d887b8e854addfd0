package vn.motcua.surveys.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.surveys.SurveyResults;
import vn.motcua.surveys.UnitResult;

/**
 * What a round found in one commune, as pages show it.
 *
 * @param heading the commune for the team, the round for everybody else
 * @param own the commune's own ratings of the same time
 * @param before the official round of the year before, in the same commune
 * @param words by question; empty for those who may not read them
 */
public record ResultView(
    String heading,
    UnitResult result,
    SurveyResults.Own own,
    Optional<UnitResult> before,
    Map<String, List<String>> words) {
  /** Unlike any other on the page. */
  public String id() {
    return "kq-" + result.round().id() + "-" + result.share().unit();
  }
}
