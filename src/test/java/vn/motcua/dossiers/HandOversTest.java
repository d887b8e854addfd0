package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.HandOvers.Told;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * Somebody goes on leave: a colleague takes the work over, with a reason, one dossier at a time.
 */
@MotCuaTest
class HandOversTest {
  private static final String LEAVE = "Chị Pà nghỉ ốm đến 9/11, anh Páo nhận việc";

  @Autowired DossierWorld world;
  @Autowired HandOvers handOvers;
  @Autowired Dossiers dossiers;
  @Autowired Alarms alarms;
  @Autowired Attendance attendance;
  @Autowired Histories histories;
  @Autowired Desk desk;
  @Autowired TestClock clock;

  private final List<UUID> absences = new ArrayList<>();

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @AfterEach
  void everybody_is_back() {
    clock.set(TestClock.MONDAY_MORNING);
    absences.forEach(absence -> attendance.cancel(world.the("chairman"), absence));
  }

  @Test
  void a_leader_gives_everything_of_somebody_on_leave_to_the_stand_in_with_one_reason() {
    List<Dossier> held = appraising(3);
    leave("appraiser", "second appraiser");
    List<Told> told = give("chairman", held, "second appraiser", LEAVE);
    assertThat(told).hasSize(3).allMatch(one -> one instanceof Told.Given);
    for (Dossier dossier : held) {
      Dossier after = world.found(dossier.id());
      assertThat(after.holder()).isEqualTo(world.id("second appraiser"));
      assertThat(after.version()).as("an act of its own").isEqualTo(dossier.version() + 1);
      TimelineEntry last = desk.timeline(after).getLast();
      assertThat(last.event().kind()).isEqualTo(DossierEvent.Kind.REASSIGNED);
      assertThat(last.words()).isEqualTo(LEAVE);
    }
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void what_a_colleague_touched_meanwhile_stays_and_is_told_and_the_others_go() {
    List<Dossier> held = appraising(3);
    Dossier moved = world.next(held.get(1));
    List<Told> told = give("chairman", held, "second appraiser", LEAVE);
    assertThat(told.get(0)).isInstanceOf(Told.Given.class);
    assertThat(told.get(1))
        .isInstanceOfSatisfying(
            Told.Passed.class,
            passed -> assertThat(passed.dossier().version()).isEqualTo(moved.version()));
    assertThat(told.get(2)).isInstanceOf(Told.Given.class);
    assertThat(world.found(moved.id()).version()).isEqualTo(moved.version());
    assertThat(world.found(held.get(2).id()).holder()).isEqualTo(world.id("second appraiser"));
  }

  @Test
  void a_step_the_colleague_has_no_duty_for_stays_with_the_reason_why() {
    Dossier appraising = appraising(1).getFirst();
    Dossier reviewing = world.next(appraising(1).getFirst());
    List<Told> told =
        give("chairman", List.of(appraising, reviewing), "second appraiser", "Nghỉ phép");
    assertThat(told.getFirst()).isInstanceOf(Told.Given.class);
    assertThat(told.getLast())
        .isInstanceOfSatisfying(
            Told.Refused.class,
            refused -> assertThat(refused.why().key()).isEqualTo("dossiers.refusal.holder-role"));
    assertThat(world.found(reviewing.id()).holder()).isEqualTo(reviewing.holder());
  }

  @Test
  void nobody_gives_work_to_somebody_who_is_away() {
    Dossier dossier = appraising(1).getFirst();
    leave("second appraiser", null);
    assertThat(give("chairman", List.of(dossier), "second appraiser", LEAVE))
        .singleElement()
        .isInstanceOfSatisfying(
            Told.Refused.class,
            refused -> assertThat(refused.why().key()).isEqualTo("dossiers.refusal.holder-away"));
  }

  @Test
  void giving_a_dossier_to_who_holds_it_already_is_no_act() {
    Dossier dossier = appraising(1).getFirst();
    assertThat(give("chairman", List.of(dossier), "appraiser", LEAVE))
        .singleElement()
        .isInstanceOfSatisfying(
            Told.Refused.class,
            refused -> assertThat(refused.why().key()).isEqualTo("dossiers.refusal.same-holder"));
    refused(
        "dossiers.refusal.same-holder",
        () ->
            dossiers.reassign(
                world.the("chairman"), DossierWorld.seen(dossier), dossier.holder(), LEAVE));
    assertThat(world.found(dossier.id()).version()).isEqualTo(dossier.version());
  }

  @Test
  void without_a_reason_or_a_dossier_nothing_is_done() {
    List<Dossier> held = appraising(2);
    refused(
        "dossiers.refusal.reason-missing", () -> give("chairman", held, "second appraiser", " "));
    refused(
        "dossiers.refusal.none-chosen",
        () -> give("chairman", List.of(), "second appraiser", LEAVE));
    assertThat(held)
        .allSatisfy(one -> assertThat(world.found(one.id()).version()).isEqualTo(one.version()));
  }

  @Test
  void more_than_a_list_shows_do_not_go_at_once() {
    Dossier dossier = appraising(1).getFirst();
    List<Dossiers.Seen> many = new ArrayList<>();
    for (int n = 0; n <= HandOvers.MOST; n++) {
      many.add(new Dossiers.Seen(UUID.randomUUID(), 1));
    }
    refused(
        "dossiers.refusal.many-chosen",
        () -> handOvers.give(world.the("chairman"), many, world.id("second appraiser"), LEAVE));
    assertThat(world.found(dossier.id()).version()).isEqualTo(dossier.version());
  }

  @Test
  void a_colleague_without_the_right_gives_away_only_what_is_in_their_own_hands() {
    Dossier theirs = appraising(1).getFirst();
    assertThat(give("second appraiser", List.of(theirs), "second appraiser", LEAVE))
        .singleElement()
        .isInstanceOfSatisfying(
            Told.Refused.class,
            refused -> assertThat(refused.why().key()).isEqualTo("dossiers.refusal.not-yours"));
    assertThat(give("appraiser", List.of(theirs), "second appraiser", LEAVE))
        .singleElement()
        .isInstanceOf(Told.Given.class);
  }

  @Test
  void a_dossier_of_another_commune_is_not_found() {
    Actor stranger = world.the("chairman (Thanh Nưa)");
    Dossiers.Seen seen = DossierWorld.seen(appraising(1).getFirst());
    assertThatThrownBy(
            () -> handOvers.give(stranger, List.of(seen), world.id("second appraiser"), LEAVE))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_stand_in_is_offered_first_then_who_can_take_the_most() {
    Dossier appraising = appraising(1).getFirst();
    leave("appraiser", "second appraiser");
    Dossier reviewing = world.next(world.found(appraisedBy("second appraiser").id()));
    List<HandOvers.Recipient> offered =
        handOvers.recipients(DossierWorld.NA_HY, List.of(appraising, reviewing));
    assertThat(offered.getFirst().officer().id()).isEqualTo(world.id("second appraiser"));
    assertThat(offered.getFirst().standIn()).isTrue();
    assertThat(offered.getFirst().takes()).as("the review is not an appraiser's").isOne();
    assertThat(offered)
        .extracting(recipient -> recipient.officer().id())
        .doesNotContain(world.id("appraiser"), world.id("clerk"));
  }

  @Test
  void a_holder_on_leave_with_open_dossiers_is_an_alarm_until_they_are_handed_over() {
    List<Dossier> held = appraising(2);
    assertThat(away("chairman")).doesNotContain(world.id("appraiser"));
    leave("appraiser", "second appraiser");
    assertThat(away("chairman")).contains(world.id("appraiser"));
    assertThat(away("head")).as("who assigns work").contains(world.id("appraiser"));
    assertThat(away("second appraiser")).as("the stand-in").contains(world.id("appraiser"));
    assertThat(away("clerk")).isEmpty();
    give("head", held(world.id("appraiser")), "second appraiser", LEAVE);
    assertThat(away("chairman")).doesNotContain(world.id("appraiser"));
    assertThat(held)
        .allSatisfy(one ->
            assertThat(world.found(one.id()).holder()).isEqualTo(world.id("second appraiser")));
  }

  @Test
  void somebody_back_from_leave_is_no_alarm_any_more() {
    appraising(1);
    leave("appraiser", null);
    assertThat(away("chairman")).contains(world.id("appraiser"));
    clock.advance(Duration.ofDays(8));
    assertThat(away("chairman")).doesNotContain(world.id("appraiser"));
  }

  private List<UUID> away(String who) {
    return alarms.away(world.the(who)).stream().map(one -> one.officer().id()).toList();
  }

  private void leave(String who, @org.jspecify.annotations.Nullable String standIn) {
    absences.add(
        attendance.announce(
            world.the("chairman"),
            world.id(who),
            clock.instant(),
            clock.instant().plus(Duration.ofDays(7)),
            AbsenceReason.values()[0],
            standIn == null ? null : world.id(standIn)));
  }

  private List<Dossier> held(UUID officer) {
    return handOvers.heldBy(DossierWorld.NA_HY, officer).stream().map(world::found).toList();
  }

  private List<Dossier> appraising(int many) {
    List<Dossier> dossiers = new ArrayList<>();
    for (int n = 0; n < many; n++) {
      dossiers.add(world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING));
    }
    return dossiers;
  }

  private Dossier appraisedBy(String who) {
    Dossier assigning = world.until(world.received("Cứ A Chu"), Stage.ASSIGNING);
    return dossiers.handOver(world.the("head"), DossierWorld.seen(assigning), world.id(who), "");
  }

  private List<Told> give(String who, List<Dossier> chosen, String to, String reason) {
    return handOvers.give(
        world.the(who), chosen.stream().map(DossierWorld::seen).toList(), world.id(to), reason);
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
