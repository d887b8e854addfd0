package vn.motcua.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.motcua.organisation.People;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** An initiative from the idea to the decision (practice C7). */
class LocalInitiativesTest extends InitiativeWorld {
  private static Proposal costs(String typed) {
    return new Proposal(
        UUID.randomUUID(),
        "Thứ Năm",
        "x",
        "y",
        Proposal.amount(typed),
        Optional.of(TrialMeasure.KEPT),
        "");
  }

  private static InitiativeActs.Starting starting(
      LocalDate from, LocalDate to, String person, String promise) {
    return new InitiativeActs.Starting(from, to, person, promise, "");
  }

  @Test
  void an_officer_of_the_desk_proposes_and_the_same_form_sent_again_proposes_nothing() {
    Proposal draft = draft(TrialMeasure.MINUTES);
    initiatives.propose(desk, draft);
    initiatives.propose(desk, draft);
    assertThat(initiatives.readable(desk))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.stage()).isEqualTo(InitiativeStage.PROPOSED);
          assertThat(one.by()).isEqualTo("Lò Văn Inh");
          assertThat(one.model()).isEqualTo("thu-nam-khong-hen");
        });
  }

  @Test
  void a_cost_below_zero_or_in_no_number_is_refused_with_everything_else_that_is_wrong() {
    rejected(() -> initiatives.propose(desk, costs("-5")), "chiPhi");
    rejected(() -> initiatives.propose(desk, costs("nhiều")), "chiPhi");
    rejected(() -> initiatives.propose(desk, costs("9".repeat(13))), "chiPhi");
    assertThat(Proposal.amount("1.500.000 đồng")).contains(1_500_000L);
    rejected(
        () ->
            initiatives.propose(
                desk,
                new Proposal(
                    UUID.randomUUID(), "x", "", "y", Optional.empty(), Optional.empty(), "mơ")),
        "ten",
        "vuongMac",
        "chiPhi",
        "soDo",
        "moHinh");
  }

  @Test
  void a_province_and_those_who_only_watch_propose_nothing() {
    assertThatThrownBy(() -> initiatives.propose(steering, draft(TrialMeasure.KEPT)))
        .isInstanceOf(NotFound.class);
    var front = People.hired(units, staffing, People.NA_HY, "Giàng A Say", Role.FRONT);
    assertThatThrownBy(() -> initiatives.propose(front, draft(TrialMeasure.KEPT)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void others_read_it_only_once_it_is_recognised() {
    LocalInitiative of = proposed(TrialMeasure.KEPT);
    assertThat(initiatives.readable(steering)).hasSize(1);
    assertThat(initiatives.readable(neighbour)).isEmpty();
    assertThatThrownBy(() -> initiatives.byId(neighbour, of.unit(), of.id()))
        .isInstanceOf(NotFound.class);
    assertThat(initiatives.published(People.NA_HY)).isEmpty();
    var far = People.hired(units, staffing, new UnitId("24"), "Ở Xa", Role.STEERING);
    assertThat(initiatives.readable(far)).isEmpty();
  }

  @Test
  void a_trial_ends_after_it_began_and_somebody_answers_for_it() {
    LocalInitiative of = proposed(TrialMeasure.KEPT);
    rejected(
        () -> acts.start(chairman, target(of), starting(TRIAL, TRIAL.minusDays(1), "Bà Pa", "")),
        "denNgay");
    rejected(
        () ->
            acts.start(
                chairman, target(of), starting(TRIAL.plusYears(3), TRIAL.plusYears(3), " ", "")),
        "tuNgay",
        "nguoi");
    assertThatThrownBy(() ->
            acts.start(
                chairman,
                target(of),
                starting(TRIAL, TRIAL, "Bà Pa", UUID.randomUUID().toString())))
        .isInstanceOf(NotFound.class);
    assertThat(now(of).stage()).isEqualTo(InitiativeStage.PROPOSED);
  }

  @Test
  void only_the_leader_of_the_commune_begins_and_two_at_once_notice_each_other() {
    LocalInitiative of = proposed(TrialMeasure.KEPT);
    var begin = starting(TRIAL, TRIAL.plusDays(9), "Bà Pa", "");
    assertThat(refused(() -> acts.start(desk, target(of), begin)))
        .isEqualTo("initiatives.refusal.not-now");
    assertThat(refused(() -> acts.start(steering, target(of), begin)))
        .isEqualTo("initiatives.refusal.not-now");
    acts.start(chairman, target(of), begin);
    assertThat(refused(() -> acts.start(chairman, target(of), begin)))
        .isEqualTo("initiatives.refusal.overtaken");
    assertThat(refused(() -> acts.start(chairman, target(now(of)), begin)))
        .isEqualTo("initiatives.refusal.not-now");
  }

  @Test
  void windows_in_the_future_overlapping_or_of_two_lengths_are_refused() {
    LocalInitiative of = tried(TrialMeasure.KEPT, "");
    LocalDate before = TRIAL.minusDays(28);
    rejected(
        () -> measures(of, before, TRIAL.minusDays(1), TRIAL, LocalDate.of(2027, 10, 18)),
        "sauDen");
    rejected(() -> measures(of, before, TRIAL.plusDays(3), TRIAL, TRIAL.plusDays(27)), "sauTu");
    rejected(() -> measures(of, before, TRIAL.minusDays(1), TRIAL, TRIAL.plusDays(20)), "sauDen");
    rejected(() -> measures(of, TRIAL.minusDays(1), before, TRIAL, TRIAL.plusDays(27)), "truocDen");
    rejected(
        () -> measures(of, before, before.plusDays(5), before.plusDays(6), before.plusDays(11)),
        "sauTu");
    assertThat(now(of).stage()).isEqualTo(InitiativeStage.ON_TRIAL);
  }

  private void measures(
      LocalInitiative of, LocalDate from, LocalDate to, LocalDate from2, LocalDate to2) {
    acts.measure(chairman, target(of), new InitiativeActs.Days(from, to, from2, to2), "");
  }

  @Test
  void ratings_are_measured_by_whole_quarters_alone() {
    LocalInitiative of = tried(TrialMeasure.SATISFIED, "");
    rejected(() -> acts.measure(chairman, target(of), days(four()), ""), "truocTu");
  }

  @Test
  void nothing_is_measured_where_there_is_nothing_to_count() {
    LocalInitiative of = tried(TrialMeasure.HOME, "");
    assertThat(refused(() -> acts.measure(chairman, target(of), days(four()), "")))
        .isEqualTo("initiatives.refusal.nothing");
    assertThat(now(of).measurement()).isEmpty();
  }

  @Test
  void what_is_given_up_says_why_and_stays_given_up() {
    LocalInitiative of = proposed(TrialMeasure.KEPT);
    rejected(() -> acts.drop(chairman, target(of), " "), "viSao");
    acts.drop(chairman, target(of), "Không có người làm");
    assertThat(now(of).stage()).isEqualTo(InitiativeStage.DROPPED);
    assertThat(InitiativeAct.from(now(of).stage())).isEmpty();
  }

  @Test
  void the_database_itself_keeps_what_was_done() {
    tried(TrialMeasure.KEPT, "");
    for (String act :
        List.of(
            "delete from initiative",
            "update initiative set cost = 1",
            "update initiative_act set words = 'x'",
            "delete from initiative_adoption")) {
      assertThatThrownBy(() -> jdbc.sql(act).update())
          .as(act)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void the_database_itself_refuses_a_trial_that_ends_before_it_began_and_a_cost_below_zero() {
    LocalInitiative of = tried(TrialMeasure.KEPT, "");
    for (String wrong :
        List.of(
            "update initiative_act set ends = starts - 1",
            "update initiative set cost = -1",
            "update initiative_act set act = 'RECOGNISE'")) {
      assertThatThrownBy(() -> owner().sql(wrong).update())
          .as(wrong)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(now(of).version()).isEqualTo(1);
  }
}
