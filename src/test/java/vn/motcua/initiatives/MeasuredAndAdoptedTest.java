package vn.motcua.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.democracy.OfficePromises;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Slips;
import vn.motcua.organisation.People;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.PromiseDraft;
import vn.motcua.procedures.Promises;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanTask;
import vn.motcua.programme.Plans;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Measured from dossiers that were really lived through, and taken over by a second commune. */
class MeasuredAndAdoptedTest extends InitiativeWorld {
  @Autowired Promises promises;
  @Autowired OfficePromises slogans;
  @Autowired Plans plans;
  @Autowired Procedures procedures;
  @Autowired Intakes intakes;
  @Autowired Slips slips;

  private static final List<String> NOBODY = List.of();

  /** A spring of its own, in which no other test lives. */
  private LocalInitiative helped() {
    LocalDate spring = LocalDate.of(2027, 5, 10);
    lived(LocalDate.of(2027, 4, 12), 32, 90);
    lived(spring, 32, 15);
    LocalInitiative of = proposed(TrialMeasure.MINUTES);
    acts.start(
        chairman,
        target(of),
        new InitiativeActs.Starting(spring, spring.plusDays(27), "Bà Pa", "", ""));
    Windows windows =
        new Windows(spring.minusDays(28), spring.minusDays(1), spring, spring.plusDays(27));
    acts.measure(chairman, target(now(of)), days(windows), "");
    return now(of);
  }

  private LocalInitiative small() {
    lived(TRIAL.minusDays(28), 6, 30);
    lived(TRIAL, 6, 30);
    return measured(TrialMeasure.KEPT, four());
  }

  @Test
  void the_median_falls_is_told_with_its_counts_its_interval_and_the_holidays_between() {
    LocalInitiative of = helped();
    Measurement measured = of.measurement().orElseThrow();
    assertThat(measured.before().n()).isGreaterThanOrEqualTo(32);
    assertThat(measured.after().n()).isGreaterThanOrEqualTo(32);
    assertThat(measured.before().value()).isEqualTo(90);
    assertThat(measured.after().value()).isEqualTo(15);
    assertThat(measured.difference().high()).isNegative();
    assertThat(measured.verdict()).isEqualTo(Verdict.BETTER);
    assertThat(measured.unusual()).anySatisfy(day -> assertThat(day).contains("30/4/2027"));
    assertThat(measured.before().workingDays()).isLessThan(20);
    assertThat(measured.after().workingDays()).isEqualTo(20);
    lived(LocalDate.of(2027, 5, 17), 6, 300);
    assertThat(now(of).measurement()).as("as it was when measured").contains(measured);
  }

  @Test
  void six_before_and_six_after_conclude_nothing_and_recognition_says_why_anyway() {
    LocalInitiative of = small();
    Measurement measured = of.measurement().orElseThrow();
    assertThat(measured.verdict().isOpen()).isTrue();
    rejected(() -> recognised(of, chairman, ""), "lyDo");
    assertThat(recognised(of, steering, "Bà con khen").isRecognised()).isTrue();
  }

  @Test
  void a_recognition_rests_on_a_decision_with_its_number_day_and_paper() {
    LocalInitiative of = small();
    rejected(
        () ->
            acts.recognise(
                chairman,
                target(of),
                new InitiativeActs.Decision(" ", LocalDate.of(2028, 1, 1), new byte[0], "vì sao")),
        "soQuyetDinh",
        "ngayQuyetDinh",
        "tep");
    assertThat(refused(() -> recognised(of, desk, "vì sao")))
        .isEqualTo("initiatives.refusal.not-now");
    InitiativeStep.Recognised done = recognised(of, chairman, "vì sao").recognition().orElseThrow();
    assertThat(done.digest()).hasSize(64);
    assertThat(done.whole()).isTrue();
    assertThat(initiatives.file(neighbour, of.unit(), of.id()).content()).isEqualTo(PAPER);
  }

  @Test
  void a_way_of_working_becomes_four_tasks_each_with_a_head_and_a_second_click_none() {
    LocalInitiative of = recognised(small(), chairman, "vì sao");
    int plansBefore = plans.plans(neighbour).size();
    Adoption first =
        adoptions.adopt(neighbour, of.unit(), of.id(), List.of("Bà Cà Thị Mai", "", " "));
    Adoption second = adoptions.adopt(neighbour, of.unit(), of.id(), NOBODY);
    assertThat(second).isEqualTo(first);
    assertThat(now(of).adoptions()).containsExactly(first);
    Plan plan = plans.plan(neighbour, People.THANH_NUA, first.plan().orElseThrow());
    assertThat(plan.title()).contains("Thứ Năm không hẹn", "xã Nà Hỳ");
    assertThat(plan.tasks())
        .extracting(PlanTask::head)
        .containsExactly("Bà Cà Thị Mai", "Quàng Văn Ngoan", "Quàng Văn Ngoan", "Quàng Văn Ngoan");
    assertThat(plans.plans(neighbour)).hasSize(plansBefore + 1);
  }

  @Test
  void two_clicks_at_the_same_moment_make_one_plan() throws Exception {
    LocalInitiative of = recognised(small(), chairman, "vì sao");
    int plansBefore = plans.plans(neighbour).size();
    Callable<Adoption> click = () -> adoptions.adopt(neighbour, of.unit(), of.id(), NOBODY);
    try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
      for (Future<Adoption> done : hands.invokeAll(List.of(click, click))) {
        assertThat(done.get().unit()).isEqualTo(People.THANH_NUA);
      }
    }
    assertThat(now(of).adoptions()).hasSize(1);
    assertThat(plans.plans(neighbour)).hasSize(plansBefore + 1);
  }

  @Test
  void everybody_reads_at_the_second_commune_whose_idea_it_was() {
    LocalInitiative of = recognised(small(), chairman, "vì sao");
    assertThat(initiatives.published(People.THANH_NUA)).isEmpty();
    adoptions.adopt(neighbour, of.unit(), of.id(), NOBODY);
    assertThat(initiatives.published(People.THANH_NUA))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.unit()).isEqualTo(People.NA_HY);
          assertThat(one.adoptedBy(People.THANH_NUA)).isPresent();
        });
    assertThat(initiatives.published(DIEN_BIEN)).hasSize(1);
    assertThat(initiatives.published(People.NA_HY, of.id()).title()).isEqualTo(of.title());
  }

  @Test
  void nobody_adopts_the_own_the_unrecognised_or_without_leading_a_commune() {
    LocalInitiative of = small();
    assertThatThrownBy(() -> adoptions.adopt(neighbour, of.unit(), of.id(), NOBODY))
        .as("not recognised, so not to be seen")
        .isInstanceOf(NotFound.class);
    assertThat(refused(() -> adoptions.adopt(chairman, of.unit(), of.id(), NOBODY)))
        .isEqualTo("initiatives.refusal.own");
    LocalInitiative done = recognised(of, chairman, "vì sao");
    assertThat(refused(() -> adoptions.adopt(chairman, of.unit(), of.id(), NOBODY)))
        .isEqualTo("initiatives.refusal.own");
    Actor clerk = People.hired(units, staffing, People.THANH_NUA, "Lò Thị Xuân", Role.CLERK);
    for (Actor nobody : List.of(clerk, steering, desk)) {
      assertThatThrownBy(() -> adoptions.adopt(nobody, of.unit(), of.id(), NOBODY))
          .isInstanceOf(NotFound.class);
    }
    rejected(
        () -> adoptions.adopt(neighbour, of.unit(), of.id(), List.of("x".repeat(201))), "dauMoi-1");
    assertThat(now(done).adoptions()).isEmpty();
  }

  @Test
  void a_special_day_is_published_in_the_second_commune_with_its_origin_in_the_name() {
    UUID promise = published("Thứ Năm không hẹn");
    lived(TRIAL.minusDays(28), 6, 30);
    lived(TRIAL, 6, 30);
    LocalInitiative of = tried(TrialMeasure.ONLINE, promise.toString());
    acts.measure(chairman, target(of), days(four()), "");
    LocalInitiative done = recognised(now(of), chairman, "vì sao");
    assertThat(done.measurement().orElseThrow().narrowed()).isEqualTo(1);
    Adoption made = adoptions.adopt(neighbour, of.unit(), of.id(), NOBODY);
    assertThat(made.way()).isEqualTo(Adoption.Way.PROMISE);
    assertThat(promises.published(People.THANH_NUA))
        .anySatisfy(one -> {
          assertThat(one.name()).isEqualTo("Thứ Năm không hẹn (sáng kiến của xã Nà Hỳ)");
          assertThat(one.content().days()).containsExactly(DayOfWeek.MONDAY);
          assertThat(one.content().codes()).containsExactly(DossierWorld.BIRTH);
        });
  }

  private UUID published(String name) {
    clock.set("2027-08-02T08:00");
    for (UnitId unit : List.of(People.NA_HY, People.THANH_NUA)) {
      procedures.offer(People.installer(unit), List.of(DossierWorld.BIRTH));
    }
    UUID id =
        promises.publish(
            People.installer(People.NA_HY),
            new PromiseDraft(
                name,
                Set.of(DayOfWeek.MONDAY),
                TimeLimit.workingMinutes(60),
                Set.of(DossierWorld.BIRTH),
                "",
                List.of(),
                LocalDate.of(2027, 8, 2),
                Optional.empty()));
    clock.set("2027-10-18T08:00");
    return id;
  }

  @Test
  void a_sentence_is_copied_to_the_second_office() {
    lived(TRIAL.minusDays(28), 6, 30);
    lived(TRIAL, 6, 30);
    LocalInitiative of = proposed(TrialMeasure.KEPT);
    acts.start(
        chairman,
        target(of),
        new InitiativeActs.Starting(
            TRIAL, TRIAL.plusDays(27), "Bà Pa", "", "Dân đến đón tiếp niềm nở"));
    acts.measure(chairman, target(now(of)), days(four()), "");
    recognised(now(of), chairman, "vì sao");
    adoptions.adopt(neighbour, of.unit(), of.id(), NOBODY);
    assertThat(slogans.of(People.THANH_NUA))
        .anySatisfy(set ->
            assertThat(set.promises())
                .anySatisfy(one -> {
                  assertThat(one.words()).isEqualTo("Dân đến đón tiếp niềm nở");
                  assertThat(one.origin()).isEqualTo("xã Nà Hỳ");
                }));
    assertThat(printed(People.THANH_NUA))
        .contains("Dân đến đón tiếp niềm nở (theo sáng kiến của xã Nà Hỳ)");
    slogans.takeOver(chairman, UUID.randomUUID(), "Dân đợi có ghế ngồi", "");
    assertThat(printed(People.NA_HY))
        .as("its own idea needs no credit")
        .contains("Dân đợi có ghế ngồi")
        .doesNotContain("sáng kiến");
  }

  /** What a citizen reads on the receipt of a birth handed in there. */
  private String printed(UnitId unit) {
    procedures.offer(People.installer(unit), List.of(DossierWorld.BIRTH));
    Role[] all = {
      Role.INTAKE, Role.ASSIGNMENT, Role.APPRAISAL, Role.REVIEW, Role.APPROVAL, Role.CLERK
    };
    Actor receives = People.hired(units, staffing, unit, "Lò Văn Nhận", all);
    People.hired(units, staffing, unit, "Lò Thị Thẩm", all);
    Intake intake =
        Intake.complete(
            UUID.randomUUID(),
            intakes.open(receives, DossierWorld.BIRTH),
            new Applicant("Vừ Thị Mỷ", "1999", "", "0900 111 222", "", "bản 2", ""));
    return Pdf.text(slips.receipt(intakes.receive(receives, intake), "https://motcua.example.vn"));
  }

  @Test
  void the_database_itself_refuses_an_own_a_second_and_an_unrecognised_adoption() {
    LocalInitiative of = recognised(small(), chairman, "vì sao");
    adoptions.adopt(neighbour, of.unit(), of.id(), NOBODY);
    for (String wrong :
        List.of(
            "update initiative_adoption set unit_id = origin_unit",
            "update initiative_adoption set version = 1",
            "insert into initiative_adoption select * from initiative_adoption")) {
      assertThatThrownBy(() -> owner().sql(wrong).update())
          .as(wrong)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
