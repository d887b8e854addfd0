package vn.motcua.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.recognition.CriteriaSet;
import vn.motcua.recognition.CriteriaSets;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.recognition.RoadActs;
import vn.motcua.recognition.SetTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/**
 * The year of the second model, by a set of its own that was made up for this demonstration and
 * says so: most of its points are counted from the program's own figures, and Nà Hỳ gave itself
 * more than they carry.
 */
@Component
class DemoSecondModel extends DemoChapter {
  private static final String MODEL = "cong-an-than-thien";

  private static final String SET =
      """
      {"id": "MINH_HOA_CONG_AN", "name": "Minh họa: bộ tiêu chí tính từ số liệu", "year": %d, "totalPoints": 100,
       "passThreshold": 70, "source": "Đặt ra để minh họa; không phải văn bản của cơ quan nào",
       "applicationDocuments": [{"order": 1, "name": "Minh họa: tờ trình"}, {"order": 2, "name": "Minh họa: báo cáo"}],
       "groups": [
         {"code": "A", "name": "Đúng hẹn", "max": 35, "criteria": [
            {"code": "A.1", "name": "Hồ sơ xong không trễ", "max": 20, "way": "COMPUTED", "figure": "dashboard-kept",
             "steps": [{"from": 80, "points": 8}, {"from": 90, "points": 14}, {"from": 98, "points": 20}]},
            {"code": "A.2", "name": "Phản ánh được trả lời đúng hạn", "max": 15, "way": "COMPUTED",
             "figure": "reporting-qd766-petitions",
             "steps": [{"from": 70, "points": 5}, {"from": 90, "points": 10}, {"from": 100, "points": 15}]}]},
         {"code": "B", "name": "Lòng dân", "max": 30, "criteria": [
            {"code": "B.1", "name": "Bà con không chê", "max": 15, "way": "COMPUTED",
             "figure": "reporting-qd766-satisfaction",
             "steps": [{"from": 80, "points": 5}, {"from": 95, "points": 15}]},
            {"code": "B.2", "name": "Câu hỏi đối thoại đã trả lời", "max": 15, "way": "COMPUTED",
             "figure": "reception-questions-answered",
             "steps": [{"from": 50, "points": 5}, {"from": 90, "points": 15}]}]},
         {"code": "C", "name": "Việc làm", "max": 35, "criteria": [
            {"code": "C.1", "name": "Phần việc kế hoạch đã xong", "max": 10, "way": "COMPUTED",
             "figure": "recognition-plan-done", "steps": [{"from": 40, "points": 4}, {"from": 80, "points": 10}]},
            {"code": "C.2", "name": "Nơi tiếp dân có ghế, nước, lối đi cho xe lăn", "max": 15, "way": "EVIDENCED"},
            {"code": "C.3", "name": "Thái độ tiếp dân", "max": 10, "way": "JUDGED"}]}]}
      """;

  /** What Nà Hỳ gave itself. */
  private static final Map<String, String> TYPED =
      Map.of(
          "A.1", "20", "A.2", "15", "B.1", "15", "B.2", "15", "C.1", "4", "C.2", "12", "C.3", "8");

  private final CriteriaSets sets;
  private final RecognitionPeriods periods;
  private final RoadActs roads;
  private final Officers officers;
  private final Clock clock;

  DemoSecondModel(
      CriteriaSets sets,
      RecognitionPeriods periods,
      RoadActs roads,
      Officers officers,
      DemoGround ground,
      Clock clock) {
    super("demo-second-model", "1", 979, ground);
    this.sets = sets;
    this.periods = periods;
    this.roads = roads;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor steering = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    Actor chairman = DemoCrew.of(DemoStaff.NA_HY, officers).titled("Chủ tịch UBND");
    LocalDate today = OfficeTime.date(clock.instant());
    UUID id = UUID.randomUUID();
    on(today.minusDays(55), () -> opened(steering, id, today.getYear()));
    RecognitionPeriod period = periods.byId(steering, steering.unit(), id);
    on(
        today.minusDays(20),
        () -> {
          Map<String, RoadActs.Typed> typed = new HashMap<>();
          TYPED.forEach((code, points) -> typed.put(code, new RoadActs.Typed(points, "Minh họa")));
          roads.score(chairman, period, chairman.unit(), typed);
        });
  }

  private void opened(Actor steering, UUID id, int year) {
    SetTable.Head head = new SetTable.Head("", "", "", "", "", "", List.of());
    CriteriaSets.Entered entered =
        sets.enter(
            steering,
            UUID.randomUUID(),
            head,
            SET.formatted(year).getBytes(StandardCharsets.UTF_8));
    CriteriaSet set =
        entered
            .set()
            .orElseThrow(() -> new IllegalStateException("demo set: " + entered.problems()));
    periods.open(
        steering,
        new RecognitionPeriods.Draft(
            id, MODEL, set.unit(), set.id(), year, "Minh họa: đợt xét Công an thân thiện"));
  }

  private static void on(LocalDate day, Runnable act) {
    OfficeClock.at(OfficeTime.instant(day.atTime(10, 30)), act);
  }
}
