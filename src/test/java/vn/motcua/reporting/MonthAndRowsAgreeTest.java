package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;

/** The sums of a month and the open rows of the same month tell one story, whatever came later. */
@MotCuaTest
class MonthAndRowsAgreeTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Autowired DossierWorld world;
  @Autowired OpenLives lives;
  @Autowired OpenDossiers open;
  @Autowired Dashboards boards;
  @Autowired Dossiers dossiers;
  @Autowired Lateness lateness;
  @Autowired Rollups rollups;
  @Autowired Figures figures;
  @Autowired Sums sums;
  @Autowired TestClock clock;

  @BeforeEach
  void a_monday_in_october() {
    clock.set("2026-10-26T08:00");
    world.the("intake");
    lives.forget();
  }

  @Test
  void whatever_happened_in_random_lives_the_month_counts_what_its_rows_count() {
    Random random = new Random(4_711);
    for (int round = 0; round < 6; round++) {
      lives.live(random, 6, 40);
      sums.foldAll(1_000);
      agree(OCTOBER);
      agree(NOVEMBER);
      agree(YearMonth.of(2026, 12));
    }
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
  }

  @Test
  void who_takes_a_dossier_back_finishes_it_in_the_month_and_in_the_rows_alike() {
    sums.foldAll(100);
    Finished before = month(OCTOBER).finished();
    Finished inWeek = week("2026-10-26").finished();
    Dossier dossier = world.received("Vừ Thị Mỷ");
    dossiers.withdraw(world.holderOf(dossier), DossierWorld.seen(dossier), "đổi ý");
    sums.foldAll(100);
    assertThat(month(OCTOBER).finished()).isEqualTo(before.plus(new Finished(0, 1, 0)));
    assertThat(week("2026-10-26").finished()).isEqualTo(inWeek.plus(new Finished(0, 1, 0)));
    agree(OCTOBER);
  }

  @Test
  void a_fault_admitted_in_november_leaves_october_in_both_as_it_ended() {
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    sums.foldAll(100);
    MonthCount before = month(OCTOBER);
    Finished inWeek = week("2026-10-26").finished();
    long late = rowsOf(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30)).late();
    clock.set("2026-11-05T09:00");
    lateness.admitFault(world.the("chairman"), DossierWorld.seen(ready), "sai tên");
    sums.foldAll(100);
    assertThat(month(OCTOBER).finished()).isEqualTo(before.finished());
    assertThat(month(OCTOBER).admittedLater()).isEqualTo(before.admittedLater() + 1);
    assertThat(week("2026-10-26").finished()).isEqualTo(inWeek);
    agree(OCTOBER);
    assertThat(rowsOf(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30)).late())
        .as("who asks for both months together reads it")
        .isEqualTo(late + 1);
  }

  @Test
  void a_fault_admitted_the_week_after_moves_the_month_and_leaves_the_week() {
    YearMonth june = YearMonth.of(2027, 6);
    clock.set("2027-06-07T08:00");
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    clock.set("2027-06-15T09:00");
    lateness.admitFault(world.the("chairman"), DossierWorld.seen(ready), "sai tên");
    sums.foldAll(100);
    assertThat(month(june).finished()).isEqualTo(new Finished(0, 0, 1));
    assertThat(month(june).admittedLater()).isZero();
    assertThat(week("2027-06-07").finished().late()).isZero();
    agree(june);
    assertThat(rowsOf(LocalDate.of(2027, 6, 7), LocalDate.of(2027, 6, 13)).late()).isZero();
  }

  @Test
  void a_dossier_a_small_month_hides_is_named_in_no_file_of_a_longer_time() {
    clock.set("2027-08-02T08:00");
    Set<UUID> august = received(3, "2027-08-01", "2027-08-31");
    clock.set("2027-09-06T08:00");
    Set<UUID> september = received(5, "2027-09-01", "2027-09-30");
    Map<UUID, String> small = fields("2027-08-01", "2027-08-31");
    Map<UUID, String> both = fields("2027-08-01", "2027-09-30");
    assertThat(august).hasSize(3).allSatisfy(ref -> assertThat(small).containsEntry(ref, "khác"));
    assertThat(august).allSatisfy(ref -> assertThat(both).containsEntry(ref, "khác"));
    assertThat(september)
        .hasSize(5)
        .allSatisfy(ref -> assertThat(both).containsEntry(ref, "Hộ tịch"));
  }

  @Test
  void a_month_that_ends_with_five_names_them_and_a_file_of_its_first_days_does_not() {
    clock.set("2027-10-04T08:00");
    Set<UUID> first = received(4, "2027-10-01", "2027-10-31");
    assertThat(first)
        .allSatisfy(
            ref -> assertThat(fields("2027-10-01", "2027-10-04")).containsEntry(ref, "khác"));
    clock.set("2027-10-28T08:00");
    received(1, "2027-10-28", "2027-10-31");
    assertThat(fields("2027-10-01", "2027-10-31").entrySet())
        .filteredOn(row -> first.contains(row.getKey()))
        .extracting(Map.Entry::getValue)
        .containsOnly("Hộ tịch");
    assertThat(fields("2027-10-01", "2027-10-04").entrySet())
        .as("as things stood at the end of that day")
        .filteredOn(row -> first.contains(row.getKey()))
        .extracting(Map.Entry::getValue)
        .containsOnly("khác");
  }

  /** Births received now; what their rows are called in the file of these days. */
  private Set<UUID> received(int many, String from, String to) {
    Set<UUID> before = fields(from, to).keySet();
    for (int n = 0; n < many; n++) {
      world.received("Vừ Thị Mỷ " + n);
    }
    Set<UUID> now = new TreeSet<>(fields(from, to).keySet());
    now.removeAll(before);
    return now;
  }

  private Map<UUID, String> fields(String from, String to) {
    Map<UUID, String> fields = new TreeMap<>();
    open.rows(
        DossierWorld.NA_HY,
        new Period(LocalDate.parse(from), LocalDate.parse(to)),
        "khác",
        row -> fields.put(row.ref(), row.field()));
    return fields;
  }

  private void agree(YearMonth month) {
    OpenCount rows = rowsOf(month.atDay(1), month.atEndOfMonth());
    MonthCount sum = month(month);
    assertThat(
            List.of(
                (long) sum.received(),
                (long) sum.finished().total(),
                (long) sum.finished().early(),
                (long) sum.finished().onTime(),
                (long) sum.finished().late(),
                (long) sum.refusals().afterReceipt(),
                (long) sum.givenUp().stopped()))
        .as("%s: %s beside %s", month, sum, rows)
        .isEqualTo(
            List.of(
                rows.received(),
                rows.finished(),
                rows.early(),
                rows.onTime(),
                rows.late(),
                rows.refused(),
                rows.stopped()));
  }

  private OpenCount rowsOf(LocalDate from, LocalDate to) {
    return open.count(DossierWorld.NA_HY, new Period(from, to));
  }

  private MonthCount month(YearMonth month) {
    return figures.month(DossierWorld.NA_HY, month);
  }

  private WeekLine week(String monday) {
    Actor chairman = world.the("chairman");
    return boards.weeks(chairman.unit(), boards.window("")).stream()
        .filter(week -> week.monday().equals(LocalDate.parse(monday)))
        .findFirst()
        .orElseThrow();
  }
}
