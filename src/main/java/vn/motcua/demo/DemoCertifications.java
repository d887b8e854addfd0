package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.CertificationRequest;
import vn.motcua.certification.Certifications;
import vn.motcua.certification.Entry;
import vn.motcua.certification.FeeRule;
import vn.motcua.certification.Fees;
import vn.motcua.certification.Takings;
import vn.motcua.database.OfficeClock;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.Applicant;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Four weeks of certifying, lived through the same door as real work. */
@Component
class DemoCertifications extends DemoChapter {
  private static final int DAYS = 14;
  private static final String SOURCE =
      "Dữ liệu trình diễn theo Quyết định 2873/QĐ-UBND năm 2025 của Hà Tĩnh; mức của tỉnh Điện Biên:"
          + " chưa có số liệu";
  private static final List<String> COPIED =
      List.of(
          "Thẻ căn cước",
          "Giấy khai sinh",
          "Bằng tốt nghiệp",
          "Học bạ",
          "Giấy chứng nhận quyền sử dụng đất",
          "Giấy chứng nhận kết hôn");
  private static final List<String> SIGNED =
      List.of("Sơ yếu lý lịch", "Giấy ủy quyền nhận trợ cấp", "Tờ khai");

  private final Certifications certifications;
  private final Fees fees;
  private final Takings takings;
  private final Officers officers;
  private final WorkingCalendars calendars;
  private final Clock clock;

  DemoCertifications(
      Certifications certifications,
      Fees fees,
      Takings takings,
      Officers officers,
      WorkingCalendars calendars,
      DemoGround ground,
      Clock clock) {
    super("demo-certifications", "1", 960, ground);
    this.certifications = certifications;
    this.fees = fees;
    this.takings = takings;
    this.officers = officers;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  void tell() {
    for (UnitId unit : List.of(DemoStaff.NA_HY, DemoStaff.THANH_NUA)) {
      Random chance = new Random(13 + Integer.parseInt(unit.code()));
      DemoCrew crew = DemoCrew.of(unit, officers);
      LocalDate today = OfficeTime.date(clock.instant());
      LocalDate first = today.minusDays(DAYS);
      OfficeClock.at(OfficeTime.instant(first.atTime(7, 0)), () -> publish(crew, first));
      for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
        if (calendars.calendarOf(unit).isWorkingDay(day)) {
          live(crew, day, clock.instant(), chance);
        }
      }
    }
  }

  private void publish(DemoCrew crew, LocalDate from) {
    for (CertificationKind kind : CertificationKind.values()) {
      FeeRule rule =
          switch (kind.book()) {
            case COPIES -> FeeRule.perPage(2_000, 2, 1_000, 200_000);
            case SIGNATURES -> FeeRule.perCase(10_000);
            case CONTRACTS -> FeeRule.perContract(50_000);
          };
      // The decision says nothing of changes and mistakes in contracts: their fee stays unknown.
      if (kind != CertificationKind.CONTRACT_CHANGE && kind != CertificationKind.CONTRACT_MISTAKE) {
        fees.publish(crew.administrator(), kind, rule, from, SOURCE);
      }
    }
  }

  private void live(DemoCrew crew, LocalDate day, Instant until, Random chance) {
    List<Integer> minutes = chance.ints(5 + chance.nextInt(5), 0, 400).sorted().boxed().toList();
    for (int minute : minutes) {
      int past = minute < 235 ? minute : minute + 85;
      Instant at = OfficeTime.instant(day.atTime(7, 35).plusMinutes(past));
      if (!at.isAfter(until)) {
        OfficeClock.at(at, () -> certify(crew, at, chance));
      }
    }
    Instant evening = OfficeTime.instant(day.atTime(16, 55));
    if (!evening.isAfter(until)) {
      OfficeClock.at(evening, () -> count(crew, day, evening, chance));
    }
  }

  private void certify(DemoCrew crew, Instant at, Random chance) {
    Actor desk = crew.anyWith(Role.INTAKE, at, chance);
    Applicant person = DemoPeople.somebody(crew.unit(), chance);
    UUID certifier = crew.anyWith(Role.APPROVAL, at, chance).officer();
    List<CertificationRequest.Line> lines = new ArrayList<>();
    int papers = 1 + Math.max(0, chance.nextInt(6) - 3);
    for (int i = 0; i < papers; i++) {
      lines.add(line(chance));
    }
    certifications.certify(
        desk,
        new CertificationRequest(
            new UUID(chance.nextLong(), chance.nextLong()),
            person.name(),
            person.idNumber(),
            certifier,
            chance.nextInt(3) == 0
                ? CertificationRequest.Payment.TRANSFER
                : CertificationRequest.Payment.CASH,
            chance.nextInt(40) == 0 ? "Vay vốn phát triển nông nghiệp, NĐ 55/2015/NĐ-CP" : "",
            lines));
    if (chance.nextInt(30) == 0) {
      cancelLast(desk, lines.getFirst(), at);
    }
  }

  /** Now and then the original turns out to be damaged. */
  private void cancelLast(Actor desk, CertificationRequest.Line line, Instant at) {
    int year = OfficeTime.date(at).getYear();
    Entry last = certifications.last(desk.unit(), line.kind().book(), year);
    certifications.cancel(
        desk, last, last.version(), "Bản chính bị tẩy xóa, không chứng thực được");
  }

  private static CertificationRequest.Line line(Random chance) {
    return switch (chance.nextInt(10)) {
      case 0, 1 ->
          new CertificationRequest.Line(
              CertificationKind.SIGNATURE, any(SIGNED, chance), 1, 1 + chance.nextInt(2));
      case 2 ->
          new CertificationRequest.Line(
              CertificationKind.CONTRACT, "Hợp đồng chuyển nhượng quyền sử dụng đất", 6, 3);
      default ->
          new CertificationRequest.Line(
              CertificationKind.COPY,
              any(COPIED, chance),
              1 + chance.nextInt(5),
              1 + chance.nextInt(4));
    };
  }

  private void count(DemoCrew crew, LocalDate day, Instant at, Random chance) {
    long cash = takings.totals(crew.unit(), day).cash();
    boolean wrong = chance.nextInt(12) == 0 && cash >= 2_000;
    takings.count(
        crew.anyWith(Role.INTAKE, at, chance),
        day,
        Math.max(0, wrong ? cash - 2_000 : cash),
        wrong ? "Thối nhầm 2.000 đ" : cash < 0 ? "Trả lại tiền của hôm trước" : "");
  }

  private static String any(List<String> words, Random chance) {
    return words.get(chance.nextInt(words.size()));
  }
}
