package vn.motcua.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/** A province with two communes, and the words of the tests about inspections. */
abstract class Inspecting {
  static final UnitId DIEN_BIEN = new UnitId("11");
  static final LocalDate DECIDED = LocalDate.of(2024, 1, 15);
  static final LocalDate END_OF_MAY = LocalDate.of(2024, 5, 31);

  @Autowired Inspections inspections;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;
  @Autowired DataSource pool;

  Actor province;
  Actor chairman;
  Actor other;

  @BeforeEach
  void june() {
    clock.set("2024-06-20T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
  }

  InspectionPlan opened(String agencies, String communes) {
    PlannedInspections typed =
        new PlannedInspections(
            UUID.randomUUID(),
            2024,
            "Kế hoạch kiểm tra năm 2024",
            "20/QĐ-UBND",
            DECIDED,
            agencies,
            communes,
            LocalDate.of(2024, 12, 31));
    inspections.open(province, typed);
    return inspections.plan(province, typed.id());
  }

  InspectionPlan now(InspectionPlan plan) {
    return inspections.plan(province, plan.id());
  }

  Map<String, Target.Verdict> checks(Target.Verdict verdict) {
    Map<String, Target.Verdict> checks = new HashMap<>();
    inspections.items(province).forEach(item -> checks.put(item.code(), verdict));
    return checks;
  }

  void held(InspectionPlan plan, int number, LocalDate day) {
    inspections.hold(province, plan.id(), number, day, "Đã kiểm tra", checks(Target.Verdict.GOOD));
  }

  InspectionPlan naHyHeld() {
    InspectionPlan plan = opened("", "03169");
    held(plan, 1, END_OF_MAY);
    return plan;
  }

  Finding found(InspectionPlan plan, LocalDate due) {
    Finding finding =
        new Finding(
            UUID.randomUUID(),
            "niem-yet",
            Finding.Severity.MEDIUM,
            "Chưa niêm yết phí",
            "In lại bảng phí",
            due,
            false,
            List.of());
    inspections.find(province, plan.id(), 1, finding, due, new byte[0]);
    return read(plan, finding.id());
  }

  Finding read(InspectionPlan plan, UUID id) {
    return now(plan).at(1).findings().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  void tells(Actor actor, InspectionPlan plan, Finding finding, Finding.Standing next) {
    inspections.tell(
        actor,
        plan.id(),
        1,
        finding.id(),
        new Finding.Act(
            read(plan, finding.id()).version() + 1, next, "Đã in lại", false, "", Instant.EPOCH),
        new byte[0]);
  }

  static void rejected(Runnable act, String... fields) {
    assertThat(catchThrowableOfType(RejectedForm.class, act::run).errors())
        .containsOnlyKeys(fields);
  }

  static String lines(String name, int count) {
    StringBuilder lines = new StringBuilder();
    for (int number = 1; number <= count; number++) {
      lines.append(name).append(number).append('\n');
    }
    return lines.toString();
  }
}
