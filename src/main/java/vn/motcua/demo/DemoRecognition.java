package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.commendation.CommendationDraft;
import vn.motcua.commendation.Commendations;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.KeptFile;
import vn.motcua.organisation.Officers;
import vn.motcua.recognition.CriteriaSet;
import vn.motcua.recognition.CriteriaSets;
import vn.motcua.recognition.Criterion;
import vn.motcua.recognition.Evidence;
import vn.motcua.recognition.RecognitionAct;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.recognition.RoadActs;
import vn.motcua.recognition.Target;
import vn.motcua.recognition.Targets;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/**
 * The year of recognition by the set that comes with the program, with the targets article 001
 * tells of Bắc Giang: Nà Hỳ scored itself and sent some of its papers, Thanh Nưa handed in; nobody
 * is recognised. The province proposes Nà Hỳ, whose initiative another commune took over.
 */
@Component
class DemoRecognition extends DemoChapter {
  private static final String SHIPPED = "BAC_GIANG_2023";
  private static final String ARTICLE =
      "Minh họa theo mục tiêu của Bắc Giang cho các năm 2023, 2024, 2025 (TTXVN, 3/3/2023)";
  private static final List<Integer> PERCENT = List.of(30, 60, 100);

  private final CriteriaSets sets;
  private final RecognitionPeriods periods;
  private final RoadActs roads;
  private final Targets targets;
  private final Commendations commendations;
  private final Officers officers;
  private final Clock clock;

  DemoRecognition(
      CriteriaSets sets,
      RecognitionPeriods periods,
      RoadActs roads,
      Targets targets,
      Commendations commendations,
      Officers officers,
      DemoGround ground,
      Clock clock) {
    super("demo-recognition", "1", 977, ground);
    this.sets = sets;
    this.periods = periods;
    this.roads = roads;
    this.targets = targets;
    this.commendations = commendations;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor steering = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    UUID id = UUID.randomUUID();
    int year = today().getYear();
    on(today().minusDays(60), () -> opened(steering, id, year));
    RecognitionPeriod period = periods.byId(steering, steering.unit(), id);
    Actor naHy = DemoCrew.of(DemoStaff.NA_HY, officers).titled("Chủ tịch UBND");
    Actor thanhNua = DemoCrew.of(DemoStaff.THANH_NUA, officers).titled("Chủ tịch UBND");
    on(today().minusDays(26), () -> scored(naHy, period, List.of("16", "18", "15", "11", "14")));
    on(today().minusDays(24), () -> papers(naHy, period, 3));
    on(
        today().minusDays(30),
        () -> scored(thanhNua, period, List.of("17", "20", "16", "12", "16")));
    on(
        today().minusDays(12),
        () -> {
          papers(thanhNua, period, period.set().papers().size());
          handedIn(thanhNua, period);
        });
    commendations.propose(
        steering,
        new CommendationDraft(
            UUID.randomUUID(),
            DemoStaff.NA_HY,
            Optional.empty(),
            "Minh họa: bằng khen",
            "Minh họa: sáng kiến của xã được xã khác học theo"));
  }

  private void opened(Actor steering, UUID id, int year) {
    CriteriaSet set =
        sets.of(steering.unit()).stream()
            .filter(one -> one.code().equals(SHIPPED))
            .findFirst()
            .orElseThrow();
    periods.open(
        steering,
        RecognitionPeriods.Draft.ofFriendlyGovernment(
            id, set, year, "Minh họa: đợt xét theo bộ tiêu chí của Bắc Giang"));
    for (int at = 0; at < PERCENT.size(); at++) {
      targets.set(steering, new Target(year + at, PERCENT.get(at), ARTICLE));
    }
  }

  private void scored(Actor chairman, RecognitionPeriod period, List<String> points) {
    List<String> codes = period.set().criteria().map(Criterion::code).toList();
    Map<String, RoadActs.Typed> typed = new HashMap<>();
    for (int at = 0; at < codes.size(); at++) {
      typed.put(codes.get(at), new RoadActs.Typed(points.get(at), "Minh họa"));
    }
    roads.score(chairman, period, chairman.unit(), typed);
  }

  /** The first papers of the nomination, each an empty sheet. */
  private void papers(Actor chairman, RecognitionPeriod period, int papers) {
    KeptFile sheet = KeptFile.of("to-giay-trang-minh-hoa.png", DemoPaper.empty());
    for (int number = 1; number <= papers; number++) {
      roads.send(
          chairman, period, chairman.unit(), Evidence.Kind.PAPER, String.valueOf(number), sheet);
    }
  }

  private void handedIn(Actor chairman, RecognitionPeriod period) {
    roads.act(
        chairman,
        period,
        chairman.unit(),
        new RoadActs.Doing(
            RecognitionAct.SUBMIT, 0, "Minh họa: xin thẩm định", "", null, null, List.of()));
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static void on(LocalDate day, Runnable act) {
    OfficeClock.at(OfficeTime.instant(day.atTime(10, 30)), act);
  }
}
