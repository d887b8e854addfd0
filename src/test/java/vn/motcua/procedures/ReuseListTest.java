package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;

@MotCuaTest
class ReuseListTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final String BIRTH = "1.001193";

  @Autowired private ReuseList reuse;
  @Autowired private Procedures procedures;

  @Test
  void a_birth_is_registered_without_asking_for_the_identity_card() {
    Paper card = paper("Thẻ căn cước");
    assertThat(reuse.replaced(BIRTH, card, TODAY))
        .hasValueSatisfying(data -> {
          assertThat(data.document()).isEqualTo("Căn cước");
          assertThat(data.database()).isEqualTo("Cơ sở dữ liệu quốc gia về dân cư");
          assertThat(data.owner()).isEqualTo("Bộ Công an");
          assertThat(data.basis()).contains("66.7/2025/NQ-CP");
        });
    assertThat(reuse.replaced(BIRTH, card)).isPresent();
  }

  @Test
  void the_birth_certificate_of_the_midwife_is_still_to_be_brought() {
    assertThat(reuse.replaced(BIRTH, paper("Giấy chứng sinh"), TODAY)).isEmpty();
  }

  @Test
  void of_the_shipped_papers_of_a_birth_exactly_the_identity_paper_is_replaced() {
    assertThat(procedures.inForce(BIRTH, TODAY).orElseThrow().checklist())
        .filteredOn(paper -> reuse.replaced(BIRTH, paper, TODAY).isPresent())
        .singleElement()
        .satisfies(paper -> assertThat(paper.name()).startsWith("Hộ chiếu/Thẻ căn cước"));
  }

  @Test
  void what_one_procedure_no_longer_needs_another_may_need() {
    assertThat(reuse.replaced("1.001612", paper("Thẻ căn cước"), TODAY)).isEmpty();
    assertThat(reuse.replaced("1.999999", paper("Thẻ căn cước"), TODAY)).isEmpty();
  }

  @Test
  void the_resolution_holds_from_new_year_2026_to_the_end_of_february_2027() {
    Paper card = paper("Căn cước công dân");
    assertThat(reuse.replaced(BIRTH, card, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(reuse.replaced(BIRTH, card, LocalDate.of(2026, 1, 1))).isPresent();
    assertThat(reuse.replaced(BIRTH, card, LocalDate.of(2027, 2, 28))).isPresent();
    assertThat(reuse.replaced(BIRTH, card, LocalDate.of(2027, 3, 1))).isEmpty();
  }

  @Test
  void the_list_also_tells_what_none_of_the_papers_was_recognised_as() {
    assertThat(reuse.of("2.000908", TODAY)).singleElement();
    assertThat(procedures.inForce("2.000908", TODAY).orElseThrow().checklist())
        .noneMatch(paper -> reuse.replaced("2.000908", paper, TODAY).isPresent());
    assertThat(reuse.of(BIRTH, LocalDate.of(2027, 3, 1))).isEmpty();
  }

  private static Paper paper(String name) {
    return new Paper(1, "", name, 1, 0, "", Paper.Kind.REQUIRED);
  }
}
