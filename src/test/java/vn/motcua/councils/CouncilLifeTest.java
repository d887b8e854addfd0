package vn.motcua.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Histories;
import vn.motcua.dossiers.Notices;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

@MotCuaTest
class CouncilLifeTest {
  private static int choices;

  @Autowired DossierWorld world;
  @Autowired CouncilWorld council;
  @Autowired CouncilSessions sessions;
  @Autowired Keeping keeping;
  @Autowired Dossiers dossiers;
  @Autowired Notices notices;
  @Autowired Desk desk;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    keptHere(false);
  }

  @Test
  void a_visit_at_home_is_on_the_record_with_place_people_and_votes() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    Dossier decided = council.written(called, 1, Motion.SEVERE, "++++-+.");
    CouncilSession session = sessions.of(decided).getFirst();
    Minutes minutes = session.minutes().orElseThrow();
    assertThat(session.members()).hasSize(7);
    assertThat(minutes.place()).isEqualTo(Place.HOME);
    assertThat(minutes.where()).isEqualTo(CouncilWorld.HOME);
    assertThat(minutes.others()).contains("Lò Thị Mai");
    assertThat(minutes.outcome()).isEqualTo(Outcome.DECIDED);
    assertThat(minutes.votes(Vote.FOR)).isEqualTo(5);
    assertThat(minutes.of(session.members().get(1)).opinion()).contains("dìu");
    assertThat(desk.timeline(decided).stream().map(entry -> entry.key()))
        .contains("councils.event.called.HOME", "councils.event.written.DECIDED");
    assertThat(String.valueOf(histories.verify(fault -> {}).faults()))
        .doesNotContain(decided.code());
  }

  @Test
  void the_history_says_nothing_about_the_person_and_proves_the_minutes() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    Dossier decided = council.written(called, 1, Motion.SEVERE, "+++++++");
    String facts =
        String.join(
            " ", desk.timeline(decided).stream().map(entry -> entry.event().data()).toList());
    assertThat(facts).doesNotContain("Pọm", "Lò Thị Mai", "SEVERE", "bản Nà Hỳ 2, nhà");
    byte[] salt =
        jdbc.sql("select salt from council_minutes where dossier_id = ?")
            .param(decided.id())
            .query(byte[].class)
            .single();
    assertThat(facts).contains(Seal.of("Xem xét.", salt).digest());
    assertThat(facts).doesNotContain(Seal.of("Xem xét!", salt).digest());
  }

  @Test
  void with_four_of_seven_there_the_session_does_not_count_and_is_called_again() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    Dossier invalid = council.written(called, 1, Motion.SEVERE, "++++...");
    assertThat(outcome(invalid, 1)).isEqualTo(Outcome.NOT_VALID);
    refused(() -> handOver(invalid), "councils.refusal.undecided");
    Dossier again =
        sessions.call(
            world.the("appraiser"),
            DossierWorld.seen(invalid),
            CouncilWorld.atHome("2026-11-05T14:00"));
    assertThat(sessions.of(again)).hasSize(2);
    Dossier decided = council.written(again, 2, Motion.SEVERE, "+++++..");
    assertThat(outcome(decided, 2)).isEqualTo(Outcome.DECIDED);
    assertThat(handOver(decided).stage()).isEqualTo(Stage.REVIEWING);
  }

  @ParameterizedTest
  @CsvSource({
    "+++++++, DECIDED",
    "+++..++, DECIDED",
    "+++...+, NOT_VALID",
    ".++++++, NOT_VALID",
    "+++---., DECIDED",
    "-+++--., NOT_PASSED",
    "0++--.., NOT_PASSED",
    "+0000.., DECIDED",
    "+--++-0, DECIDED",
    "-------, NOT_PASSED",
    "00000.., NOT_PASSED",
  })
  void two_thirds_a_chair_and_the_majority_decide_and_the_chair_when_equal(
      String signs, Outcome expected) {
    Dossier called = council.called();
    assertThat(
            SessionRules.outcome(
                sessions.council(called).orElseThrow(),
                sessions.of(called).getFirst().members(),
                CouncilWorld.ballots(signs)))
        .isEqualTo(expected);
  }

  @Test
  void a_refusal_of_the_council_leaves_the_office_only_in_writing() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    Dossier decided = council.written(called, 1, Motion.REFUSED, "+++++++");
    Dossier approving = world.until(decided, Stage.APPROVING);
    Actor chairman = world.the("chairman");
    refused(
        () -> dossiers.approve(chairman, DossierWorld.seen(approving), world.id("clerk"), ""),
        "councils.refusal.council-refused");
    Dossier sealing =
        dossiers.refuse(
            chairman,
            DossierWorld.seen(approving),
            world.id("clerk"),
            "Theo kết luận của Hội đồng");
    assertThat(sealing.stage()).isEqualTo(Stage.SEALING);
    assertThat(notices.of(sealing)).contains(Notices.Kind.INELIGIBLE);
  }

  @Test
  void a_refusal_needs_its_reason() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    rejected(
        () ->
            sessions.write(
                world.the("appraiser"),
                DossierWorld.seen(called),
                1,
                CouncilWorld.minutes(Motion.REFUSED, " ", "Xem xét.", "+++++++")),
        "lyDo");
  }

  @Test
  void whom_the_council_granted_a_degree_the_chairman_does_not_refuse() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    Dossier approving =
        world.until(council.written(called, 1, Motion.MILD, "+++++++"), Stage.APPROVING);
    Actor chairman = world.the("chairman");
    refused(
        () ->
            dossiers.refuse(
                chairman, DossierWorld.seen(approving), world.id("clerk"), "Không đồng ý"),
        "councils.refusal.council-granted");
    assertThat(
            dossiers.approve(chairman, DossierWorld.seen(approving), world.id("clerk"), "").stage())
        .isEqualTo(Stage.SEALING);
  }

  @Test
  void before_the_session_nobody_hands_on_where_councils_are_kept_here() {
    Dossier dossier = council.appraising();
    keptHere(true);
    refused(() -> handOver(dossier), "councils.refusal.undecided");
    keptHere(false);
    assertThat(handOver(dossier).stage()).isEqualTo(Stage.REVIEWING);
  }

  @Test
  void before_the_session_the_chairman_does_not_approve_where_councils_are_kept_here() {
    Dossier approving = world.until(council.appraising(), Stage.APPROVING);
    keptHere(true);
    refused(
        () ->
            dossiers.approve(
                world.the("chairman"), DossierWorld.seen(approving), world.id("clerk"), ""),
        "councils.refusal.undecided");
    assertThat(council.now(approving).stage()).isEqualTo(Stage.APPROVING);
  }

  @Test
  void an_appraiser_does_not_choose_where_councils_are_kept() {
    assertThatThrownBy(() -> keeping.choose(world.the("appraiser"), true))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_birth_needs_no_council_and_is_not_held_up() {
    keptHere(true);
    Dossier birth = world.until(world.received("Vừ Thị Mỷ"), Stage.APPROVING);
    assertThat(sessions.council(birth)).isEmpty();
    assertThat(world.next(birth).stage()).isEqualTo(Stage.SEALING);
    assertThatThrownBy(() ->
            sessions.call(
                world.the("chairman"),
                DossierWorld.seen(birth),
                CouncilWorld.atHome("2026-11-05T09:00")))
        .isInstanceOf(NotFound.class);
  }

  private void keptHere(boolean here) {
    clock.set("2026-12-01T08:%02d".formatted(++choices));
    keeping.choose(world.the("chairman"), here);
    clock.set("2026-11-02T08:00");
  }

  private Dossier write(Dossier dossier, String words) {
    return sessions.write(
        world.the("appraiser"),
        DossierWorld.seen(dossier),
        1,
        CouncilWorld.minutes(Motion.SEVERE, "", words, "+++++++"));
  }

  private Dossier handOver(Dossier dossier) {
    return dossiers.handOver(
        world.the("appraiser"), DossierWorld.seen(dossier), world.id("head"), "");
  }

  private Outcome outcome(Dossier dossier, int number) {
    return sessions.of(dossier).get(number - 1).minutes().orElseThrow().outcome();
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static void rejected(ThrowingCallable act, String... fields) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            CouncilRejected.class,
            rejected -> assertThat(rejected.errors()).containsOnlyKeys(fields));
  }
}
