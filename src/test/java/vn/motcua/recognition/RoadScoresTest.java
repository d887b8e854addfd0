package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The province's map and week read a short score; it is the one on the road itself. */
class RoadScoresTest extends RecognitionWorld {
  @Autowired LiveFigures live;

  private Map<UnitId, RoadScore> scores() {
    List<UnitId> communes = units.children(DIEN_BIEN).stream().map(Unit::id).toList();
    return roads.scores(steering, now(), communes, live.of(communes, 2026));
  }

  /** Every commune's short score is what its whole road says. */
  private void sameAsTheRoads() {
    Map<UnitId, RoadScore> whole =
        roads.all(steering, DIEN_BIEN, period.id()).stream()
            .collect(
                Collectors.toMap(
                    one -> one.commune().id(),
                    one ->
                        new RoadScore(
                            one.stage(),
                            one.card().sure(),
                            one.card().set().total(),
                            one.card().passes())));
    assertThat(scores()).isEqualTo(whole);
  }

  @Test
  void at_every_step_of_the_road_the_short_score_is_the_roads_own() {
    sameAsTheRoads();
    counted(95, 5, 60);
    assertThat(scores().get(People.NA_HY).sure()).isPositive();
    sameAsTheRoads();
    scored("1.1", "1", "1.2", "1", "2.1", "1", "2.2", "1");
    sameAsTheRoads();
    handsIn();
    assertThat(scores().get(People.NA_HY).stage()).isEqualTo(RecognitionStage.SUBMITTED);
    sameAsTheRoads();
    acts.appraise(steering, now(), People.NA_HY, seen("2.1", "1", "2.2", "1"));
    sameAsTheRoads();
    acts.appraise(steering, now(), People.NA_HY, seen("2.1", "2"));
    sameAsTheRoads();
  }

  @Test
  void another_year_and_another_office_get_none() {
    List<UnitId> one = List.of(People.NA_HY);
    assertThatThrownBy(() -> roads.scores(steering, now(), one, live.of(one, 2025)))
        .isInstanceOf(NotFound.class);
    Actor chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    assertThatThrownBy(() -> roads.scores(chairman, now(), one, live.of(one, 2026)))
        .isInstanceOf(NotFound.class);
  }
}
