package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The letter log beside the people's answers: what sums alone can prove, and no more. */
class ApologyCheckTest {
  @Test
  void every_letter_gone_and_people_who_got_none_cannot_both_be_right() {
    ApologyCheck check = new ApologyCheck(10, 10, 2, 3);
    assertThat(check.isContradiction()).isTrue();
    assertThat(check.unreceived()).isEqualTo(3);
  }

  @Test
  void those_without_a_letter_may_be_the_ones_who_say_no() {
    ApologyCheck check = new ApologyCheck(10, 6, 2, 4);
    assertThat(check.isContradiction()).isFalse();
    assertThat(new ApologyCheck(10, 6, 2, 5).unreceived()).isOne();
  }

  @Test
  void an_apology_by_word_needs_no_letter() {
    ApologyCheck check = new ApologyCheck(6, 0, 5, 1);
    assertThat(check.isContradiction()).isFalse();
    assertThat(check.unwritten()).isEqualTo(5);
  }

  @Test
  void of_fewer_than_five_nothing_is_said() {
    assertThat(new ApologyCheck(4, 4, 0, 4).isContradiction()).isFalse();
    assertThat(new ApologyCheck(9, 9, 0, 4).isShown()).isFalse();
    assertThat(new ApologyCheck(0, 0, 0, 0).isShown()).isFalse();
  }

  /** Whoever really was written to, the check never claims more than is true. */
  @Test
  void the_check_never_names_more_people_than_there_are() {
    Random chance = new Random(309);
    for (int round = 0; round < 2000; round++) {
      int owed = 5 + chance.nextInt(20);
      int sent = 0;
      int yes = 0;
      int no = 0;
      int lied = 0;
      for (int dossier = 0; dossier < owed; dossier++) {
        boolean letter = chance.nextBoolean();
        sent += letter ? 1 : 0;
        switch (chance.nextInt(3)) {
          case 0 -> yes++;
          case 1 -> {
            no++;
            lied += letter ? 1 : 0;
          }
          default -> {}
        }
      }
      ApologyCheck check = new ApologyCheck(owed, sent, yes, no);
      assertThat(check.unreceived()).as("%s", check).isLessThanOrEqualTo(lied);
      assertThat(check.unwritten()).isLessThanOrEqualTo(yes);
    }
  }
}
