package vn.motcua.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestDatabase;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** A province plans inspections and holds them (practice C3). */
@MotCuaTest
class InspectionsTest extends Inspecting {
  @Test
  void article_003_eight_agencies_and_ten_communes_all_ten_inspected_by_the_end_of_may() {
    StringBuilder communes = new StringBuilder();
    units.children(DIEN_BIEN).stream()
        .limit(10)
        .map(Unit::id)
        .forEach(id -> communes.append(id).append('\n'));
    InspectionPlan plan = opened(lines("Phòng số ", 8), communes.toString());
    assertThat(plan.share(Target.Kind.AGENCY)).isEqualTo(new InspectionPlan.Share(0, 8));
    plan.targets().stream()
        .filter(target -> target.kind() == Target.Kind.COMMUNE)
        .forEach(target -> held(plan, target.number(), END_OF_MAY.minusDays(target.number())));
    assertThat(now(plan).share(Target.Kind.COMMUNE, END_OF_MAY))
        .isEqualTo(new InspectionPlan.Share(10, 10));
    assertThat(now(plan).share(Target.Kind.AGENCY, END_OF_MAY))
        .isEqualTo(new InspectionPlan.Share(0, 8));
    assertThat(now(plan).share(Target.Kind.COMMUNE, DECIDED))
        .isEqualTo(new InspectionPlan.Share(0, 10));

    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    owner
        .sql("delete from inspection_check where plan_id = :plan and number = 18")
        .param("plan", plan.id())
        .update();
    assertThat(
            owner
                .sql("delete from inspection where plan_id = :plan and number = 18")
                .param("plan", plan.id())
                .update())
        .isOne();
    assertThat(now(plan).share(Target.Kind.COMMUNE))
        .as("without one row of its source")
        .isEqualTo(new InspectionPlan.Share(9, 10));
  }

  @Test
  void the_same_form_sent_twice_opens_one_plan_and_the_same_place_twice_is_one() {
    PlannedInspections typed =
        new PlannedInspections(
            UUID.randomUUID(),
            2024,
            "KH",
            "1",
            DECIDED,
            "Phòng A\nPhòng A",
            "03169\nxã Nà Hỳ",
            END_OF_MAY);
    inspections.open(province, typed);
    inspections.open(province, typed);
    assertThat(inspections.plan(province, typed.id()).targets()).hasSize(2);
  }

  @Test
  void a_plan_says_what_is_wrong_with_it() {
    rejected(
        () ->
            inspections.open(
                province,
                new PlannedInspections(
                    UUID.randomUUID(), 1999, "", "", null, "x".repeat(201), "xã Không Có", null)),
        "nam",
        "ten",
        "soQuyetDinh",
        "ngayQuyetDinh",
        "han",
        "coQuan",
        "xa");
    rejected(
        () ->
            inspections.open(
                province,
                new PlannedInspections(
                    UUID.randomUUID(), 2024, "KH", "1", DECIDED, " ", "\n", END_OF_MAY)),
        "xa");
  }

  @Test
  void only_the_province_plans_and_inspects() {
    InspectionPlan plan = naHyHeld();
    for (Actor actor : List.of(chairman, other)) {
      assertThatThrownBy(() ->
              inspections.open(
                  actor,
                  new PlannedInspections(
                      UUID.randomUUID(), 2024, "KH", "1", DECIDED, "A", "", END_OF_MAY)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() ->
              inspections.hold(actor, plan.id(), 1, END_OF_MAY, "x", checks(Target.Verdict.GOOD)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void a_commune_reads_its_own_inspection_and_no_other() {
    InspectionPlan plan = opened("Phòng A", "03169\n03328");
    assertThat(inspections.plan(chairman, plan.id()).targets())
        .extracting(Target::unit)
        .containsExactly(People.NA_HY);
    InspectionPlan agencies = opened("Phòng B", "");
    assertThatThrownBy(() -> inspections.plan(chairman, agencies.id()))
        .isInstanceOf(NotFound.class);
    Actor far = People.hired(units, staffing, new UnitId("24"), "Ở Xa", Role.STEERING);
    assertThatThrownBy(() -> inspections.plan(far, plan.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void an_inspection_has_a_day_that_has_come_a_conclusion_and_a_word_on_every_line() {
    InspectionPlan plan = opened("", "03169");
    rejected(
        () -> inspections.hold(province, plan.id(), 1, LocalDate.of(2024, 6, 21), " ", Map.of()),
        "ngay",
        "ketLuan",
        "muc");
    rejected(() -> held(plan, 1, DECIDED.minusDays(1)), "ngay");
    held(plan, 1, END_OF_MAY);
    assertThat(catchThrowableOfType(Refusal.class, () -> held(plan, 1, END_OF_MAY)).key())
        .isEqualTo("inspections.refusal.held");
  }
}
