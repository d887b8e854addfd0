package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.conditions.Condition.Standing;
import vn.motcua.conditions.Conditions;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/**
 * What the two offices have: Nà Hỳ most of the list, Thanh Nưa opened with banner and slogans
 * missing, as article 001 tells of some places. What nobody told stays untold.
 */
@Component
class DemoConditions extends DemoChapter {
  private static final Map<String, String> NA_HY =
      new TreeMap<>(
          Map.of(
              "bang-ron", "",
              "khau-hieu", "",
              "mau-thu", "",
              "nuoc-uong", "",
              "wifi", "",
              "duong-doc", "",
              "may-lay-so", "Minh họa: chờ kinh phí, bà con lấy phiếu giấy",
              "may-tinh", ""));
  private static final Map<String, String> THANH_NUA =
      new TreeMap<>(
          Map.of(
              "mau-thu", "",
              "ghe-ngoi", "",
              "nuoc-uong", "",
              "bang-ron", "Minh họa: đã đặt in, chưa treo",
              "khau-hieu", "Minh họa: đã đặt in, chưa treo"));
  private static final Map<String, Integer> COUNTED = Map.of("may-tinh", 2, "ghe-ngoi", 16);

  private final Conditions conditions;
  private final Officers officers;
  private final Clock clock;

  DemoConditions(Conditions conditions, Officers officers, DemoGround ground, Clock clock) {
    super("demo-conditions", "1", 975, ground);
    this.conditions = conditions;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    LocalDate today = OfficeTime.date(clock.instant());
    told(DemoCrew.of(DemoStaff.NA_HY, officers), NA_HY, today.minusDays(30));
    told(DemoCrew.of(DemoStaff.THANH_NUA, officers), THANH_NUA, today.minusDays(85));
  }

  /** A thing with a reason is missing; the others are there. */
  private void told(DemoCrew crew, Map<String, String> list, LocalDate day) {
    Actor chairman = crew.titled("Chủ tịch UBND");
    OfficeClock.at(
        OfficeTime.instant(day.atTime(10, 0)),
        () ->
            list.forEach((item, why) ->
                conditions.tell(
                    chairman,
                    new Conditions.Telling(
                        item,
                        0,
                        why.isEmpty() ? Standing.PRESENT : Standing.MISSING,
                        day,
                        counted(item, why),
                        why,
                        new byte[0]))));
  }

  private static @Nullable Integer counted(String item, String why) {
    return why.isEmpty() ? COUNTED.get(item) : null;
  }
}
