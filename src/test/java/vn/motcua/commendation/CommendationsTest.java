package vn.motcua.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/** Who is commended, from which figures and by whom (practice C8). */
class CommendationsTest extends CommendationWorld {
  @Test
  void a_proposal_keeps_the_figures_of_the_last_year_as_they_were() {
    jdbc.sql(
            """
            insert into unit_month (unit_id, month, field_group, received, on_time, late)
            values ('03169', date '2026-10-01', 'HO_TICH', 50, 46, 4),
                   ('03169', date '2024-10-01', 'HO_TICH', 50, 0, 50)
            """)
        .update();
    Commendation of = proposed(steering, People.NA_HY, Optional.empty());
    assertThat(of.facts()).contains(new Fact(Fact.Kind.KEPT, 46, 50));
    owner.sql("update unit_month set late = 40").update();
    assertThat(commendations.byId(steering, of.id()).facts())
        .contains(new Fact(Fact.Kind.KEPT, 46, 50));
  }

  @Test
  void an_officers_own_steps_are_counted_and_of_fewer_than_five_nothing_is_shown() {
    jdbc.sql(
            """
            insert into officer_week (unit_id, week, officer, step_early, step_on_time, step_late)
            values ('03169', date '2026-10-05', ?, 1, 2, 1)
            """)
        .param(desk.officer())
        .update();
    Fact steps = ofTheDesk().facts().getFirst();
    assertThat(steps).isEqualTo(new Fact(Fact.Kind.STEPS, 3, 4));
    assertThat(steps.isShown()).isFalse();
  }

  @Test
  void candidates_come_in_the_order_of_their_figures_and_an_alarm_is_shown_and_moves_nobody() {
    sumsAreWrong(3);
    jdbc.sql(
            """
            insert into unit_month (unit_id, month, field_group, received, on_time, late)
            values ('03169', date '2026-10-01', 'HO_TICH', 50, 49, 1),
                   ('03328', date '2026-10-01', 'HO_TICH', 50, 46, 4)
            """)
        .update();
    List<Nominee> all = commendations.nominees(steering);
    assertThat(all)
        .extracting(Nominee::unit)
        .startsWith(People.NA_HY, People.THANH_NUA)
        .doesNotHaveDuplicates();
    assertThat(all.getFirst().facts())
        .isEqualTo(commendations.basis(steering, People.NA_HY, Optional.empty()).facts())
        .contains(new Fact(Fact.Kind.KEPT, 49, 50));
    assertThat(all.getFirst().alarms()).extracting(Alarm::kind).contains(Alarm.Kind.SUMS);
    assertThat(all.get(1).alarms()).extracting(Alarm::kind).doesNotContain(Alarm.Kind.SUMS);
  }

  @Test
  void officers_stand_among_the_candidates_of_their_own_commune_and_few_steps_lift_nobody() {
    Actor quick = People.hired(units, staffing, People.NA_HY, "Mùa A Chu", Role.CLERK);
    jdbc.sql(
            """
            insert into officer_week (unit_id, week, officer, step_early, step_on_time, step_late)
            values ('03169', date '2026-10-05', :quick, 4, 0, 0),
                   ('03169', date '2026-10-05', :steady, 0, 9, 1)
            """)
        .param("quick", quick.officer())
        .param("steady", desk.officer())
        .update();
    List<UUID> officers =
        commendations.nominees(chairman).stream().flatMap(one -> one.officer().stream()).toList();
    assertThat(officers).containsSubsequence(desk.officer(), quick.officer());
    assertThat(officers).as("nobody proposes himself").doesNotContain(chairman.officer());
    assertThat(commendations.nominees(chairman))
        .extracting(Nominee::unit)
        .containsOnly(People.NA_HY);
    assertThatThrownBy(() -> commendations.nominees(desk)).isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_proposes_without_leading_nor_people_of_elsewhere() {
    assertThatThrownBy(() -> proposed(desk, People.NA_HY, Optional.empty()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> proposed(chairman, People.THANH_NUA, Optional.empty()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> proposed(chairman, People.NA_HY, Optional.of(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
    rejected(
        () ->
            commendations.propose(
                chairman,
                new CommendationDraft(
                    UUID.randomUUID(), People.NA_HY, Optional.empty(), " ", "x".repeat(2_001))),
        "hinhThuc",
        "lyDo");
  }

  @Test
  void a_council_is_at_least_three_people_each_by_name_and_none_twice() {
    Commendation of = ofTheDesk();
    rejected(() -> heard(of, CouncilVote.Choice.FOR, CouncilVote.Choice.FOR), "ten-1");
    rejected(
        () ->
            acts.hear(
                chairman,
                of.id(),
                0,
                Arrays.asList(
                    vote("Bà Pa", CouncilVote.Choice.FOR),
                    vote("bà  pa", CouncilVote.Choice.FOR),
                    vote("Ông A", CouncilVote.Choice.FOR))),
        "ten-2");
    Commendation heard = agreed(of);
    assertThat(heard.votes()).hasSize(3).extracting(CouncilVote::name).doesNotContain("");
  }

  @Test
  void what_the_council_is_not_for_is_not_decided() {
    Commendation of =
        heard(
            ofTheDesk(),
            CouncilVote.Choice.FOR,
            CouncilVote.Choice.AGAINST,
            CouncilVote.Choice.ABSTAINED);
    rejected(() -> decided(of, ""), "quyetDinh");
    rejected(
        () -> acts.act(chairman, of.id(), of.version(), CommendationAct.REFUSE, " "), "loi-REFUSE");
    acts.act(chairman, of.id(), of.version(), CommendationAct.REFUSE, "Hội đồng chưa đồng ý");
    assertThat(commendations.byId(chairman, of.id()).stage())
        .isEqualTo(CommendationStage.NOT_GIVEN);
  }

  @Test
  void a_decision_has_its_number_day_signer_and_file_and_gives_a_certificate() {
    Commendation of = agreed(ofTheDesk());
    rejected(
        () ->
            acts.decide(
                chairman,
                of.id(),
                of.version(),
                new CommendationActs.Deciding("", LocalDate.of(2026, 11, 3), " ", new byte[0], "")),
        "soQuyetDinh",
        "ngayQuyetDinh",
        "nguoiKy",
        "tep");
    assertThatThrownBy(() -> printed.of(of)).isInstanceOf(NotFound.class);
    Commendation done = decided(of, "");
    assertThat(done.decided().orElseThrow().decision().orElseThrow().whole()).isTrue();
    assertThat(commendations.file(chairman, of.id()).content()).isEqualTo(PAPER);
    assertThat(new String(printed.of(done), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void everybody_reads_only_whom_agreed_and_no_longer_who_did() {
    Commendation of = decided(agreed(ofTheDesk()), "");
    assertThat(commendations.published(People.NA_HY)).isEmpty();
    rejected(
        () -> acts.act(chairman, of.id(), of.version(), CommendationAct.PUBLISH, ""),
        "loi-PUBLISH");
    acts.act(chairman, of.id(), of.version(), CommendationAct.PUBLISH, "Bà Inh đồng ý 2/11");
    assertThat(commendations.published(People.NA_HY)).hasSize(1);
    acts.act(chairman, of.id(), of.version() + 1, CommendationAct.HIDE, "");
    assertThat(commendations.published(People.NA_HY)).isEmpty();
  }

  @Test
  void two_who_act_at_once_notice_each_other_and_others_find_nothing() {
    Commendation of = agreed(ofTheDesk());
    assertThat(refused(() -> acts.decide(chairman, of.id(), 0, deciding(""))))
        .isEqualTo("commendation.refusal.overtaken");
    assertThatThrownBy(() -> acts.decide(desk, of.id(), of.version(), deciding("")))
        .as("an officer of the desk does not even read who is proposed")
        .isInstanceOf(NotFound.class);
    assertThat(refused(() -> acts.hear(chairman, of.id(), of.version(), List.of())))
        .isEqualTo("commendation.refusal.not-now");
    assertThatThrownBy(() -> commendations.byId(steering, of.id())).isInstanceOf(NotFound.class);
    Actor neighbour =
        People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
    assertThatThrownBy(() -> commendations.byId(neighbour, of.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void what_may_follow_is_one_table() {
    assertThat(CommendationAct.from(CommendationStage.PROPOSED))
        .containsExactly(CommendationAct.HEAR);
    assertThat(CommendationAct.from(CommendationStage.HEARD))
        .containsExactly(CommendationAct.DECIDE, CommendationAct.REFUSE);
    assertThat(CommendationAct.from(CommendationStage.DECIDED))
        .containsExactly(CommendationAct.PUBLISH);
    assertThat(CommendationAct.from(CommendationStage.PUBLISHED))
        .containsExactly(CommendationAct.HIDE);
    assertThat(CommendationAct.from(CommendationStage.NOT_GIVEN)).isEmpty();
  }
}
