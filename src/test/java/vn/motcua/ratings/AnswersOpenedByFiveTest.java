package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Mark;

/**
 * Not every citizen answers every question, and the apology is asked of late results alone. So
 * between any two looks nobody, or five at least, answered a question anew: in the unit, with an
 * officer, and in what is left of the one when the other is taken away.
 */
class AnswersOpenedByFiveTest extends OpenedByFive {
  private static final int[] WEEKS = {2, 9, 16, 23, 30};

  @RepeatedTest(25)
  void whatever_is_answered_no_two_looks_differ_by_fewer_than_five(RepetitionInfo life) {
    Random chance = new Random(life.getCurrentRepetition());
    int officers = 1 + chance.nextInt(3);
    int fields = 1 + chance.nextInt(3);
    int often = 2 + chance.nextInt(25);
    double talkative = chance.nextDouble();
    List<Map<Sum, Long>> looks = new ArrayList<>();
    looks.add(Map.of());
    Map<String, Long> said = new HashMap<>();
    for (int n = 0; n < 90; n++) {
      List<String> items = new ArrayList<>(List.of("FACE"));
      for (String item : List.of("I4", "I5", "COMPLAINT", "I9", "APOLOGY")) {
        if (chance.nextDouble() < talkative) {
          items.add(item);
        }
      }
      items.forEach(item -> said.merge(item, 1L, Long::sum));
      give(items, "L" + chance.nextInt(fields), chance.nextInt(officers));
      if (chance.nextInt(often) == 0) {
        ratings.openBoxes();
        looks.add(shown());
      }
    }
    ratings.openBoxes();
    ratings.openBoxes();
    looks.add(shown());
    for (int earlier = 0; earlier < looks.size(); earlier++) {
      for (int later = earlier; later < looks.size(); later++) {
        differByNoneOrFive(looks.get(earlier), looks.get(later));
      }
    }
    said.forEach((item, answers) ->
        assertThat(answers - looks.getLast().getOrDefault(new Sum("UNIT", "", item), 0L))
            .as("nothing lost: of %s fewer than five wait, and as many with their slips", item)
            .isBetween(0L, item.matches("FACE|APOLOGY") ? 4L : 8L));
  }

  @Test
  void the_one_late_result_of_five_does_not_tell_whether_its_citizen_got_an_apology() {
    for (int n = 0; n < 4; n++) {
      give(List.of("FACE"), "L", 0);
    }
    give(List.of("FACE", "APOLOGY"), "L", 0);
    ratings.openBoxes();
    assertThat(shown()).containsEntry(new Sum("UNIT", "", "FACE"), 5L);
    assertThat(apologies()).isZero();
    for (int n = 0; n < 4; n++) {
      give(List.of("FACE", "APOLOGY"), "L", 0);
    }
    ratings.openBoxes();
    assertThat(apologies()).as("five of five different batches of ratings").isEqualTo(5);
    give(List.of("FACE", "APOLOGY"), "L", 0);
    ratings.openBoxes();
    assertThat(apologies()).as("the sixth waits, though its rating is counted").isEqualTo(5);
    assertThat(shown()).containsEntry(new Sum("UNIT", "", "FACE"), 10L);
  }

  /**
   * An office knows which of its results were late. Where every citizen answers everything, what
   * the late ones answered shows in no number and in no difference of two.
   */
  @RepeatedTest(15)
  void of_whom_a_sum_is_made_does_not_depend_on_who_was_late(RepetitionInfo life) {
    Random chance = new Random(life.getCurrentRepetition());
    int often = 2 + chance.nextInt(15);
    List<Map<Sum, Long>> looks = new ArrayList<>();
    looks.add(Map.of());
    for (int n = 0; n < 60; n++) {
      Mark mark = chance.nextInt(12) == 0 ? Mark.LATE : Mark.values()[chance.nextInt(2)];
      Answer answer = everything(chance.nextBoolean());
      assertThat(ratings.give(right(mark, "L", chance.nextInt(2)), answer)).isTrue();
      if (chance.nextInt(often) == 0) {
        ratings.openBoxes();
        looks.add(shown());
      }
    }
    ratings.openBoxes();
    looks.add(shown());
    for (Map<Sum, Long> look : looks) {
      look.forEach((sum, n) -> {
        long rated = look.getOrDefault(new Sum(sum.kind(), sum.subject(), "#"), 0L);
        if (sum.item().equals("APOLOGY")) {
          noneOrFive("apologies", n);
        } else {
          assertThat(n).as("%s of all that were rated", sum).isEqualTo(rated);
        }
      });
      differByNoneOrFive(looks.getFirst(), look);
    }
    assertThat(looks.getLast().keySet())
        .extracting(Sum::item)
        .contains("COMPLAINT", "I4")
        .doesNotContain("I1", "I2", "I3", "I7");
  }

  private static Answer everything(boolean complaint) {
    return new Answer(
        Face.SO_SO,
        Set.of(),
        Map.of(4, 1, 5, 2, 6, 2, 8, 2, 9, 2),
        Optional.of(complaint),
        Optional.of(Apology.NO),
        "");
  }

  @Test
  void a_slip_takes_no_fact_of_its_dossier_even_when_it_is_given_one() {
    for (int n = 0; n < 5; n++) {
      give(List.of("FACE", "I1", "I2", "I3", "I4", "I7"), "L", 0);
    }
    ratings.openBoxes();
    assertThat(shown().keySet()).extracting(Sum::item).containsOnly("#", "FACE", "I4");
  }

  @Test
  void a_field_is_counted_by_faces_alone_and_an_officer_without_what_few_answered() {
    for (int n = 0; n < 5; n++) {
      give(List.of("FACE", "I4"), "L", 0);
      give(n < 2 ? List.of("FACE", "I4") : List.of("FACE"), "L", 1);
    }
    ratings.openBoxes();
    assertThat(shown().keySet())
        .filteredOn(sum -> !sum.item().equals("#"))
        .containsExactlyInAnyOrder(
            new Sum("UNIT", "", "FACE"),
            new Sum("UNIT", "", "I4"),
            new Sum("FIELD", "L", "FACE"),
            new Sum("OFFICER", officer(0), "FACE"),
            new Sum("OFFICER", officer(1), "FACE"));
  }

  @Test
  void an_opened_box_rests_for_a_week_and_is_then_opened_with_all_that_came() {
    owner.sql("update rating_rhythm set days = 7").update();
    for (int week : WEEKS) {
      clock.set("2026-11-%02dT08:00".formatted(week));
      long before = shown().getOrDefault(new Sum("UNIT", "", "FACE"), 0L);
      for (int n = 0; n < 5; n++) {
        give(List.of("FACE"), "L", 0);
      }
      ratings.openBoxes();
      assertThat(shown()).containsEntry(new Sum("UNIT", "", "FACE"), before + (week == 2 ? 5 : 15));
      for (int n = 0; n < 10; n++) {
        give(List.of("FACE"), "L", n % 2);
      }
      clock.set("2026-11-%02dT08:00".formatted(Math.min(30, week + 6)));
      assertThat(ratings.openBoxes()).as("rests").isZero();
    }
    assertThat(shown())
        .as("larger batches name two officers, where five by five named none")
        .containsEntry(new Sum("OFFICER", officer(1), "FACE"), 20L);
  }
}
