package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.FormFault.Rule;

/** No side of a rule of form II.06a is made of the other: whichever number is wrong, it is seen. */
@MotCuaTest
class FormBalanceTest {
  private static final long[] HONEST = {6, 3, 3, 1, 2, 3, 1, 2, 0, 2, 1};
  private static final Period AUTUMN =
      new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

  @Autowired Reports reports;
  @Autowired Figures figures;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired Supplements supplements;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void late_in_october_with_an_empty_desk() {
    clock.set("2026-10-26T08:00");
    world.the("intake");
    lives.forget();
    owner.run(
        "truncate unit_month, unit_week, unit_procedure_month, unit_hour_month, officer_week,"
            + " dossier_outbox, dossier_alarm, dossier_request, dossier_note, dossier_applicant,"
            + " dossier_event, dossier, dossier_number cascade");
  }

  static IntStream columns() {
    return IntStream.range(0, HONEST.length);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void any_single_column_that_is_wrong_breaks_a_rule_the_sums_themselves_among_them(int column) {
    assertThat(line(HONEST).balances()).isTrue();
    long[] changed = HONEST.clone();
    changed[column]++;
    assertThat(line(changed).faults())
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.one()).isNotEqualTo(fault.other()));
  }

  @Test
  void whatever_happened_the_form_of_whole_months_agrees_with_the_sums_also_before_the_fold() {
    Random random = new Random(103);
    for (int round = 0; round < 5; round++) {
      lives.live(random, 6, 30);
      assertThat(report(AUTUMN).faults()).as("before the fold of round %s", round).isEmpty();
      figures.fold(1 + random.nextInt(30));
      assertThat(report(AUTUMN).faults()).as("in the middle of round %s", round).isEmpty();
    }
    clock.set("2026-12-07T08:00");
    lives.live(random, 6, 30);
    foldAll();
    for (int month = 10; month <= 12; month++) {
      LocalDate first = LocalDate.of(2026, month, 1);
      Period one = new Period(first, first.plusMonths(1).minusDays(1));
      assertThat(report(one).faults()).as("month %s", month).isEmpty();
    }
    assertThat(report(AUTUMN).lines()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          received = received + 1               | MONTHS_RECEIVED
          received_online = received_online + 1 | MONTHS_ONLINE
          early = early + 1                     | MONTHS_FINISHED
          on_time = on_time + 1                 | MONTHS_FINISHED
          late = late + 1                       | MONTHS_FINISHED
          stopped = stopped + 1                 | MONTHS_FINISHED
          """)
  void a_single_stored_sum_that_was_changed_keeps_the_form_back(String corruption, Rule rule) {
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    foldAll();
    assertThat(report(AUTUMN).balances()).isTrue();
    assertThat(
            owner.run(
                "update unit_month set %s where unit_id = '%s' and month = '2026-10-01'"
                    .formatted(corruption, ready.unit())))
        .isEqualTo(1);
    assertThat(report(AUTUMN).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.rule()).isEqualTo(rule))
        .satisfies(fault -> assertThat(Math.abs(fault.one() - fault.other())).isEqualTo(1));
    clock.set("2026-11-10T08:00");
    Period november = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 10));
    assertThat(report(november).balances())
        .as("what is wrong in October is carried into November, except who came online")
        .isEqualTo(rule == Rule.MONTHS_ONLINE);
  }

  @Test
  void who_waits_for_papers_is_within_time_as_the_form_asks_and_it_is_said_who_was_late_before() {
    Dossier late = world.appraisingDisability();
    Dossier inTime = world.appraisingDisability();
    waits(inTime);
    clock.set("2026-12-21T09:00");
    waits(late);
    world.appraisingDisability();
    FormLine total = report(AUTUMN).total();
    assertThat(total.within()).isEqualTo(3);
    assertThat(total.overdue()).isZero();
    assertThat(total.lateBeforeWaiting()).isEqualTo(1);
    assertThat(report(AUTUMN).balances()).isTrue();
  }

  private void waits(Dossier dossier) {
    Dossier proposed =
        supplements.propose(
            world.holderOf(dossier),
            DossierWorld.seen(dossier),
            Map.of(1, "bản chụp mờ"),
            world.id("intake"));
    supplements.send(world.holderOf(proposed), DossierWorld.seen(proposed), "còn thiếu giấy");
  }

  private static FormLine line(long... n) {
    return new FormLine(
        "Hộ tịch",
        new FormLine.Whole(n[0], n[1], n[2]),
        n[3],
        n[4],
        n[5],
        n[6],
        n[7],
        n[8],
        n[9],
        n[10],
        0);
  }

  private Report report(Period period) {
    return reports.report(world.the("chairman"), period);
  }

  private void foldAll() {
    while (figures.fold(1_000) > 0) {
      // the next ones
    }
  }
}
