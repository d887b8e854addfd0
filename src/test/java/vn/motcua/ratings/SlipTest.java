package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossiers.Mark;
import vn.motcua.shared.UnitId;

/** What falls into the box: what was answered, and nothing the office knows of the dossier. */
class SlipTest {
  @ParameterizedTest
  @EnumSource(Mark.class)
  void a_slip_does_not_tell_whether_its_dossier_was_late_nor_how_often_papers_were_asked_for(
      Mark mark) {
    for (boolean complaint : new boolean[] {true, false}) {
      assertThat(Slip.of(asked(mark, Optional.of(mark), mark.ordinal()), complaining(complaint)))
          .isEqualTo(Slip.of(asked(Mark.EARLY, Optional.empty(), 0), complaining(complaint)))
          .containsOnly(Map.entry("FACE", "2"), Map.entry("COMPLAINT", complaint ? "YES" : "NO"));
    }
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
  void thirty_seconds_leave_a_face() {
    assertThat(Slip.of(asked(Mark.EARLY, Optional.of(Mark.ON_TIME), 1), Answer.of(Face.SO_SO)))
        .containsOnly(Map.entry("FACE", "2"));
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
