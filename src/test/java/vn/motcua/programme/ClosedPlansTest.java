package vn.motcua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * A plan that was summed up is closed; what is at risk is seen before it is late (practice C14).
 */
@MotCuaTest
class ClosedPlansTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String HEADING =
      "Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn;Sau hoạt động\n";

  @Autowired Plans plans;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;
  private Actor chairman;

  @BeforeEach
  void january() {
    clock.set("2026-01-05T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
  }

  private Plan opened(String lines) {
    PlanDraft draft = new PlanDraft(UUID.randomUUID(), 2026, "Kế hoạch", "", null);
    Plans.Opened opened =
        plans.open(province, draft, (HEADING + lines).getBytes(StandardCharsets.UTF_8));
    assertThat(opened.problems()).isEmpty();
    return plans.plan(province, DIEN_BIEN, draft.id());
  }

  private Plan now(Plan plan) {
    return plans.plan(province, plan.unit(), plan.id());
  }

  private void told(Actor actor, Plan plan, String place, UnitId of, LocalDate due) {
    PlanPart part = now(plan).at(place).of(of).orElseThrow();
    plans.tell(
        actor,
        plan.unit(),
        plan.id(),
        place,
        of,
        new Plans.Telling(part.version(), Standing.DONE, due, "Báo cáo số 1"));
  }

  private static void refused(Runnable act, String key) {
    assertThat(catchThrowableOfType(Refusal.class, act::run))
        .extracting(Refusal::key)
        .isEqualTo(key);
  }

  @Test
  void of_a_closed_plan_nobody_tells_anything_until_it_is_opened_with_a_reason() {
    Plan plan = opened("A;Một;x;Ông A;Nà Hỳ;1/6/2026;\n;;y;;Nà Hỳ;1/6/2026;\n");
    told(chairman, plan, "1.1", People.NA_HY, LocalDate.of(2026, 6, 1));
    plans.close(province, now(plan), 0, true, "");
    assertThat(now(plan).isClosed()).isTrue();
    refused(
        () -> told(chairman, plan, "1.2", People.NA_HY, LocalDate.of(2026, 6, 1)),
        "programme.refusal.closed");
    assertThat(
            catchThrowableOfType(
                    PlanRejected.class, () -> plans.close(province, now(plan), 1, false, " "))
                .errors())
        .containsOnlyKeys("viSao");
    plans.close(province, now(plan), 1, false, "Xã nộp thêm báo cáo");
    assertThat(now(plan).closing())
        .extracting(PlanClosing::closed, PlanClosing::words, PlanClosing::by)
        .containsExactly(false, "Xã nộp thêm báo cáo", "Bạc Thị Cúc");
    told(chairman, plan, "1.2", People.NA_HY, LocalDate.of(2026, 6, 1));
    assertThat(now(plan).progress(plans.today()).activities().done()).isEqualTo(2);
  }

  @Test
  void whoever_began_to_tell_before_the_plan_was_closed_is_stopped_by_the_database() {
    Plan plan = opened("A;Một;x;Ông A;;1/6/2026;\n");
    plans.close(province, plan, 0, true, "");
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into plan_act (unit_id, plan_id, task, number, of_unit, version, standing,
                                          due, words, by_unit, by, at)
                    values ('11', ?, 1, 1, '11', 1, 'DONE', '2026-06-01', 'xong', '11', ?, now())
                    """)
                .params(plan.id(), province.officer())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("is closed");
  }

  @Test
  void two_who_close_at_once_close_once_and_a_commune_closes_nothing_of_the_province() {
    Plan plan = opened("A;Một;x;Ông A;Nà Hỳ;1/6/2026;\n");
    plans.close(province, plan, 0, true, "");
    refused(() -> plans.close(province, plan, 0, true, ""), "programme.refusal.overtaken");
    assertThatThrownBy(() -> plans.close(chairman, now(plan), 1, false, "mở"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> jdbc.sql("delete from plan_closing").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void what_waits_for_something_late_or_due_later_than_itself_is_at_risk_before_it_is_late() {
    Plan plan =
        opened(
            """
            A;Một;Chọn mẫu;Ông A;;1/2/2026;
            ;;In mẫu;;;1/6/2026;1.1
            ;;Phát mẫu;;;1/5/2026;1.2
            ;;Báo cáo;;;1/12/2026;
            """);
    assertThat(plan.isAtRisk(plan.at("1.2"), plans.today())).as("in time yet").isFalse();
    assertThat(plan.isAtRisk(plan.at("1.3"), plans.today())).as("due before 1.2").isTrue();
    clock.set("2026-02-02T08:00");
    assertThat(plan.isAtRisk(plan.at("1.2"), plans.today())).as("1.1 is late").isTrue();
    assertThat(plan.progress(plans.today()))
        .extracting(PlanProgress::late, PlanProgress::atRisk)
        .containsExactly(1, 2);
    told(province, plan, "1.1", DIEN_BIEN, LocalDate.of(2026, 2, 1));
    assertThat(now(plan).isAtRisk(now(plan).at("1.2"), plans.today())).isFalse();
    assertThat(now(plan).awaited(now(plan).at("1.2"))).isEmpty();
    assertThat(now(plan).at("1.2").after()).containsExactly("1.1");
  }

  @Test
  void no_row_can_make_an_activity_wait_for_itself_however_far_around() {
    Plan plan = opened("A;Một;x;Ông A;;1/6/2026;\n;;y;;;1/6/2026;1.1\n;;z;;;1/6/2026;1.2\n");
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into plan_wait (unit_id, plan_id, task, number, after_task, after_number)
                    values ('11', ?, 1, 1, 1, 3)
                    """)
                .param(plan.id())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("wait for itself");
  }

  @Test
  void what_is_late_stands_under_the_name_of_who_answers_for_it() {
    Plan plan =
        opened(
            """
            A;Một;x;Ông A;;1/2/2026;
            ;Hai;y;Bà B;;1/2/2026;
            B;Ba;z;Ông A;;1/9/2026;
            """);
    clock.set("2026-03-01T08:00");
    told(province, plan, "2.1", DIEN_BIEN, LocalDate.of(2026, 2, 1));
    PlanHead first = now(plan).heads().getFirst();
    assertThat(now(plan).heads()).extracting(PlanHead::name).containsExactly("Ông A", "Bà B");
    assertThat(first.tasks()).hasSize(2);
    assertThat(first.late(plans.today())).isOne();
    assertThat(first.counted()).isEqualTo(2);
    assertThat(now(plan).heads().getLast().done()).isOne();
    assertThat(now(plan).heads().getLast().late(plans.today())).isZero();
  }

  @Test
  void everybody_reads_the_plans_of_a_commune_and_of_its_province() {
    Plan plan = opened("A;Một;x;Ông A;Nà Hỳ;1/6/2026;\n");
    assertThat(plans.published(People.NA_HY)).extracting(Plan::id).contains(plan.id());
    assertThat(plans.published(new UnitId("38"))).extracting(Plan::id).doesNotContain(plan.id());
  }
}
