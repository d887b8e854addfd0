package vn.motcua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Nobody has to look a plan up to know that a day of the own office is near (practice C14). */
@MotCuaTest
class PlanRemindersTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String LINES =
      """
      Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn;Sau hoạt động
      A;Một;Sơn biển tên;Ông A;Nà Hỳ;15/6/2026;
      ;;Tổng hợp;;;15/6/2026;
      """;

  @Autowired Plans plans;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;

  @Autowired
  @Qualifier("planReminders")
  OwnReminders reminders;

  private Actor province;
  private Actor chairman;
  private Actor clerk;
  private Plan plan;

  @BeforeEach
  void january() {
    clock.set("2026-01-05T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    clerk = People.hired(units, staffing, People.NA_HY, "Lò Thị Inh", Role.INTAKE);
    PlanDraft draft = new PlanDraft(UUID.randomUUID(), 2026, "Kế hoạch", "", null);
    assertThat(plans.open(province, draft, LINES.getBytes(StandardCharsets.UTF_8)).problems())
        .isEmpty();
    plan = plans.plan(province, DIEN_BIEN, draft.id());
  }

  private List<OwnReminders.Reminder> of(Actor actor) {
    return reminders.of(actor).stream()
        .filter(one -> one.href().contains(plan.id().toString()))
        .toList();
  }

  private void tells(Actor actor, String place, Standing standing, LocalDate due) {
    Plan now = plans.plan(province, plan.unit(), plan.id());
    UnitId of = place.equals("1.1") ? People.NA_HY : DIEN_BIEN;
    PlanPart part = now.at(place).of(of).orElseThrow();
    plans.tell(
        actor,
        plan.unit(),
        plan.id(),
        place,
        of,
        new Plans.Telling(part.version(), standing, due, "Báo cáo số 1"));
  }

  @Test
  void two_weeks_before_its_day_a_part_reminds_the_head_of_the_office_that_has_it() {
    clock.set("2026-05-31T08:00");
    assertThat(of(chairman)).isEmpty();
    clock.set("2026-06-01T08:00");
    assertThat(of(chairman))
        .extracting(OwnReminders.Reminder::work, OwnReminders.Reminder::chip)
        .containsExactly(tuple("Sơn biển tên", "soon"));
    assertThat(of(chairman).getFirst().href())
        .isEqualTo("/chuong-trinh/ke-hoach/11/" + plan.id() + "/1.1");
    assertThat(of(province)).extracting(OwnReminders.Reminder::work).containsExactly("Tổng hợp");
    assertThat(of(clerk)).isEmpty();
    clock.set("2026-06-16T08:00");
    assertThat(of(chairman)).extracting(OwnReminders.Reminder::chip).containsExactly("late");
  }

  @Test
  void a_part_that_is_done_or_whose_day_was_moved_on_reminds_nobody() {
    clock.set("2026-06-10T08:00");
    tells(chairman, "1.1", Standing.DONE, LocalDate.of(2026, 6, 15));
    tells(province, "1.2", Standing.UNDER_WAY, LocalDate.of(2026, 9, 1));
    assertThat(of(chairman)).isEmpty();
    assertThat(of(province)).isEmpty();
    tells(province, "1.1", Standing.UNDER_WAY, LocalDate.of(2026, 6, 15));
    assertThat(of(chairman)).hasSize(1);
  }

  @Test
  void of_a_closed_plan_nobody_is_reminded_until_it_is_opened_again() {
    clock.set("2026-06-20T08:00");
    plans.close(province, plan, 0, true, "");
    assertThat(of(chairman)).isEmpty();
    plans.close(
        province, plans.plan(province, plan.unit(), plan.id()), 1, false, "Còn việc chưa xong");
    assertThat(of(chairman)).hasSize(1);
  }
}
