package vn.motcua.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.committees.Committees;
import vn.motcua.committees.Conclusions;
import vn.motcua.committees.Launch;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.feedback.FeedbackWorld;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.PlannedInspections;
import vn.motcua.inspections.Target;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanDraft;
import vn.motcua.programme.Plans;
import vn.motcua.programme.Standing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Which communes need their province this week, and why (practices C4, C14, C15). */
@MotCuaTest
class SteeringTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");

  @Autowired Steering steering;
  @Autowired Inspections inspections;
  @Autowired Plans plans;
  @Autowired Committees committees;
  @Autowired Conclusions conclusions;
  @Autowired DossierWorld world;
  @Autowired FeedbackWorld feedback;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;

  private Actor province;
  private Actor chairman;

  @BeforeEach
  void november() {
    clock.set("2026-11-02T08:00");
    world.the("chairman");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
  }

  private Watched naHy() {
    return steering.commune(steering.of(province), People.NA_HY.code());
  }

  private Map<Concern, Integer> needs() {
    Map<Concern, Integer> counts = new HashMap<>();
    naHy().needs().forEach(need -> counts.put(need.concern(), need.count()));
    return counts;
  }

  @Test
  void a_dossier_past_its_day_calls_the_province_and_its_return_sends_it_home() {
    int before = needs().getOrDefault(Concern.OVERDUE, 0);
    var dossier = world.received("Vừ Thị Mỷ");
    assertThat(needs().getOrDefault(Concern.OVERDUE, 0)).isEqualTo(before);
    clock.set("2026-11-20T08:00");
    assertThat(needs()).containsEntry(Concern.OVERDUE, before + 1);
    assertThat(naHy().of(MapFigure.LATE_NOW)).isEqualTo(FigureValue.count(before + 1L));
    world.until(dossier, vn.motcua.dossiers.Stage.READY);
    assertThat(needs().getOrDefault(Concern.OVERDUE, 0)).isEqualTo(before);
  }

  @Test
  void feedback_nobody_answered_in_time_calls_the_province() {
    clock.set("2026-12-20T08:00");
    int before = needs().getOrDefault(Concern.FEEDBACK_LATE, 0);
    clock.set("2026-11-02T08:00");
    int then = needs().getOrDefault(Concern.FEEDBACK_LATE, 0);
    feedback.sent("Đường vào trụ sở lầy lội, người già không đi được.");
    assertThat(needs().getOrDefault(Concern.FEEDBACK_LATE, 0)).isEqualTo(then);
    clock.set("2026-12-20T08:00");
    assertThat(needs().getOrDefault(Concern.FEEDBACK_LATE, 0)).isEqualTo(before + 1);
  }

  @Test
  void a_finding_calls_until_the_commune_told_and_again_when_it_was_not_mended() {
    int before = needs().getOrDefault(Concern.FINDING_LATE, 0);
    InspectionPlan plan = inspected();
    clock.set("2026-11-16T08:00");
    assertThat(needs()).containsEntry(Concern.FINDING_LATE, before + 1);
    assertThat(where(Concern.FINDING_LATE)).matches("/chuong-trinh/kiem-tra/[0-9a-f-]{36}/[0-9]+");
    Finding finding = finding(plan);
    told(chairman, plan, finding, 1, Finding.Standing.TOLD);
    assertThat(needs().getOrDefault(Concern.FINDING_LATE, 0)).isEqualTo(before);
    told(province, plan, finding, 2, Finding.Standing.RETURNED);
    assertThat(needs()).containsEntry(Concern.FINDING_LATE, before + 1);
    told(province, plan, finding, 3, Finding.Standing.MENDED);
    assertThat(needs().getOrDefault(Concern.FINDING_LATE, 0)).isEqualTo(before);
  }

  /** The page of the one that waits longest. */
  private String where(Concern concern) {
    return naHy().needs().stream()
        .filter(need -> need.concern() == concern)
        .map(Need::where)
        .findFirst()
        .orElseThrow();
  }

  private InspectionPlan inspected() {
    PlannedInspections typed =
        new PlannedInspections(
            UUID.randomUUID(),
            2026,
            "Kế hoạch kiểm tra",
            "20/QĐ-UBND",
            LocalDate.of(2026, 10, 1),
            "",
            "03169",
            LocalDate.of(2026, 12, 31));
    inspections.open(province, typed);
    Map<String, Target.Verdict> checks = new HashMap<>();
    inspections.items(province).forEach(item -> checks.put(item.code(), Target.Verdict.FAULT));
    inspections.hold(province, typed.id(), 1, LocalDate.of(2026, 11, 2), "Bảng phí đã cũ", checks);
    Finding found =
        new Finding(
            UUID.randomUUID(),
            inspections.items(province).getFirst().code(),
            Finding.Severity.MEDIUM,
            "Bảng phí của năm 2024",
            "In lại bảng phí",
            LocalDate.of(2026, 11, 10),
            false,
            List.of());
    inspections.find(province, typed.id(), 1, found, found.due(), new byte[0]);
    return inspections.plan(province, typed.id());
  }

  private Finding finding(InspectionPlan plan) {
    return inspections.plan(province, plan.id()).at(1).findings().getFirst();
  }

  private void told(
      Actor actor, InspectionPlan plan, Finding finding, int version, Finding.Standing standing) {
    inspections.tell(
        actor,
        plan.id(),
        1,
        finding.id(),
        new Finding.Act(version, standing, "Đã xem", false, actor.name(), Instant.EPOCH),
        new byte[0]);
  }

  @Test
  void a_part_of_the_plan_calls_from_the_day_after_its_day_until_it_is_done_or_the_plan_closed() {
    int before = needs().getOrDefault(Concern.PLAN_LATE, 0);
    String table =
        "Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn\n"
            + "Thủ tục;Rút ngắn;Rà soát;Giám đốc;03169;20/11/2026\n";
    Plan plan =
        plans.plan(
            province,
            DIEN_BIEN,
            plans
                .open(
                    province,
                    new PlanDraft(
                        UUID.randomUUID(),
                        2026,
                        "Kế hoạch năm 2026",
                        "12/QĐ-BCĐ",
                        LocalDate.of(2026, 1, 2)),
                    table.getBytes(StandardCharsets.UTF_8))
                .plan()
                .orElseThrow());
    clock.set("2026-11-20T17:00");
    assertThat(needs().getOrDefault(Concern.PLAN_LATE, 0)).isEqualTo(before);
    clock.set("2026-11-21T08:00");
    assertThat(needs()).containsEntry(Concern.PLAN_LATE, before + 1);
    assertThat(where(Concern.PLAN_LATE))
        .matches("/chuong-trinh/ke-hoach/11/[0-9a-f-]{36}/[0-9.]+[?]xa=03169");
    plans.tell(
        chairman,
        DIEN_BIEN,
        plan.id(),
        "1.1",
        People.NA_HY,
        new Plans.Telling(0, Standing.DONE, LocalDate.of(2026, 11, 20), "Đã rà soát xong"));
    assertThat(needs().getOrDefault(Concern.PLAN_LATE, 0)).isEqualTo(before);
  }

  @Test
  void what_a_notice_asks_of_a_commune_calls_from_the_day_after_its_day_until_it_is_told_done() {
    int before = needs().getOrDefault(Concern.CONCLUSION_LATE, 0);
    UUID given = noticed(province, "Kê ghế; Ông Hoan; 20/11/2026; " + People.NA_HY);
    noticed(province, "Gửi mẫu thư; Bà Cúc; 20/11/2026");
    noticed(province, "Kê ghế; Ông Ngoan; 20/11/2026; " + People.THANH_NUA);
    UUID own = noticed(chairman, "Treo bảng; Ông Hoan; 20/11/2026");
    clock.set("2026-11-20T17:00");
    assertThat(needs().getOrDefault(Concern.CONCLUSION_LATE, 0)).isEqualTo(before);
    clock.set("2026-11-21T08:00");
    assertThat(needs()).containsEntry(Concern.CONCLUSION_LATE, before + 2);
    conclusions.tell(province, given, 1, 0, true, "Đã kê");
    conclusions.tell(chairman, own, 1, 0, false, "Chờ in");
    assertThat(needs()).containsEntry(Concern.CONCLUSION_LATE, before + 1);
    conclusions.tell(chairman, own, 1, 1, true, "Đã treo");
    assertThat(needs().getOrDefault(Concern.CONCLUSION_LATE, 0)).isEqualTo(before);
  }

  private UUID noticed(Actor keeper, String line) {
    UUID id = UUID.randomUUID();
    LocalDate held = LocalDate.of(2026, 11, 1);
    conclusions.enter(keeper, new Conclusions.Typed(id, "3/TB-BCĐ", held, "Họp", line));
    return id;
  }

  @Test
  void a_launch_that_was_planned_and_did_not_happen_calls_the_province() {
    UnitId far = People.THANH_NUA;
    committees.launch(
        province,
        far.code(),
        new Launch(
            far.code(),
            "chinh-quyen-than-thien",
            1,
            Launch.Standing.PLANNED,
            Launch.Wave.PILOT,
            LocalDate.of(2026, 11, 10),
            "",
            province.name(),
            Instant.EPOCH),
        LocalDate.of(2026, 11, 10));
    clock.set("2026-11-20T08:00");
    assertThat(steering.commune(steering.of(province), far.code()).needs())
        .extracting(Need::concern)
        .contains(Concern.LAUNCH_OVERDUE);
  }

  @Test
  void those_that_need_the_province_come_first_and_the_gravest_reason_leads() {
    world.received("Lò Thị Thắm");
    feedback.sent("Ghế chờ hỏng đã lâu.");
    clock.set("2026-12-21T08:00");
    Province now = steering.of(province);
    assertThat(now.communes()).hasSize(units.children(DIEN_BIEN).size());
    assertThat(now.communes().getFirst().isInNeed()).isTrue();
    List<Concern> mine = naHy().needs().stream().map(Need::concern).toList();
    assertThat(mine).isSorted().contains(Concern.FEEDBACK_LATE, Concern.OVERDUE);
    List<Integer> weights =
        now.inNeed().stream().map(one -> one.needs().getFirst().concern().ordinal()).toList();
    assertThat(weights).isSorted();
    assertThat(now.inNeed().size() + now.well().size() + now.unknown().size())
        .isEqualTo(now.communes().size());
  }

  @Test
  void of_a_commune_that_does_not_work_here_nothing_is_known_and_nothing_is_held_against_it() {
    Watched unserved =
        steering.of(province).communes().stream()
            .filter(one -> !one.isServed())
            .findFirst()
            .orElseThrow();
    assertThat(unserved.needs()).isEmpty();
    for (MapFigure figure : MapFigure.values()) {
      assertThat(unserved.of(figure)).isEqualTo(FigureValue.NONE);
    }
  }

  @Test
  void only_the_own_province_is_led_and_only_by_those_who_lead_or_watch_it() {
    assertThatThrownBy(() -> steering.of(chairman)).isInstanceOf(NotFound.class);
    Actor clerk = People.hired(units, staffing, DIEN_BIEN, "Tòng Văn Thư", Role.CLERK);
    assertThatThrownBy(() -> steering.of(clerk)).isInstanceOf(NotFound.class);
    Actor elsewhere = People.hired(units, staffing, new UnitId("24"), "Ở Xa", Role.STEERING);
    Province other = steering.of(elsewhere);
    assertThatThrownBy(() -> steering.commune(other, People.NA_HY.code()))
        .isInstanceOf(NotFound.class);
  }
}
