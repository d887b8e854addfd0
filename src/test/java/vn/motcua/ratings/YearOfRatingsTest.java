package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.recognition.Counted;
import vn.motcua.recognition.LiveFigure;
import vn.motcua.recognition.LiveFigures;

/**
 * A year of few ratings: what is left of its quarters is counted together, once nobody can rate.
 */
@MotCuaTest
class YearOfRatingsTest {
  private static final Period SUMMER = new Period(2027, 3);
  private static final Period AUTUMN = new Period(2027, 4);

  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired Ratings ratings;
  @Autowired RatingFigures figures;
  @Autowired LiveFigures live;
  @Autowired TestClock clock;

  @Test
  void what_is_left_of_two_quarters_counts_in_their_year() {
    world.the("intake");
    clock.set("2027-08-03T08:00");
    rate(Face.SO_SO, 2);
    clock.set("2027-11-02T08:00");
    rate(Face.CONTENT, 3);
    ratings.openBoxes();
    assertThat(rated(SUMMER.wholeYear())).isZero();
    clock.set("2028-01-31T08:00");
    ratings.openBoxes();
    assertThat(rated(SUMMER.wholeYear())).as("the last day somebody may rate").isZero();
    clock.set("2028-02-01T08:00");
    ratings.openBoxes();
    assertThat(rated(SUMMER)).isZero();
    assertThat(rated(AUTUMN)).isZero();
    Tally year = figures.unit(DossierWorld.NA_HY, SUMMER.wholeYear());
    assertThat(year.rated()).isEqualTo(5);
    assertThat(year.count(Face.CONTENT)).isEqualTo(3);
    assertThat(year.count(Face.SO_SO)).isEqualTo(2);
    assertThat(figures.rights(DossierWorld.NA_HY, SUMMER.wholeYear()).given()).isEqualTo(5);
    assertThat(live.of(List.of(DossierWorld.NA_HY), 2027).figures().get(DossierWorld.NA_HY))
        .as("points of recognition, the province's map and reports say the same")
        .containsEntry(LiveFigure.RESPONSE, new Counted(5, 5))
        .containsEntry(LiveFigure.SATISFIED, new Counted(5, 5));
  }

  private long rated(Period period) {
    return figures.unit(DossierWorld.NA_HY, period).rated();
  }

  private void rate(Face face, int times) {
    for (int n = 0; n < times; n++) {
      people.rated(face);
    }
  }
}
