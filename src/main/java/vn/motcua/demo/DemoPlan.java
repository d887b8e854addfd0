package vn.motcua.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanDraft;
import vn.motcua.programme.PlanPart;
import vn.motcua.programme.Plans;
import vn.motcua.programme.Standing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * A plan of the province in the shape an article told of Hồng Ngự in 2024: 26 tasks with 39
 * activities in 7 fields, half a year on 16 tasks with 21 activities done and 10 with 18 under way.
 * Its words and its people are made up.
 */
@Component
class DemoPlan extends DemoChapter {
  private static final Pattern DAYS_FROM_TODAY = Pattern.compile("\\{([+-]\\d+)}");
  private static final int OPENED = 170;
  private static final int DONE_TASKS = 16;
  private static final Map<UnitId, String> CARRIES_OUT =
      Map.of(
          DemoStaff.DIEN_BIEN, "Chuyên viên",
          DemoStaff.NA_HY, "Chủ tịch UBND",
          DemoStaff.THANH_NUA, "Chủ tịch UBND");

  private final Plans plans;
  private final Officers officers;
  private final Clock clock;

  DemoPlan(Plans plans, Officers officers, DemoGround ground, Clock clock) {
    super("demo-plan", "1", 965, ground);
    this.plans = plans;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    LocalDate today = OfficeTime.date(clock.instant());
    Actor steering = of(DemoStaff.DIEN_BIEN);
    PlanDraft draft =
        new PlanDraft(
            UUID.randomUUID(),
            today.getYear(),
            "Minh họa: kế hoạch chính quyền thân thiện, dựng theo bài báo về huyện Hồng Ngự",
            "",
            null);
    on(today.minusDays(OPENED), () -> opened(steering, draft, today));
    Plan plan = plans.plan(steering, steering.unit(), draft.id());
    for (PlanActivity activity : plan.activities()) {
      for (PlanPart part : activity.parts()) {
        told(plan, activity, part, today);
      }
    }
  }

  private void opened(Actor steering, PlanDraft draft, LocalDate today) {
    var wrong = plans.open(steering, draft, table(today)).problems();
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("demo/plan.csv: " + wrong);
    }
  }

  /** What the article counts as done was done five days early; the others have begun. */
  private void told(Plan plan, PlanActivity activity, PlanPart part, LocalDate today) {
    Actor who = of(part.unit());
    boolean done = activity.task() <= DONE_TASKS;
    LocalDate day = done ? part.due().minusDays(5) : today.minusDays(15);
    Plans.Telling telling =
        new Plans.Telling(
            part.version(),
            done ? Standing.DONE : Standing.UNDER_WAY,
            part.due(),
            done ? "Báo cáo minh họa, lưu tại " + part.unitName() : "");
    on(day, () -> plans.tell(who, plan.unit(), plan.id(), activity.place(), part.unit(), telling));
  }

  private Actor of(UnitId unit) {
    return DemoCrew.of(unit, officers).titled(CARRIES_OUT.getOrDefault(unit, ""));
  }

  private static void on(LocalDate day, Runnable act) {
    OfficeClock.at(OfficeTime.instant(day.atTime(9, 10)), act);
  }

  /** The shipped table, its days counted from today. */
  private static byte[] table(LocalDate today) {
    String text = new String(DemoFile.bytes("plan.csv"), StandardCharsets.UTF_8);
    return DAYS_FROM_TODAY
        .matcher(text)
        .replaceAll(found -> today.plusDays(Integer.parseInt(found.group(1))).toString())
        .getBytes(StandardCharsets.UTF_8);
  }
}
