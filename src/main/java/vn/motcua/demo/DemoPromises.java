package vn.motcua.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.OfferedProcedure;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.PromiseDraft;
import vn.motcua.procedures.Promises;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** What the communes of the demonstration promise beside the law, four weeks ago already. */
@Component
class DemoPromises extends DemoChapter {
  private static final int DAYS = 29;

  private final Promises promises;
  private final Procedures procedures;
  private final DemoOffers offers;
  private final Officers officers;
  private final Clock clock;

  DemoPromises(
      Promises promises,
      Procedures procedures,
      DemoOffers offers,
      Officers officers,
      DemoGround ground,
      Clock clock) {
    super("demo-promises", "1", 940, ground);
    this.promises = promises;
    this.procedures = procedures;
    this.offers = offers;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    for (UnitId unit : List.of(DemoStaff.NA_HY, DemoStaff.THANH_NUA)) {
      DemoCrew crew = DemoCrew.of(unit, officers);
      offers.open(crew.administrator());
      LocalDate first = OfficeTime.date(clock.instant()).minusDays(DAYS);
      Instant morning = OfficeTime.instant(first.atTime(7, 30));
      OfficeClock.at(morning, () -> publish(crew, first));
    }
  }

  private void publish(DemoCrew crew, LocalDate first) {
    Set<String> civilStatus = codes(crew.unit(), "HO_TICH", 6);
    civilStatus.add("1.001193");
    promises.publish(
        crew.administrator(),
        new PromiseDraft(
            "Thứ Năm không hẹn",
            Set.of(DayOfWeek.THURSDAY),
            TimeLimit.workingMinutes(60),
            civilStatus,
            "Lãnh đạo ký và công chức tư pháp – hộ tịch có mặt cả ngày",
            List.of(),
            first,
            Optional.empty()));
    Set<String> social = codes(crew.unit(), "BAO_TRO_XA_HOI", 4);
    if (!social.isEmpty()) {
      promises.publish(
          crew.administrator(),
          new PromiseDraft(
              "Ngày thứ 6 nhanh",
              Set.of(DayOfWeek.FRIDAY),
              TimeLimit.sameDay(),
              social,
              "Thêm hai người nhận hồ sơ",
              List.of(),
              first,
              Optional.empty()));
    }
  }

  private Set<String> codes(UnitId unit, String field, int most) {
    return procedures.offered(unit).stream()
        .filter(one -> one.fieldGroup().equals(field) && one.gaps().isEmpty())
        .map(OfferedProcedure::code)
        .limit(most)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
