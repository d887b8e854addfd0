package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;

/** The box is opened when five lie in it, never before; what comes out is sums and nothing else. */
@MotCuaTest
class BallotBoxTest {
  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired Ratings ratings;
  @Autowired RatingFigures figures;
  @Autowired TestClock clock;

  /** Each story has a quarter of its own, so that none counts another's ratings. */
  private static int quarters;

  private Period quarter = new Period(2026, 4);

  @BeforeEach
  void a_quarter_of_its_own() {
    world.the("intake");
    quarter = new Period(2027 + quarters / 4, 1 + quarters % 4);
    quarters++;
    clock.set("%d-%02d-15T08:00".formatted(quarter.year(), quarter.quarter() * 3));
  }

  @Test
  void four_ratings_are_shown_to_nobody_and_the_fifth_opens_the_box() {
    for (int n = 1; n <= 4; n++) {
      people.rated(Face.CONTENT);
      ratings.openBoxes();
      assertThat(unit().isShown()).as("after %s", n).isFalse();
      assertThat(unit().rated()).isZero();
    }
    people.rated(Face.NOT_CONTENT);
    assertThat(unit().rated()).as("nobody has opened the box yet").isZero();
    assertThat(ratings.openBoxes()).isOne();
    assertThat(unit().rated()).isEqualTo(5);
    assertThat(unit().count(Face.CONTENT)).isEqualTo(4);
    assertThat(unit().count(Face.NOT_CONTENT)).isOne();
    assertThat(unit().count(Face.SO_SO)).isZero();
    assertThat(ratings.openBoxes()).as("an empty box").isZero();
  }

  @Test
  void the_sixth_waits_for_four_more_so_that_no_difference_of_two_looks_is_one_person() {
    rate(Face.CONTENT, 5);
    ratings.openBoxes();
    people.rated(Face.NOT_CONTENT);
    ratings.openBoxes();
    assertThat(unit().rated()).isEqualTo(5);
    rate(Face.CONTENT, 4);
    ratings.openBoxes();
    assertThat(unit().rated()).isEqualTo(10);
    assertThat(unit().count(Face.NOT_CONTENT)).isOne();
  }

  @Test
  void the_response_stands_beside_the_score_and_counts_every_result() {
    rate(Face.CONTENT, 5);
    people.returned();
    people.printed(people.returned());
    ratings.openBoxes();
    people.fold();
    Rights rights = figures.rights(DossierWorld.NA_HY, quarter);
    assertThat(rights.given()).isEqualTo(7);
    assertThat(unit().rated()).isEqualTo(5);
  }

  @Test
  void reasons_apologies_and_indicators_are_counted() {
    Answer whole =
        new Answer(
            Face.NOT_CONTENT,
            Set.of(Reason.UNKIND, Reason.LATE),
            Map.of(4, 1, 5, 2, 6, 0, 8, 2, 9, 1),
            Optional.of(true),
            Optional.of(Apology.NO),
            "");
    for (int n = 0; n < 5; n++) {
      people.rated(whole);
    }
    ratings.openBoxes();
    Tally unit = unit();
    assertThat(unit.count(Reason.UNKIND)).isEqualTo(5);
    assertThat(unit.count(Reason.KIND)).isZero();
    assertThat(unit.mean(4)).map(Object::toString).contains("1.0");
    assertThat(unit.mean(6)).map(Object::toString).contains("0.0");
    assertThat(unit.mean(7)).map(Object::toString).contains("0.0");
    assertThat(unit.askedForApology()).as("not late: nobody is asked").isZero();
    assertThat(figures.score(ScoreRule.Of.AGENCY, unit)).isPresent();
  }

  @Test
  void what_one_of_five_answered_is_not_shown_for_it_would_be_hers() {
    rate(Face.CONTENT, 4);
    people.rated(
        new Answer(Face.CONTENT, Set.of(), Map.of(9, 0), Optional.of(true), Optional.empty(), ""));
    ratings.openBoxes();
    Tally unit = unit();
    assertThat(unit.isShown()).isTrue();
    assertThat(unit.mean(9)).isEmpty();
    assertThat(unit.counted(9)).isZero();
    assertThat(unit.mean(7)).as("one complaint is one person's").isEmpty();
    assertThat(figures.score(ScoreRule.Of.AGENCY, unit)).isEmpty();
  }

  @Test
  void a_field_and_an_officer_are_counted_where_five_of_them_and_nobody_else_are_left() {
    Actor chairman = world.the("chairman");
    rate(Face.CONTENT, 5);
    rateSecond(4);
    ratings.openBoxes();
    assertThat(unit().rated()).isEqualTo(9);
    assertThat(figures.officers(chairman, quarter))
        .as("nine less five would betray four")
        .isEmpty();
    assertThat(figures.fields(DossierWorld.NA_HY, quarter)).hasSize(1);
    rateSecond(1);
    ratings.openBoxes();
    assertThat(figures.officers(chairman, quarter)).as("the four stay unnamed").isEmpty();
    rateSecond(5);
    rate(Face.CONTENT, 5);
    ratings.openBoxes();
    assertThat(unit().rated()).isEqualTo(9 + 11);
    List<Group> officers = figures.officers(chairman, quarter);
    assertThat(officers)
        .extracting(Group::name, group -> group.tally().rated())
        .containsExactlyInAnyOrder(tuple("Lò Văn Inh", 5L), tuple("Quàng Thị Dung", 6L));
  }

  @Test
  void the_only_dossier_of_its_field_in_a_quiet_quarter_is_not_found_by_subtraction() {
    rate(Face.CONTENT, 4);
    people.given(people.returned("intake", DossierWorld.DISABILITY), Answer.of(Face.NOT_CONTENT));
    ratings.openBoxes();
    rate(Face.CONTENT, 1);
    assertThat(ratings.openBoxes()).as("the sixth waits").isZero();
    people.fold();
    assertThat(figures.rights(DossierWorld.NA_HY, quarter).given()).isEqualTo(6);
    assertThat(unit().rated()).isEqualTo(5);
    assertThat(unit().count(Face.NOT_CONTENT)).isOne();
    assertThat(figures.fields(DossierWorld.NA_HY, quarter))
        .as("five content of births would leave the other one unhappy")
        .isEmpty();
    rate(Face.CONTENT, 4);
    ratings.openBoxes();
    List<Group> fields = figures.fields(DossierWorld.NA_HY, quarter);
    assertThat(fields).singleElement().matches(births -> births.tally().rated() == 5);
    assertThat(unit().rated()).as("beside the births five, one of them unhappy").isEqualTo(10);
    assertThat(unit().count(Face.NOT_CONTENT)).isOne();
  }

  @Test
  void the_leader_does_not_find_the_only_dossier_an_officer_received() {
    Actor chairman = world.the("chairman");
    rate(Face.CONTENT, 4);
    people.given(people.returned("second intake", DossierWorld.BIRTH), Answer.of(Face.NOT_CONTENT));
    ratings.openBoxes();
    rate(Face.CONTENT, 1);
    ratings.openBoxes();
    assertThat(figures.officers(chairman, quarter)).isEmpty();
    assertThat(figures.officer(chairman, world.id("intake"), quarter)).isEmpty();
    assertThat(figures.fields(DossierWorld.NA_HY, quarter))
        .as("all five were births")
        .singleElement()
        .matches(births -> births.tally().count(Face.NOT_CONTENT) == 1);
  }

  @Test
  void words_come_out_among_five_with_the_week_and_without_the_face() {
    Actor chairman = world.the("chairman");
    List<String> said = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      said.add(word(n));
      people.rated(saying(Face.CONTENT, word(n)));
    }
    rate(Face.CONTENT, 3);
    ratings.openBoxes();
    assertThat(unit().rated()).isEqualTo(7);
    assertThat(figures.words(chairman, quarter)).as("only four wrote").isEmpty();
    said.add("<script>alert(1)</script>");
    people.rated(saying(Face.NOT_CONTENT, "<script>alert(1)</script>"));
    ratings.openBoxes();
    assertThat(figures.words(chairman, quarter))
        .extracting(Words::text)
        .containsExactlyInAnyOrderElementsOf(said);
    assertThat(figures.words(chairman, quarter))
        .extracting(words -> words.week().getDayOfWeek())
        .containsOnly(java.time.DayOfWeek.MONDAY);
  }

  @Test
  void a_quarter_without_results_has_no_figures_and_divides_by_nothing() {
    Period never = new Period(2020, 1);
    assertThat(figures.unit(DossierWorld.NA_HY, never).isShown()).isFalse();
    assertThat(figures.rights(DossierWorld.NA_HY, never).given()).isZero();
    assertThat(figures.score(ScoreRule.Of.AGENCY, Tally.NONE)).isEmpty();
    assertThat(figures.fields(DossierWorld.NA_HY, never)).isEmpty();
  }

  private Tally unit() {
    return figures.unit(DossierWorld.NA_HY, quarter);
  }

  private void rate(Face face, int times) {
    for (int n = 0; n < times; n++) {
      people.rated(face);
    }
  }

  private void rateSecond(int times) {
    for (int n = 0; n < times; n++) {
      people.given(people.returned("second intake", DossierWorld.BIRTH), Answer.of(Face.SO_SO));
    }
  }

  private static String word(int n) {
    return "Cảm ơn, lời thứ " + n + " " + new UUID(0, n);
  }

  private static Answer saying(Face face, String words) {
    return new Answer(face, Set.of(), Map.of(), Optional.empty(), Optional.empty(), words);
  }
}
