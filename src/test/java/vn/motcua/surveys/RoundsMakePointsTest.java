package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.organisation.People;
import vn.motcua.ratings.Way;
import vn.motcua.recognition.Counted;
import vn.motcua.recognition.LiveFigure;
import vn.motcua.recognition.LiveFigures;
import vn.motcua.shared.UnitId;

/** A criterion of recognition may be computed from the last round of the year (practice C10). */
@MotCuaTest
class RoundsMakePointsTest {
  @Autowired SurveyWorld people;
  @Autowired SurveyResults results;
  @Autowired LiveFigures live;

  private Map<LiveFigure, Counted> of(int year) {
    return live.of(List.of(People.NA_HY), year).figures().getOrDefault(People.NA_HY, Map.of());
  }

  @Test
  void the_last_closed_round_of_the_province_counts_with_all_its_scales_and_no_other_year() {
    people.returned(25);
    Round round = people.opened(25);
    Way way = people.interviewer(round);
    people.answered(round, way, 24, 4);
    people.answered(round, way, 1, 2);
    assertThat(of(2026)).doesNotContainKey(LiveFigure.SURVEYED);
    Round ended = people.ended(round);
    UnitResult result = results.of(ended).getFirst();
    assertThat(result.satisfied()).isEqualTo(new Share(120, 125));
    assertThat(of(2026))
        .containsEntry(LiveFigure.SURVEYED, new Counted(120, 125))
        .containsEntry(LiveFigure.SURVEY_RESPONSE, new Counted(25, 25));
    assertThat(of(2025)).doesNotContainKey(LiveFigure.SURVEYED);
    assertThat(
            live.of(List.of(new UnitId("03328")), 2026)
                .figures()
                .getOrDefault(new UnitId("03328"), Map.of()))
        .doesNotContainKey(LiveFigure.SURVEYED);
  }
}
