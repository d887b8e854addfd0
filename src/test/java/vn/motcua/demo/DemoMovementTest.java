package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.commendation.CommendationStage;
import vn.motcua.commendation.Commendations;
import vn.motcua.committees.Committee;
import vn.motcua.committees.ConclusionNotice;
import vn.motcua.committees.Conclusions;
import vn.motcua.committees.Movement;
import vn.motcua.committees.MovementPlace.Level;
import vn.motcua.committees.Movements;
import vn.motcua.committees.PlaceStanding;
import vn.motcua.conditions.Condition;
import vn.motcua.conditions.Conditions;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.Target;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.recognition.RecognitionStage;
import vn.motcua.recognition.Road;
import vn.motcua.recognition.Roads;
import vn.motcua.recognition.Targets;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;
import vn.motcua.steering.Concern;
import vn.motcua.steering.FigureValue;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.Need;
import vn.motcua.steering.Province;
import vn.motcua.steering.Steering;

/** The movement of the demonstration: the numbers of the articles come out of its rows. */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class DemoMovementTest {
  @Autowired Movements movements;
  @Autowired Conclusions conclusions;
  @Autowired Conditions conditions;
  @Autowired Inspections inspections;
  @Autowired RecognitionPeriods periods;
  @Autowired Roads roads;
  @Autowired Targets targets;
  @Autowired Commendations commendations;
  @Autowired Steering steering;
  @Autowired Officers officers;
  @Autowired Units units;

  private Actor province;
  private LocalDate today;

  @BeforeEach
  void somebody_of_the_province() {
    province = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    today = movements.today();
  }

  @Test
  void article_003_names_8_agencies_and_10_communes_and_all_10_were_inspected() {
    InspectionPlan plan = plan();
    assertThat(plan.title()).startsWith("Minh họa").contains("Hồng Ngự");
    assertThat(plan.share(Target.Kind.AGENCY).all()).isEqualTo(8);
    assertThat(plan.share(Target.Kind.COMMUNE)).isEqualTo(new InspectionPlan.Share(10, 10));
    List<Target> without = plan.targets().subList(0, plan.targets().size() - 1);
    assertThat(with(plan, without).share(Target.Kind.COMMUNE))
        .as("without one row")
        .isEqualTo(new InspectionPlan.Share(9, 9));
  }

  @Test
  void nothing_is_said_of_a_commune_outside_the_demonstration() {
    assertThat(plan().targets())
        .filteredOn(one -> one.kind() == Target.Kind.COMMUNE)
        .filteredOn(
            one -> !DemoStaff.NA_HY.equals(one.unit()) && !DemoStaff.THANH_NUA.equals(one.unit()))
        .hasSize(8)
        .allSatisfy(one -> {
          assertThat(one.findings()).isEmpty();
          assertThat(one.held().orElseThrow().words()).startsWith("Minh họa");
          assertThat(one.held().orElseThrow().checks().values())
              .containsOnly(Target.Verdict.NOT_LOOKED);
        });
  }

  @Test
  void one_finding_was_mended_at_the_second_look_and_one_is_due_soon_without_a_photo() {
    assertThat(finding(DemoStaff.THANH_NUA).acts())
        .extracting(Finding.Act::standing)
        .containsExactly(
            Finding.Standing.TOLD,
            Finding.Standing.RETURNED,
            Finding.Standing.TOLD,
            Finding.Standing.MENDED);
    Finding open = finding(DemoStaff.NA_HY);
    assertThat(open.standing()).isEqualTo(Finding.Standing.OPEN);
    assertThat(open.photo()).isFalse();
    assertThat(open.due()).isAfter(today).isBefore(today.plusDays(8));
  }

  @Test
  void article_001_means_to_reach_30_60_and_100_percent_and_the_curve_names_it() {
    var curve = targets.of(DemoStaff.DIEN_BIEN);
    var named = curve.years().stream().flatMap(year -> year.target().stream()).toList();
    assertThat(named).extracting(one -> one.percent()).containsExactly(30, 60, 100);
    assertThat(named)
        .allMatch(one -> one.source().startsWith("Minh họa") && one.source().contains("TTXVN"));
    assertThat(named.getLast().needed(curve.communes()))
        .as("all communes")
        .isEqualTo(units.children(DemoStaff.DIEN_BIEN).size());
    assertThat(named.getFirst().needed(curve.communes())).isLessThan(curve.communes() / 2);
  }

  @Test
  void a_pilot_and_a_roll_out_are_told_apart_and_two_communes_are_looked_at_again() {
    Movement movement = movement(DemoCommittees.FRIENDLY, today);
    assertThat(movement.sum(Level.COMMUNE).launched()).isEqualTo(2);
    assertThat(movement.sum(Level.COMMUNE).pilots()).isEqualTo(1);
    assertThat(movement.sum(Level.COMMUNE).committees()).isEqualTo(2);
    assertThat(movement.sum(Level.PROVINCE).committees()).isEqualTo(1);
    assertThat(movement.doubtful())
        .extracting(one -> one.place().code())
        .containsExactlyInAnyOrder("03169", "03328");
    assertThat(movement.doubtful())
        .allMatch(one -> one.doubts().contains(PlaceStanding.Doubt.CONDITIONS_MISSING));
    Movement police = movement(DemoCommittees.POLICE, today);
    assertThat(police.sum(Level.COMMUNE).launched()).isEqualTo(1);
    assertThat(police.sum(Level.COMMUNE).committees()).as("shared with the first").isEqualTo(1);
  }

  @Test
  void article_000_names_two_pilots_of_2024_in_units_that_are_no_more() {
    Movement then = movement(DemoCommittees.FRIENDLY, LocalDate.of(2024, 12, 31));
    assertThat(then.at(Level.DISTRICT))
        .extracting(one -> one.place().name())
        .containsExactlyInAnyOrder("Huyện Nậm Pồ", "Huyện Điện Biên");
    assertThat(then.sum(Level.COMMUNE).pilots()).isEqualTo(2);
    assertThat(movement(DemoCommittees.FRIENDLY, today).at(Level.DISTRICT)).isEmpty();
  }

  @Test
  void a_committee_of_the_province_had_another_deputy_before() {
    Committee committee =
        movements
            .committees(
                DemoStaff.DIEN_BIEN,
                movements.place(DemoStaff.DIEN_BIEN, DemoStaff.DIEN_BIEN.code()))
            .getFirst();
    assertThat(committee.name()).startsWith("Minh họa");
    assertThat(deputy(committee, today.minusDays(60))).isEqualTo("Ông Quàng Văn Tướng");
    assertThat(deputy(committee, today)).isEqualTo("Bà Lò Thị Phấn");
  }

  @Test
  void of_what_was_concluded_one_thing_is_done_and_one_is_late() {
    ConclusionNotice notice = conclusions.of(province).getFirst();
    assertThat(notice.title()).startsWith("Minh họa");
    assertThat(notice.items()).hasSize(3);
    assertThat(notice.done()).isEqualTo(1);
    assertThat(notice.late(today)).isEqualTo(1);
  }

  @Test
  void na_hy_lacks_a_queue_machine_and_nobody_counted_its_chairs() {
    Map<String, Condition.Standing> has =
        conditions.of(units.byId(DemoStaff.NA_HY)).stream()
            .collect(Collectors.toMap(Condition::code, Condition::standing));
    assertThat(has)
        .containsEntry("may-lay-so", Condition.Standing.MISSING)
        .containsEntry("ghe-ngoi", Condition.Standing.UNKNOWN)
        .containsEntry("wifi", Condition.Standing.PRESENT);
    assertThat(conditions.sums(DemoStaff.DIEN_BIEN, List.of(DemoStaff.THANH_NUA)).values())
        .containsExactly(new Conditions.Sum(9, 6));
  }

  @Test
  void one_commune_scored_itself_with_some_papers_the_other_waits_and_nobody_is_recognised() {
    Road naHy = road(DemoStaff.NA_HY);
    assertThat(naHy.stage()).isEqualTo(RecognitionStage.SCORING);
    assertThat(naHy.card().self().orElseThrow()).isEqualByComparingTo("74");
    assertThat(naHy.papers()).isEqualTo(3);
    assertThat(naHy.card().sure()).as("nobody has looked at it yet").isZero();
    assertThat(road(DemoStaff.THANH_NUA).stage()).isEqualTo(RecognitionStage.SUBMITTED);
    assertThat(period().set().code()).isEqualTo("BAC_GIANG_2023");
    assertThat(targets.of(DemoStaff.DIEN_BIEN).years().getFirst().reached()).contains(0);
  }

  @Test
  void the_week_and_the_map_of_the_province_have_something_to_show() {
    Province now = steering.of(province);
    assertThat(concerns(now, DemoStaff.THANH_NUA))
        .contains(
            Concern.PLAN_LATE,
            Concern.PROMISE_LATE,
            Concern.CONCLUSION_LATE,
            Concern.CONDITIONS_MISSING,
            Concern.WAITS_FOR_APPRAISAL);
    assertThat(concerns(now, DemoStaff.NA_HY))
        .contains(Concern.PLAN_LATE, Concern.CONDITIONS_MISSING);
    assertThat(steering.commune(now, "03169").of(MapFigure.CONDITIONS))
        .isEqualTo(FigureValue.share(7, 9));
    assertThat(commendations.of(province))
        .singleElement()
        .matches(one -> one.stage() == CommendationStage.PROPOSED);
  }

  private static String deputy(Committee committee, LocalDate day) {
    return committee.sitting(day).stream()
        .filter(one -> one.seat() == Committee.Seat.DEPUTY)
        .map(Committee.Member::name)
        .collect(Collectors.joining(", "));
  }

  private static InspectionPlan with(InspectionPlan plan, List<Target> targets) {
    return new InspectionPlan(
        plan.unit(),
        plan.id(),
        plan.year(),
        plan.title(),
        plan.decisionNumber(),
        plan.decisionDay(),
        targets);
  }

  private InspectionPlan plan() {
    return inspections.plans(province).getFirst();
  }

  private Finding finding(UnitId unit) {
    return plan().targets().stream()
        .filter(one -> unit.equals(one.unit()))
        .findFirst()
        .orElseThrow()
        .findings()
        .getFirst();
  }

  private Movement movement(String model, LocalDate day) {
    return movements.on(DemoStaff.DIEN_BIEN, movements.model(DemoStaff.DIEN_BIEN, model), day);
  }

  private RecognitionPeriod period() {
    return periods.of(province).getFirst();
  }

  private Road road(UnitId unit) {
    return roads.of(province, period(), unit);
  }

  private List<Concern> concerns(Province now, UnitId unit) {
    return steering.commune(now, unit.code()).needs().stream().map(Need::concern).toList();
  }
}
