package vn.motcua.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.NotFound;

/** A province looks at more than the shipped check-list says. */
@MotCuaTest
class CheckListsTest extends Inspecting {
  @Autowired CheckLists lists;

  @Test
  void a_line_that_was_added_is_asked_of_the_next_inspection() {
    InspectionPlan before = naHyHeld();
    int shipped = lists.of(province).size();
    lists.add(province, "Biển tên công chức");
    assertThat(lists.of(province)).hasSize(shipped + 1);
    assertThat(lists.of(province).getLast())
        .isEqualTo(new CheckItem("bien-ten-cong-chuc", "Biển tên công chức"));
    assertThat(now(before).at(1).held().orElseThrow().checks()).hasSize(shipped);
    assertThat(naHyHeld().at(1).number()).isOne();
    rejected(() -> lists.add(province, "Biển tên công chức"), "ten");
    rejected(() -> lists.add(province, "!"), "ten");
    rejected(() -> lists.add(province, "x".repeat(201)), "ten");
  }

  @Test
  void only_who_inspects_adds_a_line() {
    assertThatThrownBy(() -> lists.add(chairman, "Biển tên")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lists.of(chairman)).isInstanceOf(NotFound.class);
  }
}
