package vn.motcua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** A province makes a plan, and everybody tells what became of it (practices C2, C14). */
@MotCuaTest
class PlansTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String HEADING =
      "Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn\n";

  @Autowired Plans plans;
  @Autowired PlanReminders reminders;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;
  private Actor chairman;
  private Actor other;

  @BeforeEach
  void the_end_of_may() {
    clock.set("2026-01-05T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
  }

  private Plan opened(Actor actor, byte[] file) {
    Plans.Opened opened = plans.open(actor, draft(), file);
    assertThat(opened.problems()).isEmpty();
    return plans.plan(actor, actor.unit(), opened.plan().orElseThrow());
  }

  private Plan opened(String lines) {
    return opened(province, (HEADING + lines).getBytes(StandardCharsets.UTF_8));
  }

  private static PlanDraft draft() {
    return new PlanDraft(
        UUID.randomUUID(), 2026, "Kế hoạch năm 2026", "12/QĐ-BCĐ", LocalDate.of(2026, 1, 2));
  }

  private void told(Actor actor, Plan plan, String place, UnitId of, Standing next, String words) {
    PlanPart part = now(plan).at(place).of(of).orElseThrow();
    plans.tell(
        actor,
        plan.unit(),
        plan.id(),
        place,
        of,
        new Plans.Telling(part.version(), next, part.due(), words));
  }

  private Plan now(Plan plan) {
    return plans.plan(province, plan.unit(), plan.id());
  }

  private static void refused(Runnable act, String key) {
    assertThat(catchThrowableOfType(Refusal.class, act::run))
        .extracting(Refusal::key)
        .isEqualTo(key);
  }

  private static void rejected(Runnable act, String field) {
    assertThat(catchThrowableOfType(PlanRejected.class, act::run).errors()).containsOnlyKeys(field);
  }

  private Plan hongNguByMidYear(List<List<Object>> rows) {
    Plan plan = opened(province, PlanWorld.workbook(rows));
    clock.set("2026-05-30T08:00");
    for (PlanActivity activity : plan.activities()) {
      boolean done = activity.name().matches("Hoạt động ([1-9]|1[0-6])\\..*");
      told(
          province,
          plan,
          activity.place(),
          DIEN_BIEN,
          done ? Standing.DONE : Standing.UNDER_WAY,
          done ? "Báo cáo số 5" : "");
    }
    return now(plan);
  }

  @Test
  void article_003_hong_ngu_by_the_middle_of_the_year_16_of_26_tasks_and_21_of_39_activities() {
    PlanProgress progress = hongNguByMidYear(PlanWorld.hongNgu()).progress(plans.today());
    assertThat(progress.fields()).isEqualTo(7);
    assertThat(progress.tasks()).isEqualTo(new PlanProgress.Share(26, 16, 10, 0));
    assertThat(progress.activities()).isEqualTo(new PlanProgress.Share(39, 21, 18, 0));
    assertThat(progress.late()).isZero();
  }

  @Test
  void without_one_row_of_its_source_the_picture_is_another() {
    List<List<Object>> rows = new ArrayList<>(PlanWorld.hongNgu());
    rows.removeFirst();
    PlanProgress progress = hongNguByMidYear(rows).progress(plans.today());
    assertThat(progress.activities()).isEqualTo(new PlanProgress.Share(38, 20, 18, 0));
    assertThat(progress.tasks()).isEqualTo(new PlanProgress.Share(26, 16, 10, 0));
  }

  @Test
  void the_same_form_sent_twice_opens_one_plan() {
    PlanDraft draft = draft();
    byte[] file = PlanWorld.workbook(PlanWorld.hongNgu());
    plans.open(province, draft, file);
    plans.open(province, draft, file);
    assertThat(plans.plans(province)).extracting(Plan::id).containsOnlyOnce(draft.id());
    assertThat(plans.plan(province, DIEN_BIEN, draft.id()).activities())
        .hasSize(PlanWorld.ACTIVITIES);
  }

  @Test
  void a_table_with_one_wrong_line_opens_nothing() {
    PlanDraft draft = draft();
    Plans.Opened opened =
        plans.open(
            province,
            draft,
            (HEADING + "A;Một;x;Ông A;;1/2/2026\n;;y;;xã Ba Đình;1/2/2026\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(opened.plan()).isEmpty();
    assertThat(opened.problems()).extracting(PlanFile.Problem::line).containsExactly(3);
    assertThatThrownBy(() -> plans.plan(province, DIEN_BIEN, draft.id()))
        .isInstanceOf(NotFound.class);
    assertThat(plans.open(province, draft, new byte[] {0, 1}).problems()).hasSize(1);
  }

  @Test
  void what_is_typed_wrong_about_the_plan_itself_is_said_by_field() {
    byte[] file = PlanWorld.workbook(PlanWorld.hongNgu());
    rejected(
        () -> plans.open(province, new PlanDraft(UUID.randomUUID(), 2026, "", "", null), file),
        "ten");
    rejected(
        () -> plans.open(province, new PlanDraft(UUID.randomUUID(), 2031, "KH", "", null), file),
        "nam");
    rejected(
        () ->
            plans.open(province, new PlanDraft(UUID.randomUUID(), 2026, "KH", "1/QĐ", null), file),
        "ngayQuyetDinh");
  }

  @Test
  void each_commune_tells_of_its_own_part_and_the_whole_is_done_when_the_last_is() {
    Plan plan = opened("A;Một;Niêm yết;Ông A;các xã;1/6/2026\n");
    told(chairman, plan, "1.1", People.NA_HY, Standing.DONE, "Ảnh bảng niêm yết");
    assertThat(now(plan).at("1.1").standing()).isEqualTo(Standing.UNDER_WAY);
    assertThat(now(plan).at("1.1").done()).isEqualTo(1);
    refused(
        () -> told(chairman, plan, "1.1", People.THANH_NUA, Standing.DONE, "cũng xong"),
        "programme.refusal.standing.PLANNED");
    told(other, plan, "1.1", People.THANH_NUA, Standing.DONE, "Ảnh bảng niêm yết");
    assertThat(now(plan).progress(plans.today()).tasks())
        .isEqualTo(new PlanProgress.Share(1, 1, 0, 0));
  }

  @Test
  void what_was_told_as_done_is_sent_back_by_the_province_alone_and_the_history_stays() {
    Plan plan = opened("A;Một;Niêm yết;Ông A;Nà Hỳ;1/6/2026\n");
    told(chairman, plan, "1.1", People.NA_HY, Standing.DONE, "Đã niêm yết");
    refused(
        () -> told(chairman, plan, "1.1", People.NA_HY, Standing.UNDER_WAY, "làm lại"),
        "programme.refusal.standing.DONE");
    told(province, plan, "1.1", People.NA_HY, Standing.UNDER_WAY, "Ảnh không đọc được");
    assertThat(plans.acts(plan, now(plan).at("1.1")))
        .extracting(PlanAct::words)
        .containsExactly("Ảnh không đọc được", "Đã niêm yết");
  }

  @Test
  void done_names_its_paper_and_dropped_says_why_and_counts_nowhere() {
    Plan plan = opened("A;Một;x;Ông A;;1/6/2026\n;;y;;;1/6/2026\n");
    rejected(() -> told(province, plan, "1.1", DIEN_BIEN, Standing.DONE, " "), "loi");
    rejected(() -> told(province, plan, "1.2", DIEN_BIEN, Standing.DROPPED, ""), "loi");
    told(province, plan, "1.1", DIEN_BIEN, Standing.DONE, "Báo cáo số 7");
    told(province, plan, "1.2", DIEN_BIEN, Standing.DROPPED, "Trùng việc của sở");
    assertThat(now(plan).progress(plans.today()).activities())
        .isEqualTo(new PlanProgress.Share(1, 1, 0, 0));
    assertThat(now(plan).task(1).standing()).isEqualTo(Standing.DONE);
  }

  @Test
  void late_is_what_is_not_finished_when_its_day_is_over_and_a_moved_day_keeps_the_first() {
    Plan plan = opened("A;Một;x;Ông A;;1/6/2026\n");
    clock.set("2026-05-25T08:00");
    assertThat(now(plan).progress(plans.today()).soon()).isOne();
    clock.set("2026-06-02T08:00");
    assertThat(now(plan).progress(plans.today()).late()).isOne();
    PlanPart part = now(plan).at("1.1").parts().getFirst();
    Plans.Telling later =
        new Plans.Telling(part.version(), Standing.UNDER_WAY, LocalDate.of(2026, 7, 1), "Mưa lũ");
    plans.tell(province, plan.unit(), plan.id(), "1.1", DIEN_BIEN, later);
    assertThat(now(plan).progress(plans.today()).late()).isZero();
    told(province, plan, "1.1", DIEN_BIEN, Standing.DONE, "Báo cáo số 9");
    assertThat(now(plan).progress(plans.today()).doneLate()).as("of the first day").isOne();
    assertThat(now(plan).at("1.1").parts().getFirst().wasMoved()).isTrue();
  }

  @Test
  void a_commune_moves_no_date_of_the_province() {
    Plan plan = opened("A;Một;x;Ông A;Nà Hỳ;1/6/2026\n");
    rejected(
        () ->
            plans.tell(
                chairman,
                plan.unit(),
                plan.id(),
                "1.1",
                People.NA_HY,
                new Plans.Telling(0, Standing.UNDER_WAY, LocalDate.of(2026, 9, 1), "xin lùi")),
        "han");
  }

  @Test
  void two_people_who_tell_at_once_notice_each_other() {
    Plan plan = opened("A;Một;x;Ông A;Nà Hỳ;1/6/2026\n");
    Plans.Telling seen = new Plans.Telling(0, Standing.UNDER_WAY, LocalDate.of(2026, 6, 1), "");
    plans.tell(chairman, plan.unit(), plan.id(), "1.1", People.NA_HY, seen);
    refused(
        () -> plans.tell(chairman, plan.unit(), plan.id(), "1.1", People.NA_HY, seen),
        "programme.refusal.overtaken");
  }

  @Test
  void an_observer_and_an_officer_of_the_desk_read_or_tell_nothing_they_should_not() {
    Plan plan = opened("A;Một;x;Ông A;Nà Hỳ;1/6/2026\n");
    Actor observer =
        People.hired(units, staffing, DIEN_BIEN, "Lò Thị Xuân", Role.PROVINCE_OBSERVER);
    assertThat(plans.plans(observer)).extracting(Plan::id).contains(plan.id());
    assertThatThrownBy(() -> plans.open(observer, draft(), new byte[0]))
        .isInstanceOf(NotFound.class);
    refused(
        () -> told(observer, plan, "1.1", People.NA_HY, Standing.DONE, "xong"),
        "programme.refusal.standing.PLANNED");
    Actor stranger =
        new Actor(new UnitId("38"), UUID.randomUUID(), "Tỉnh khác", Set.of(Role.STEERING));
    assertThatThrownBy(() -> plans.plan(stranger, plan.unit(), plan.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_chairman_is_reminded_of_the_part_of_his_commune_until_it_is_done() {
    Plan plan = opened("A;Một;Niêm yết giờ làm việc;Ông A;các xã;1/6/2026\n");
    clock.set("2026-06-02T08:00");
    assertThat(reminders.of(chairman))
        .filteredOn(one -> one.href().contains(plan.id().toString()))
        .extracting(OwnReminders.Reminder::work, OwnReminders.Reminder::chip)
        .containsExactly(tuple("Niêm yết giờ làm việc", "late"));
    told(chairman, plan, "1.1", People.NA_HY, Standing.DONE, "Đã dán ở cửa");
    assertThat(reminders.of(chairman)).noneMatch(one -> one.href().contains(plan.id().toString()));
    assertThat(reminders.of(other)).anyMatch(one -> one.href().contains(plan.id().toString()));
  }

  @Test
  void what_a_plan_says_and_what_was_told_is_never_rewritten() {
    Plan plan = opened("A;Một;x;Ông A;;1/6/2026\n");
    told(province, plan, "1.1", DIEN_BIEN, Standing.DONE, "Báo cáo số 1");
    for (String table : List.of("plan", "plan_task", "plan_activity", "plan_part", "plan_act")) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
          .as(table)
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() -> jdbc.sql("update plan_act set words = ''").update())
        .isInstanceOf(DataAccessException.class);
  }
}
