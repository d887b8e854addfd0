package vn.motcua.surveys.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.ratings.Way;
import vn.motcua.shared.UnitId;
import vn.motcua.surveys.Interviewer;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.UnitShare;

/**
 * One round, for the team that runs it.
 *
 * @param unallotted numbers of the list that are open and nobody's yet
 * @param fresh an interviewer just named, with the signs that are shown this once
 * @param results of each commune, once it has ended
 * @param checked a commune whose sample was drawn again, and whether it is the same
 */
public record RoundPage(
    Round round,
    String formName,
    String key,
    List<UnitShare> shares,
    Map<UnitId, String> names,
    List<Interviewer> interviewers,
    long unallotted,
    Optional<Fresh> fresh,
    List<ResultView> results,
    Optional<Checked> checked) {
  /** An interviewer just named. */
  public record Fresh(String name, Way way) {}

  /** A sample drawn again. */
  public record Checked(String unit, boolean same) {}

  public String base() {
    return SurveysController.BASE + "/" + round.id();
  }

  public String name(UnitId unit) {
    return names.getOrDefault(unit, unit.code());
  }
}
