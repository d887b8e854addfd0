package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.committees.MovementModel;
import vn.motcua.shared.UnitId;

/** Article 001: 30 % of the communes in 2023, 60 % in 2024, 100 % in 2025 (practice C4). */
class TargetCurveTest {
  private static final List<Target> ARTICLE =
      List.of(
          new Target(2023, 30, "bài 001"),
          new Target(2024, 60, "bài 001"),
          new Target(2025, 100, "bài 001"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Certificate of(int commune, String day, String withdrawn) {
    return new Certificate(
        "abcdefghijkmnpqr",
        new UnitId("%05d".formatted(commune)),
        "Xã số " + commune,
        new UnitId("24"),
        "Tỉnh",
        2023,
        new MovementModel(MovementModel.FRIENDLY_GOVERNMENT, "Chính quyền thân thiện", ""),
        "Bộ",
        BigDecimal.TEN,
        BigDecimal.TEN,
        "1/QĐ",
        LocalDate.parse(day),
        "",
        withdrawn.isEmpty() ? "" : "2/QĐ",
        withdrawn.isEmpty() ? null : LocalDate.parse(withdrawn),
        Optional.empty());
  }

  /** 63 of 209 by the end of 2023, 126 by 2024, all by 2025: exactly what the targets take. */
  private static List<Certificate> bacGiang() {
    return IntStream.rangeClosed(1, 209)
        .mapToObj(n -> of(n, n <= 63 ? "2023-12-01" : n <= 126 ? "2024-12-01" : "2025-12-01", ""))
        .toList();
  }

  private static TargetCurve.Year year(TargetCurve curve, int year) {
    return curve.years().stream().filter(one -> one.year() == year).findFirst().orElseThrow();
  }

  @Test
  void article_001_of_209_communes_30_60_and_100_percent_are_63_126_and_209() {
    TargetCurve curve = TargetCurve.of(209, bacGiang(), ARTICLE, TODAY);
    assertThat(ARTICLE).extracting(one -> one.needed(209)).containsExactly(63, 126, 209);
    assertThat(curve.years()).extracting(TargetCurve.Year::year).startsWith(2023, 2024, 2025);
    for (int which : new int[] {2023, 2024, 2025}) {
      assertThat(year(curve, which).isMet(209)).contains(true);
    }
  }

  @Test
  void article_001_without_one_commune_of_its_source_no_target_is_met() {
    for (int gone : new int[] {0, 62}) {
      List<Certificate> rows = new ArrayList<>(bacGiang());
      rows.remove(gone);
      TargetCurve curve = TargetCurve.of(209, rows, ARTICLE, TODAY);
      assertThat(year(curve, 2023).reached()).contains(62);
      assertThat(year(curve, 2023).isMet(209)).contains(false);
      assertThat(year(curve, 2025).isMet(209)).contains(false);
    }
  }

  @Test
  void what_is_withdrawn_counts_until_its_day_and_not_after() {
    List<Certificate> one = List.of(of(1, "2023-05-01", "2024-12-31"));
    TargetCurve curve = TargetCurve.of(4, one, ARTICLE, TODAY);
    assertThat(year(curve, 2023).reached()).contains(1);
    assertThat(year(curve, 2024).reached()).contains(0);
    assertThat(year(curve, 2026).reached()).contains(0);
  }

  @Test
  void a_commune_recognised_twice_counts_once() {
    assertThat(TargetCurve.valid(List.of(of(1, "2023-05-01", ""), of(1, "2025-05-01", "")), TODAY))
        .isEqualTo(1);
  }

  @Test
  void the_forecast_draws_the_pace_of_the_last_twelve_months_on_and_stops_at_all() {
    List<Certificate> rows =
        IntStream.rangeClosed(1, 10).mapToObj(n -> of(n, "2026-03-01", "")).toList();
    List<Target> coming = List.of(new Target(2027, 100, "KH"), new Target(2030, 100, "KH"));
    TargetCurve curve = TargetCurve.of(25, rows, coming, LocalDate.of(2026, 7, 2));
    assertThat(curve.pace()).isEqualTo(10);
    assertThat(year(curve, 2026).forecast()).as("182 days at 10 in 365: 4 more").contains(14);
    assertThat(year(curve, 2027).forecast()).contains(24);
    assertThat(year(curve, 2030).forecast()).contains(25);
    assertThat(year(curve, 2027).reached()).as("still to come").isEmpty();
    assertThat(year(curve, 2027).isMet(25)).isEmpty();
  }

  @Test
  void without_a_single_one_in_twelve_months_nothing_is_forecast() {
    TargetCurve curve =
        TargetCurve.of(
            209, bacGiang(), List.of(new Target(2027, 100, "KH")), LocalDate.of(2027, 1, 5));
    assertThat(curve.pace()).isZero();
    assertThat(year(curve, 2027).forecast()).isEmpty();
    assertThat(TargetCurve.of(209, List.of(), List.of(), TODAY).years()).isEmpty();
  }

  @Test
  void a_target_is_never_met_by_rounding_down() {
    for (int communes = 1; communes <= 300; communes++) {
      for (int percent : new int[] {1, 30, 60, 99, 100}) {
        int needed = new Target(2026, percent, "").needed(communes);
        assertThat(100L * needed).isGreaterThanOrEqualTo((long) communes * percent);
        assertThat(100L * (needed - 1)).isLessThan((long) communes * percent);
      }
    }
  }
}
