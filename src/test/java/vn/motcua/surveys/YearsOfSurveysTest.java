package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.ratings.Way;
import vn.motcua.shared.NotFound;

/**
 * The official round of a year: one for each form and province, beside the one of the year before.
 */
@MotCuaTest
class YearsOfSurveysTest {
  @Autowired SurveyWorld people;
  @Autowired SurveyRounds rounds;
  @Autowired SurveyResults results;
  @Autowired Interviews interviews;
  @Autowired TestClock clock;

  @Test
  void a_year_has_one_round_and_the_next_years_stands_beside_it() {
    people.returned(6);
    Round first = people.opened(people.province(), of(2026, LocalDate.of(2026, 11, 2)));
    assertThat(first.year()).contains(2026);
    answered(first, 6, 4);
    RejectedRound again =
        catchThrowableOfType(
            RejectedRound.class,
            () -> rounds.open(people.province(), of(2026, LocalDate.of(2026, 11, 2))));
    assertThat(again.errors()).as("also while the first is under way").containsOnlyKeys("nam");
    UnitResult of2026 = results.of(people.ended(first)).getFirst();
    assertThat(results.yearBefore(of2026)).as("nobody asked in 2025").isEmpty();
    assertThatThrownBy(() -> rounds.open(people.province(), of(2026, LocalDate.of(2026, 11, 2))))
        .isInstanceOf(RejectedRound.class);
    assertThat(people.opened(people.province(), of(null, LocalDate.of(2026, 11, 2))).year())
        .as("a survey on a topic may be held beside it")
        .isEmpty();

    clock.set("2027-03-02T08:00");
    Round next =
        people.opened(
            people.province(),
            new RoundDraft(
                UUID.randomUUID(),
                "SIPAS",
                "Khảo sát năm 2027",
                List.of(DossierWorld.NA_HY),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 3, 1),
                5,
                LocalDate.of(2027, 3, 20),
                2027));
    UnitResult of2027 = new UnitResult(next, rounds.shares(next).getFirst(), List.of());
    assertThat(results.yearBefore(of2027).orElseThrow().satisfied()).isEqualTo(of2026.satisfied());
    assertThat(results.of(people.ended(next)).getFirst().share().answered()).isZero();
    Round free =
        people.opened(
            people.province(),
            new RoundDraft(
                UUID.randomUUID(),
                "SIPAS",
                "Khảo sát năm 2027, mở lại",
                List.of(DossierWorld.NA_HY),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 3, 1),
                5,
                LocalDate.of(2027, 3, 20),
                2027));
    assertThat(free.year()).as("a round nobody answered binds no year").contains(2027);
    rounds.close(people.province(), free.id());
  }

  @Test
  void days_of_another_year_and_a_year_of_the_front_are_refused() {
    people.returned(5);
    RejectedRound rejected =
        catchThrowableOfType(
            RejectedRound.class,
            () -> rounds.open(people.province(), of(2025, LocalDate.of(2026, 11, 2))));
    assertThat(rejected.errors()).containsOnlyKeys("nam");
    assertThatThrownBy(() -> rounds.open(people.front(), of(2026, LocalDate.of(2026, 11, 2))))
        .isInstanceOf(NotFound.class);
  }

  private void answered(Round round, int many, int step) {
    Way way = people.interviewer(round);
    IntStream.rangeClosed(1, Math.min(many, interviews.list(way).size()))
        .forEach(number -> people.given(round, way, number, SurveyWorld.reply(step, "")));
  }

  private static RoundDraft of(@Nullable Integer year, LocalDate day) {
    return new RoundDraft(
        UUID.randomUUID(),
        "SIPAS",
        "Khảo sát của năm",
        List.of(DossierWorld.NA_HY),
        day,
        day,
        6,
        day.plusDays(30),
        year);
  }
}
