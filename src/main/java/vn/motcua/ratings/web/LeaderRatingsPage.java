package vn.motcua.ratings.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.ratings.ApologyCheck;
import vn.motcua.ratings.Group;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.Score;
import vn.motcua.ratings.TrustReports;
import vn.motcua.ratings.Words;

/** What citizens said, for the unit's leader: the public part, the officers, the words. */
public record LeaderRatingsPage(
    UnitRatingsPage unit,
    List<Line> officers,
    List<Words> words,
    ApologyCheck apologies,
    List<TrustReports.Reprints> reprints) {
  static final String BASE = "/lanh-dao/danh-gia";

  public LeaderRatingsPage {
    officers = List.copyOf(officers);
    words = List.copyOf(words);
    reprints = List.copyOf(reprints);
  }

  /** An officer with at least five ratings. */
  public record Line(Group group, Optional<Score> score) {}

  public String address(Period other) {
    return BASE + "?ky=" + other;
  }
}
