package vn.motcua.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.motcua.MotCuaTest;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;

/** Nobody has to remember what an inspection found: the desk reminds whoever is to act next. */
@MotCuaTest
class InspectionRemindersTest extends Inspecting {
  private static final LocalDate SOON = LocalDate.of(2024, 7, 4);

  @Autowired
  @Qualifier("inspectionReminders")
  OwnReminders reminders;

  private List<OwnReminders.Reminder> of(Actor actor, InspectionPlan plan) {
    return reminders.of(actor).stream()
        .filter(one -> one.href().contains(plan.id().toString()))
        .toList();
  }

  @Test
  void a_finding_is_the_communes_until_it_told_and_then_the_provinces_until_it_looked() {
    InspectionPlan plan = naHyHeld();
    Finding finding = found(plan, SOON);
    assertThat(of(chairman, plan))
        .extracting(OwnReminders.Reminder::work, OwnReminders.Reminder::chip)
        .containsExactly(tuple("In lại bảng phí", "soon"));
    assertThat(of(other, plan)).isEmpty();
    assertThat(of(province, plan)).isEmpty();
    clock.set("2024-07-05T08:00");
    assertThat(of(chairman, plan)).extracting(OwnReminders.Reminder::chip).containsExactly("late");
    tells(chairman, plan, finding, Finding.Standing.TOLD);
    assertThat(of(chairman, plan)).isEmpty();
    assertThat(of(province, plan))
        .extracting(one -> one.what().key())
        .containsExactly("inspections.reminder.told");
    tells(province, plan, finding, Finding.Standing.RETURNED);
    assertThat(of(chairman, plan)).hasSize(1);
    tells(province, plan, finding, Finding.Standing.MENDED);
    assertThat(of(chairman, plan)).isEmpty();
    assertThat(of(province, plan)).isEmpty();
  }

  @Test
  void what_is_due_in_more_than_two_weeks_reminds_nobody() {
    InspectionPlan plan = naHyHeld();
    found(plan, SOON.plusDays(1));
    assertThat(of(chairman, plan)).isEmpty();
  }

  @Test
  void the_province_is_reminded_of_inspections_it_is_behind_with_and_of_its_agencies() {
    InspectionPlan plan = opened("Sở Nội vụ", "");
    assertThat(of(province, plan)).isEmpty();
    clock.set("2024-12-20T08:00");
    assertThat(of(province, plan))
        .extracting(OwnReminders.Reminder::work, OwnReminders.Reminder::chip)
        .containsExactly(tuple("Sở Nội vụ", "soon"));
    held(plan, 1, LocalDate.of(2024, 12, 19));
    found(plan, LocalDate.of(2024, 12, 19));
    assertThat(of(province, plan))
        .extracting(OwnReminders.Reminder::work, OwnReminders.Reminder::chip)
        .containsExactly(tuple("In lại bảng phí", "late"));
  }
}
