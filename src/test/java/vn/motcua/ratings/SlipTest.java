package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossiers.Mark;
import vn.motcua.shared.UnitId;

/** What falls into the box: the facts of the dossier in points, beside what was asked. */
class SlipTest {
  @ParameterizedTest
  @CsvSource({"EARLY, 2", "ON_TIME, 1", "LATE, 0"})
  void time_is_computed_from_the_facts(Mark mark, String points) {
    Map<String, String> slip = Slip.of(asked(mark, Optional.of(mark), 0), Answer.of(Face.CONTENT));
    assertThat(slip).containsEntry("I1", points).containsEntry("I2", points);
  }

  @Test
  void where_no_step_had_a_time_of_its_own_the_second_indicator_is_missing() {
    assertThat(Slip.of(asked(Mark.EARLY, Optional.empty(), 0), Answer.of(Face.CONTENT)))
        .doesNotContainKey("I2");
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 1", "2, 0", "7, 0"})
  void visits_are_computed_from_the_papers_asked_for(int supplements, String points) {
    assertThat(Slip.of(asked(Mark.EARLY, Optional.empty(), supplements), Answer.of(Face.CONTENT)))
        .containsEntry("I3", points);
  }

  @ParameterizedTest
  @CsvSource({
    "EARLY,   false, 2",
    "ON_TIME, false, 1",
    "EARLY,   true,  0",
    "ON_TIME, true,  0",
    "LATE,    true,  0"
  })
  void manner_weighs_the_complaint_and_the_time(Mark mark, boolean complaint, String points) {
    assertThat(Slip.of(asked(mark, Optional.empty(), 0), complaining(complaint)))
        .containsEntry("I7", points);
  }

  @Test
  void late_without_a_complaint_is_no_option_of_the_circular_and_does_not_count() {
    assertThat(Slip.of(asked(Mark.LATE, Optional.empty(), 0), complaining(false)))
        .doesNotContainKey("I7");
  }

  @Test
  void an_apology_counts_only_where_one_was_owed() {
    Answer answer =
        new Answer(Face.SO_SO, Set.of(), Map.of(), Optional.empty(), Optional.of(Apology.YES), "");
    assertThat(Slip.of(asked(Mark.LATE, Optional.empty(), 0), answer))
        .containsEntry("APOLOGY", "YES");
    assertThat(Slip.of(asked(Mark.EARLY, Optional.empty(), 0), answer))
        .doesNotContainKey("APOLOGY");
  }

  @Test
  void thirty_seconds_leave_a_face_and_the_facts() {
    assertThat(Slip.of(asked(Mark.EARLY, Optional.of(Mark.ON_TIME), 1), Answer.of(Face.SO_SO)))
        .containsOnly(
            Map.entry("FACE", "2"),
            Map.entry("I1", "2"),
            Map.entry("I2", "1"),
            Map.entry("I3", "1"));
  }

  @Test
  void reasons_and_points_stand_as_ticked_and_the_words_stay_out() {
    Answer answer =
        new Answer(
            Face.NOT_CONTENT,
            Set.of(Reason.UNKIND, Reason.MANY_VISITS),
            Map.of(4, 0, 9, 1),
            Optional.empty(),
            Optional.empty(),
            "  phải chờ  ");
    assertThat(answer.words()).isEqualTo("phải chờ");
    assertThat(Slip.of(asked(Mark.EARLY, Optional.empty(), 0), answer))
        .containsEntry("R_UNKIND", "1")
        .containsEntry("R_MANY_VISITS", "1")
        .containsEntry("I4", "0")
        .containsEntry("I9", "1")
        .doesNotContainValue("phải chờ");
  }

  private static Answer complaining(boolean complaint) {
    return new Answer(Face.SO_SO, Set.of(), Map.of(), Optional.of(complaint), Optional.empty(), "");
  }

  private static Asked asked(Mark whole, Optional<Mark> parts, int supplements) {
    return new Asked(new UnitId("03169"), new UUID(0, 1), whole, parts, supplements);
  }
}
