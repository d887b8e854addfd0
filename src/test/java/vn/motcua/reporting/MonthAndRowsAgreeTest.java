package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  /** Field by field; what the page puts together is what the rows of no named field give. */
  private void fieldsAgree(YearMonth month) {
    Map<String, Finished> named = new TreeMap<>();
    Map<String, Integer> received = new TreeMap<>();
    List<FieldLine> page = figures.publishedFields(DossierWorld.NA_HY, month);
    Set<String> names =
        page.stream()
            .filter(line -> !line.isOthers())
            .map(FieldLine::name)
            .collect(Collectors.toSet());
    open.rows(
        DossierWorld.NA_HY,
        new Period(month.atDay(1), month.atEndOfMonth()),
        "khác",
        row -> {
          String field = names.contains(row.field()) ? row.field() : "";
          named.merge(field, finished(row), Finished::plus);
          boolean inMonth = YearMonth.from(row.receivedOn()).equals(month);
          received.merge(field, inMonth ? 1 : 0, Integer::sum);
        });
    for (FieldLine line : page) {
      String field = line.isOthers() ? "" : line.name();
      assertThat(named.getOrDefault(field, Finished.NONE))
          .as("%s in %s", field, month)
          .isEqualTo(line.count().finished());
      assertThat(received.getOrDefault(field, 0)).isEqualTo(line.count().received());
    }
  }

  private static Finished finished(OpenDossier row) {
    return switch (row.timeliness()) {
      case EARLY -> new Finished(1, 0, 0);
      case ON_TIME -> new Finished(0, 1, 0);
      case LATE -> new Finished(0, 0, 1);
      case UNDER_WAY, UNDER_WAY_LATE -> Finished.NONE;
    };
  }

  private void agree(YearMonth month) {
    fieldsAgree(month);
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
