package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.democracy.web.Visits;
import vn.motcua.shared.UnitId;

/** A set leaves as the table it may be changed in and sent again. */
class SetAsTableTest extends RecognitionWorld {
  private static final UnitId BAC_GIANG = new UnitId("24");

  @Autowired MockMvc mvc;

  private byte[] table(CriteriaSet set) {
    return new Visits(mvc)
        .open(
            steering,
            "/chuong-trinh/cong-nhan/bo-tieu-chi/"
                + set.unit()
                + "/"
                + set.id()
                + "/bo-tieu-chi.xlsx")
        .getContentAsByteArray();
  }

  private static SetTable.Head like(CriteriaSet set) {
    return new SetTable.Head(
        "BAN_SAO",
        set.name(),
        "2026",
        set.total().toPlainString(),
        set.pass().map(java.math.BigDecimal::toPlainString).orElse(""),
        set.source(),
        set.papers());
  }

  @Test
  void what_leaves_as_a_table_comes_back_as_the_same_set() {
    CriteriaSet set = now().set();
    CriteriaSets.Entered again = sets.enter(steering, UUID.randomUUID(), like(set), table(set));
    assertThat(again.problems()).isEmpty();
    List<CriteriaGroup> groups = again.set().orElseThrow().groups();
    assertThat(groups)
        .usingRecursiveComparison()
        .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
        .isEqualTo(set.groups());
  }

  @Test
  void a_shipped_set_whose_criteria_nobody_found_comes_back_with_its_groups() {
    CriteriaSet shipped =
        sets.of(BAC_GIANG).stream()
            .filter(one -> one.code().equals("BAC_GIANG_2023"))
            .findFirst()
            .orElseThrow();
    CriteriaSets.Entered again =
        sets.enter(steering, UUID.randomUUID(), like(shipped), table(shipped));
    assertThat(again.problems()).isEmpty();
    assertThat(again.set().orElseThrow().groups())
        .extracting(one -> one.max().intValueExact())
        .containsExactly(20, 25, 20, 15, 20);
  }
}
