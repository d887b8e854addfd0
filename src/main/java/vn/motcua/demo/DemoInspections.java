package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.inspections.CheckItem;
import vn.motcua.inspections.Finding;
import vn.motcua.inspections.Finding.Severity;
import vn.motcua.inspections.Finding.Standing;
import vn.motcua.inspections.Inspections;
import vn.motcua.inspections.PlannedInspections;
import vn.motcua.inspections.Target;
import vn.motcua.inspections.Target.Verdict;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * A plan in the shape article 003 told of Hồng Ngự in 2024: 8 agencies and 10 communes, all 10
 * communes inspected. Only of the two communes of the demonstration is anything said: Thanh Nưa
 * mended at the second look, Nà Hỳ has a remedy due soon, and no photo of it.
 */
@Component
class DemoInspections extends DemoChapter {
  private static final String AGENCIES =
      """
      Văn phòng UBND tỉnh
      Sở Nội vụ
      Sở Tư pháp
      Sở Tài chính
      Sở Khoa học và Công nghệ
      Sở Y tế
      Trung tâm Phục vụ hành chính công tỉnh
      Tỉnh đoàn
      """;
  private static final int COMMUNES = 10;
  private static final int DAYS_BETWEEN = 9;
  private static final String NOTHING_SAID = "Minh họa theo bài báo: chỉ ghi ngày, không nhận xét";

  private final Inspections inspections;
  private final Units units;
  private final Officers officers;
  private final DemoDays days;
  private final Clock clock;

  DemoInspections(
      Inspections inspections,
      Units units,
      Officers officers,
      DemoDays days,
      DemoGround ground,
      Clock clock) {
    super("demo-inspections", "1", 976, ground);
    this.inspections = inspections;
    this.units = units;
    this.officers = officers;
    this.days = days;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor steering = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    LocalDate decided = today().minusDays(130);
    PlannedInspections typed =
        new PlannedInspections(
            UUID.randomUUID(),
            decided.getYear(),
            "Minh họa: kế hoạch kiểm tra, dựng theo bài báo về huyện Hồng Ngự",
            "minh họa",
            decided,
            AGENCIES,
            String.join("\n", communes()),
            today().plusDays(60));
    on(decided, () -> inspections.open(steering, typed));
    List<Target> chosen =
        inspections.plan(steering, typed.id()).targets().stream()
            .filter(target -> target.kind() == Target.Kind.COMMUNE)
            .toList();
    for (int at = 0; at < chosen.size(); at++) {
      LocalDate day = today().minusDays(19L + DAYS_BETWEEN * (chosen.size() - 1L - at));
      held(steering, typed.id(), chosen.get(at), days.working(DemoStaff.NA_HY, day));
    }
  }

  /** Thanh Nưa first, Nà Hỳ last, between them the first ones of the list. */
  private List<String> communes() {
    Stream<UnitId> others =
        units.children(DemoStaff.DIEN_BIEN).stream()
            .map(Unit::id)
            .filter(id -> !id.equals(DemoStaff.NA_HY) && !id.equals(DemoStaff.THANH_NUA))
            .limit(COMMUNES - 2L);
    return Stream.of(Stream.of(DemoStaff.THANH_NUA), others, Stream.of(DemoStaff.NA_HY))
        .flatMap(Function.identity())
        .map(UnitId::code)
        .toList();
  }

  private void held(Actor steering, UUID plan, Target target, LocalDate day) {
    if (DemoStaff.THANH_NUA.equals(target.unit())) {
      visited(steering, plan, target, day, "thai-do", "Minh họa: cán bộ niềm nở, bảng phí đã cũ");
      mended(steering, plan, target, day);
    } else if (DemoStaff.NA_HY.equals(target.unit())) {
      visited(steering, plan, target, day, "thai-do", "Minh họa: bà con khen dễ hỏi, ghế còn ít");
      LocalDate due = today().plusDays(6);
      found(
          steering,
          plan,
          target,
          finding(
              "dieu-kien",
              "Minh họa: phiên chợ nhiều người phải đứng chờ",
              "Kê thêm ghế ở hiên, gửi ảnh",
              due),
          day);
    } else {
      visited(steering, plan, target, day, "", NOTHING_SAID);
    }
  }

  /** Nothing was looked at but the one line, which is good, and what is found afterwards. */
  private void visited(
      Actor steering, UUID plan, Target target, LocalDate day, String good, String words) {
    Map<String, Verdict> checks =
        inspections.items(steering).stream()
            .map(CheckItem::code)
            .collect(Collectors.toMap(Function.identity(), code -> verdict(code, good, target)));
    on(
        day,
        () -> inspections.hold(steering, plan, target.number(), day, words, Map.copyOf(checks)));
  }

  private static Verdict verdict(String code, String good, Target target) {
    boolean naHy = DemoStaff.NA_HY.equals(target.unit());
    boolean thanhNua = DemoStaff.THANH_NUA.equals(target.unit());
    if (naHy && code.equals("dieu-kien") || thanhNua && code.equals("niem-yet")) {
      return Verdict.FAULT;
    }
    return code.equals(good) ? Verdict.GOOD : Verdict.NOT_LOOKED;
  }

  private static Finding finding(String item, String words, String remedy, LocalDate due) {
    return new Finding(
        UUID.randomUUID(), item, Severity.MEDIUM, words, remedy, due, false, List.of());
  }

  private void found(Actor steering, UUID plan, Target target, Finding finding, LocalDate day) {
    on(
        day,
        () ->
            inspections.find(steering, plan, target.number(), finding, finding.due(), new byte[0]));
  }

  /** Told, sent back once, told again, and mended at the second look. */
  private void mended(Actor steering, UUID plan, Target target, LocalDate day) {
    Actor chairman = DemoCrew.of(DemoStaff.THANH_NUA, officers).titled("Chủ tịch UBND");
    Finding finding =
        finding(
            "niem-yet",
            "Minh họa: bảng phí niêm yết đã cũ, chữ nhỏ",
            "In lại bảng phí đang áp dụng, chữ to",
            day.plusDays(40));
    found(steering, plan, target, finding, day);
    record Told(Actor who, int after, Standing standing, String words) {}
    List<Told> story =
        List.of(
            new Told(chairman, 10, Standing.TOLD, "Minh họa: đã in lại bảng phí"),
            new Told(steering, 15, Standing.RETURNED, "Minh họa: chữ vẫn nhỏ, bà con khó đọc"),
            new Told(chairman, 25, Standing.TOLD, "Minh họa: đã in lại chữ to, treo ngang tầm mắt"),
            new Told(steering, 32, Standing.MENDED, "Minh họa: đã xem lại, bà con đọc được"));
    for (int at = 0; at < story.size(); at++) {
      Told told = story.get(at);
      Finding.Act act =
          new Finding.Act(at + 1, told.standing(), told.words(), false, "", Instant.EPOCH);
      on(
          day.plusDays(told.after()),
          () ->
              inspections.tell(told.who(), plan, target.number(), finding.id(), act, new byte[0]));
    }
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static void on(LocalDate day, Runnable act) {
    OfficeClock.at(OfficeTime.instant(day.atTime(15, 20)), act);
  }
}
