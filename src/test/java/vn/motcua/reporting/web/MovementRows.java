package vn.motcua.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.motcua.SmallPdf;
import vn.motcua.budgets.BudgetLine;
import vn.motcua.budgets.Budgets;
import vn.motcua.budgets.Kind;
import vn.motcua.budgets.LineDraft;
import vn.motcua.committees.Committee;
import vn.motcua.committees.Committees;
import vn.motcua.committees.Conclusions;
import vn.motcua.conditions.Condition;
import vn.motcua.conditions.Conditions;
import vn.motcua.indices.Improvements;
import vn.motcua.indices.Indices;
import vn.motcua.indices.TargetDraft;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.InspectionPlan;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.PlannedInspections;
import vn.motcua.inspections.Target;
import vn.motcua.organisation.Units;
import vn.motcua.recognition.CriteriaSets;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.recognition.RoadActs;
import vn.motcua.recognition.SetTable;
import vn.motcua.recognition.Sets;
import vn.motcua.recognition.Targets;
import vn.motcua.shared.Actor;

/** A row or two in every table of the movement, so that its pages have numbers to be judged. */
public final class MovementRows {
  private static final String MODEL = "chinh-quyen-than-thien";

  private final Committees committees;
  private final Conclusions conclusions;
  private final Conditions conditions;
  private final Inspections inspections;
  private final Budgets budgets;
  private final Indices indices;
  private final Improvements improvements;
  private final CriteriaSets sets;
  private final RecognitionPeriods periods;
  private final RoadActs roads;
  private final Targets targets;
  private final Units units;
  private final Actor province;
  private final Actor chairman;

  public MovementRows(ApplicationContext beans, Actor province, Actor chairman) {
    this.committees = beans.getBean(Committees.class);
    this.conclusions = beans.getBean(Conclusions.class);
    this.conditions = beans.getBean(Conditions.class);
    this.inspections = beans.getBean(Inspections.class);
    this.budgets = beans.getBean(Budgets.class);
    this.indices = beans.getBean(Indices.class);
    this.improvements = beans.getBean(Improvements.class);
    this.sets = beans.getBean(CriteriaSets.class);
    this.periods = beans.getBean(RecognitionPeriods.class);
    this.roads = beans.getBean(RoadActs.class);
    this.targets = beans.getBean(Targets.class);
    this.units = beans.getBean(Units.class);
    this.province = province;
    this.chairman = chairman;
  }

  public void enter(LocalDate today) {
    committees(today);
    conditions(today);
    inspections(today);
    budgets(today);
    recognition(today);
    indices(today);
  }

  private void committees(LocalDate today) {
    String place = chairman.unit().code();
    UUID id = UUID.randomUUID();
    LocalDate founded = today.minusDays(40);
    committees.found(
        chairman,
        place,
        new Committees.Founding(
            id,
            "Ban Chỉ đạo",
            List.of(MODEL),
            new Committees.Paper("12/QĐ-UBND", founded, SmallPdf.of("x"))));
    for (Committee.Seat seat : Committee.Seat.values()) {
      committees.join(
          chairman, id, "Ông thứ " + seat.ordinal(), "Ủy viên", Optional.of(seat), founded);
    }
    committees.leave(chairman, id, 2, today.minusDays(3), "chuyển công tác");
    for (Actor keeper : List.of(chairman, province)) {
      conclusions.enter(
          keeper,
          new Conclusions.Typed(
              UUID.randomUUID(),
              "12/TB-BCĐ",
              today.minusDays(20),
              "Họp tháng trước",
              "In bảng; Ông A; %s\nMua ghế; Bà B; %s"
                  .formatted(day(today.minusDays(8)), day(today.plusDays(8)))));
    }
  }

  private void conditions(LocalDate today) {
    List<Condition> items = conditions.of(units.byId(chairman.unit()));
    for (Condition item : items.subList(0, 4)) {
      conditions.tell(
          chairman,
          new Conditions.Telling(
              item.code(),
              item.version(),
              Condition.Standing.PRESENT,
              today.minusDays(1),
              null,
              "",
              new byte[0]));
    }
  }

  private void indices(LocalDate today) {
    int last = today.getYear() - 1;
    String rows =
        """
        Chỉ số;Thành phần;Năm;Giá trị;Điểm tối đa;Nguồn
        SIPAS;2;%d;81,25;100;Báo cáo năm trước
        SIPAS;1;%d;82;100;Báo cáo
        ;2;%d;80;100;
        QĐ 766;2;%d;17,5;20;Cổng quốc gia
        """
            .formatted(last - 1, last, last, today.getYear());
    indices.take(province, UUID.randomUUID(), rows.getBytes(StandardCharsets.UTF_8));
    indices.aim(province, "SIPAS", "2", new TargetDraft(today.getYear(), "86,5", "KH 12/KH-UBND"));
    improvements.plans(province).stream()
        .findFirst()
        .ifPresent(plan -> improvements.link(province, "SIPAS", "2", plan.id(), "1.1"));
  }

  private void inspections(LocalDate today) {
    PlannedInspections typed =
        new PlannedInspections(
            UUID.randomUUID(),
            today.getYear(),
            "Kế hoạch kiểm tra trong năm",
            "20/QĐ-UBND",
            today.minusDays(60),
            "Phòng Y tế",
            chairman.unit().code(),
            today.plusDays(30));
    inspections.open(province, typed);
    InspectionPlan plan = inspections.plan(province, typed.id());
    Map<String, Target.Verdict> checks = new HashMap<>();
    inspections.items(province).forEach(item -> checks.put(item.code(), Target.Verdict.GOOD));
    for (int number = 1; number <= 2; number++) {
      inspections.hold(
          province, plan.id(), number, today.minusDays(30), "Đã kiểm tra", Map.copyOf(checks));
      LocalDate due = today.minusDays(5);
      inspections.find(
          province,
          plan.id(),
          number,
          new Finding(
              UUID.randomUUID(),
              checks.keySet().iterator().next(),
              Finding.Severity.MEDIUM,
              "Chưa niêm yết phí",
              "In lại bảng phí",
              due,
              false,
              List.of()),
          due,
          new byte[0]);
    }
  }

  private void budgets(LocalDate today) {
    for (Actor keeper : List.of(province, chairman)) {
      LineDraft draft =
          new LineDraft(
              UUID.randomUUID(), today.getYear(), "Xã Nà Hỳ", "Cơ sở vật chất", "ngân sách xã");
      budgets.open(keeper, draft);
      entered(keeper, draft, Kind.PLANNED, "1,2 tỷ", today);
      entered(keeper, draft, Kind.APPROVED, "800 triệu", today);
      entered(keeper, draft, Kind.SPENT, "350 triệu", today);
    }
  }

  private void entered(Actor keeper, LineDraft draft, Kind kind, String amount, LocalDate today) {
    BudgetLine line = budgets.line(keeper, keeper.unit(), draft.id());
    budgets.enter(
        keeper,
        line,
        new Budgets.Entered(
            line.entries(), Optional.of(kind), amount, today.minusDays(2), "5/QĐ-UBND", ""));
  }

  /** The demonstration has the year of today; this set, with computed lines, has the one before. */
  private void recognition(LocalDate today) {
    UUID set = UUID.randomUUID();
    var entered =
        sets.enter(
            province, set, new SetTable.Head("", "", "", "", "", "", List.of()), Sets.trial());
    UUID id = UUID.randomUUID();
    periods.open(
        province,
        RecognitionPeriods.Draft.ofFriendlyGovernment(
            id, entered.set().orElseThrow(), today.getYear() - 1, "Đợt thử"));
    RecognitionPeriod period = periods.byId(province, province.unit(), id);
    roads.score(
        chairman,
        period,
        chairman.unit(),
        Map.of("2.1", new RoadActs.Typed("12", ""), "2.2", new RoadActs.Typed("8", "")));
    targets.set(province, new vn.motcua.recognition.Target(today.getYear(), 30, "15/KH-UBND"));
  }

  private static String day(LocalDate day) {
    return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
