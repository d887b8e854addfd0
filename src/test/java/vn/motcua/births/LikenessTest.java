package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private static final BirthEntry MY =
      new BirthEntry(LocalDate.of(2026, 10, 5), BirthEntry.Sex.GIRL, "Vừ Thị Mỷ", "Nà Hỳ 2", 1, "");

  @ParameterizedTest
  @CsvSource({
    // name, submitter, birth, address, received, likeness
    "Vừ Thị Mỷ, '', '', bản Nà Hỳ 2, 2026-10-20, CERTAIN",
    "VU THI MY, '', '', 'ban Na Hy 2, xa Na Hy', 2026-10-20, CERTAIN",
    "Sùng A Chua, Vừ Thị Mỷ, 2026-10-05, '', 2026-12-30, CERTAIN",
    "Sùng Thị Dua, Vừ Thị Mỷ, '', bản khác, 2026-10-20, LIKELY",
    "Vừ Thị Mỷ, '', 1999, '', 2026-12-30, LIKELY",
    "Sùng Thị Dua, Sùng A Chua, 2026-10-05, '', 2026-12-30, LIKELY",
    "Sùng Thị Dua, '', 2026-10-06, Nà Hỳ 2, 2026-10-20, LIKELY",
    "Vừ Mỷ, '', '', Nà Hỳ 2, 2026-10-20, LIKELY",
    "Vừ Thị Dua, '', '', Nà Hỳ 2, 2026-10-20, NONE",
    "Sùng A Chua, '', '', Nà Hỳ 2, 2026-10-20, NONE",
    "Vừ Thị Mỷ, '', 2024-03-01, Nà Hỳ 2, 2026-10-20, NONE",
    "Vừ Thị Mỷ, '', '', Nà Hỳ 2, 2026-10-04, NONE"
  })
  void names_days_and_village_decide_without_any_number(
      String name,
      String submitter,
      String birth,
      String address,
      LocalDate received,
      Likeness likeness) {
    assertThat(
            Likeness.of(
                MY,
                new Candidate(UUID.randomUUID(), "x", name, submitter, birth, address, received)))
        .isEqualTo(likeness);
  }

  @Test
  void a_village_is_a_whole_word_of_the_address() {
    Candidate near =
        new Candidate(
            UUID.randomUUID(),
            "x",
            "Sùng Thị Dua",
            "",
            "2026-10-06",
            "Nà Hỳ 22",
            MY.bornOn().plusDays(90));
    assertThat(Likeness.of(MY, near)).isEqualTo(Likeness.NONE);
  }

  @Test
  void no_dossier_from_before_the_birth_is_ever_the_childs() {
    Random chance = new Random(5);
    for (int i = 0; i < 300; i++) {
      LocalDate received = MY.bornOn().minusDays(1 + chance.nextInt(900));
      Candidate own =
          new Candidate(
              UUID.randomUUID(),
              "x",
              MY.mother(),
              MY.mother(),
              "2026-10-05",
              MY.village(),
              received);
      assertThat(Likeness.of(MY, own)).isEqualTo(Likeness.NONE);
    }
  }
}
