package vn.motcua.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** What was found is mended, told, looked at again (practice C3). */
@MotCuaTest
class FindingsTest extends Inspecting {
  @Test
  void what_was_found_is_told_as_mended_looked_at_again_returned_and_mended() {
    InspectionPlan plan = naHyHeld();
    Finding finding = found(plan, LocalDate.of(2024, 6, 30));
    assertThat(finding.standing()).isEqualTo(Finding.Standing.OPEN);
    tells(chairman, plan, finding, Finding.Standing.TOLD);
    tells(province, plan, finding, Finding.Standing.RETURNED);
    tells(chairman, plan, finding, Finding.Standing.TOLD);
    tells(province, plan, finding, Finding.Standing.MENDED);
    assertThat(read(plan, finding.id()).acts()).hasSize(4);
    assertThat(now(plan).open()).isZero();
  }

  @Test
  void nobody_marks_their_own_work_and_nobody_tells_for_another() {
    InspectionPlan plan = naHyHeld();
    Finding finding = found(plan, LocalDate.of(2024, 6, 30));
    assertThatThrownBy(() -> tells(chairman, plan, finding, Finding.Standing.MENDED))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tells(other, plan, finding, Finding.Standing.TOLD))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tells(province, plan, finding, Finding.Standing.TOLD))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tells(province, plan, finding, Finding.Standing.RETURNED))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void for_an_agency_without_an_account_the_inspector_writes_down_what_it_did() {
    InspectionPlan plan = opened("Phòng Y tế", "");
    held(plan, 1, END_OF_MAY);
    Finding finding = found(plan, LocalDate.of(2024, 6, 30));
    tells(province, plan, finding, Finding.Standing.TOLD);
    tells(province, plan, finding, Finding.Standing.MENDED);
    assertThat(read(plan, finding.id()).isOpen()).isFalse();
  }

  @Test
  void past_its_day_a_finding_is_late_until_something_is_told() {
    InspectionPlan plan = naHyHeld();
    Finding finding = found(plan, LocalDate.of(2024, 6, 19));
    assertThat(now(plan).late(inspections.today())).isOne();
    tells(chairman, plan, finding, Finding.Standing.TOLD);
    assertThat(now(plan).late(inspections.today())).isZero();
    tells(province, plan, finding, Finding.Standing.RETURNED);
    assertThat(now(plan).late(inspections.today())).isOne();
  }

  @Test
  void two_people_who_tell_at_once_notice_each_other() {
    InspectionPlan plan = naHyHeld();
    Finding finding = found(plan, LocalDate.of(2024, 6, 30));
    Finding.Act act = new Finding.Act(1, Finding.Standing.TOLD, "Đã in", false, "", Instant.EPOCH);
    inspections.tell(chairman, plan.id(), 1, finding.id(), act, new byte[0]);
    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> inspections.tell(chairman, plan.id(), 1, finding.id(), act, new byte[0]))
                .key())
        .isEqualTo("inspections.refusal.overtaken");
  }

  @Test
  void a_finding_needs_an_inspection_words_a_remedy_and_a_day_after_it() {
    InspectionPlan plan = opened("", "03169");
    assertThat(
            catchThrowableOfType(Refusal.class, () -> found(plan, LocalDate.of(2024, 6, 30))).key())
        .isEqualTo("inspections.refusal.not-held");
    held(plan, 1, END_OF_MAY);
    rejected(
        () -> finds(plan, "khong-co", "", END_OF_MAY.minusDays(1)),
        "mucSai",
        "noiDung",
        "khacPhuc",
        "han");
    rejected(() -> finds(plan, "niem-yet", "x".repeat(2_001), null), "noiDung", "khacPhuc", "han");
  }

  private void finds(InspectionPlan plan, String item, String words, @Nullable LocalDate due) {
    Finding typed =
        new Finding(
            UUID.randomUUID(),
            item,
            Finding.Severity.GRAVE,
            words,
            "",
            END_OF_MAY,
            false,
            List.of());
    inspections.find(province, plan.id(), 1, typed, due, new byte[0]);
  }

  @Test
  void what_is_no_photo_is_refused() {
    InspectionPlan plan = naHyHeld();
    Finding finding = found(plan, LocalDate.of(2024, 6, 30));
    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () ->
                        inspections.tell(
                            chairman,
                            plan.id(),
                            1,
                            finding.id(),
                            new Finding.Act(
                                1, Finding.Standing.TOLD, "Đã in", false, "", Instant.EPOCH),
                            "<svg>".getBytes(StandardCharsets.UTF_8)))
                .key())
        .isEqualTo("inspections.refusal.photo-kind");
    assertThatThrownBy(() -> inspections.photo(other, plan.id(), 1, finding.id(), 0))
        .isInstanceOf(NotFound.class);
  }
}
