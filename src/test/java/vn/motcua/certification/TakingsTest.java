package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.certification.CertificationWorld.copy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Refusal;

/** The evening at the counter: the box is counted and held against the books. */
@MotCuaTest
class TakingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  @Autowired CertificationWorld world;
  @Autowired Certifications certifications;
  @Autowired Takings takings;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("desk");
  }

  @Test
  void cash_and_transfers_are_told_apart_and_only_cash_is_in_the_box() {
    LocalDate day = onDay("2026-11-16");
    world.entered("desk", "Tiền mặt", copy("Căn cước", 2, 1));
    CertificationRequest asked = world.request("desk", "Chuyển khoản", copy("Bằng", 3, 1));
    world.entered(
        "desk",
        new CertificationRequest(
            asked.key(),
            asked.name(),
            "",
            asked.certifier(),
            CertificationRequest.Payment.TRANSFER,
            "",
            asked.lines()));
    DayTotals totals = takings.totals(CertificationWorld.THANH_SEN, day);
    assertThat(totals.cash()).isEqualTo(4_000);
    assertThat(totals.transfer()).isEqualTo(5_000);
    takings.count(world.the("desk"), day, 4_000, "");
    CashCount count = takings.counts(CertificationWorld.THANH_SEN, day).getFirst();
    assertThat(count.difference()).isZero();
    assertThat(count.officerName()).isEqualTo("Nguyễn Thị Lan");
  }

  @Test
  void a_difference_is_explained_or_not_written_down() {
    LocalDate day = onDay("2026-11-17");
    world.entered("desk", "Bà Năm", copy("Căn cước", 1, 1));
    assertThat(broken(day, 5_000, " ")).containsExactly("loi");
    takings.count(world.the("desk"), day, 5_000, "Khách để lại tiền thừa");
    takings.count(world.the("second desk"), day, 2_000, "");
    List<CashCount> counts = takings.counts(CertificationWorld.THANH_SEN, day);
    assertThat(counts).extracting(CashCount::seq).containsExactly(1, 2);
    assertThat(counts).extracting(CashCount::difference).containsExactly(3_000L, 0L);
    assertThat(takings.counts(CertificationWorld.NA_HY, day)).isEmpty();
  }

  @Test
  void impossible_amounts_days_to_come_and_strange_words_are_refused() {
    assertThat(broken(TODAY, -1, "")).containsExactly("dem");
    assertThat(broken(TODAY, 1_000_000_001, "")).containsExactly("dem");
    assertThat(broken(TODAY.plusDays(1), 0, "")).containsExactly("ngay");
    assertThat(broken(TODAY, 1, "x\u0001")).containsExactly("loi");
    assertThat(broken(TODAY, 1, "x".repeat(501))).containsExactly("loi");
    assertThatThrownBy(() -> takings.count(world.the("appraiser"), TODAY, 0, ""))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void an_exempt_paper_and_one_without_known_fee_bring_nothing_and_are_counted() {
    LocalDate day = onDay("2026-11-18");
    world.entered("desk (Nà Hỳ)", "Lò Thị Ún", copy("Căn cước", 4, 2));
    DayTotals totals = takings.totals(CertificationWorld.NA_HY, day);
    assertThat(totals.papers()).isEqualTo(1);
    assertThat(totals.copies()).isEqualTo(2);
    assertThat(totals.unknown()).isEqualTo(1);
    assertThat(totals.net()).isZero();
  }

  @Test
  void what_is_entered_shortly_before_and_after_midnight_belongs_to_its_own_day() {
    clock.set("2026-11-19T23:59:30");
    world.copied("Trước nửa đêm");
    clock.set("2026-11-20T00:00:30");
    world.copied("Sau nửa đêm");
    for (String day : List.of("2026-11-19", "2026-11-20")) {
      assertThat(takings.totals(CertificationWorld.THANH_SEN, LocalDate.parse(day)).papers())
          .as(day)
          .isEqualTo(1);
    }
  }

  private LocalDate onDay(String day) {
    clock.set(day + "T08:00");
    return LocalDate.parse(day);
  }

  private List<String> broken(LocalDate day, long counted, String words) {
    CertificationRejected rejected =
        catchThrowableOfType(
            CertificationRejected.class,
            () -> takings.count(world.the("desk"), day, counted, words));
    assertThat(rejected).isNotNull();
    return List.copyOf(rejected.errors().keySet());
  }
}
