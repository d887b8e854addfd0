package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.organisation.Authorisation;
import vn.motcua.organisation.Authorisations;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.PromiseDraft;
import vn.motcua.procedures.Promises;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** The promises beside the law, counted in minutes, kept, broken and still open. */
@MotCuaTest
class QuicknessTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

  @Autowired DossierWorld world;
  @Autowired Promises promises;
  @Autowired Procedures procedures;
  @Autowired Intakes intakes;
  @Autowired Attendance attendance;
  @Autowired Authorisations authorisations;
  @Autowired Dossiers dossiers;
  @Autowired Quickness quickness;
  @Autowired MockMvc mvc;
  @Autowired TestClock clock;

  @Test
  void promises_are_counted_in_minutes_kept_broken_and_still_open() throws Exception {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
    ready("2026-11-02T08:00", "2026-11-02T08:30"); // before anything was promised
    assertThat(quickness.promises(DossierWorld.NA_HY, NOVEMBER)).isEmpty();
    String before = text("/cong-khai/03169/loi-hen-nhanh");
    assertThat(before).contains("chưa có hồ sơ nào được hẹn nhanh");
    promises.publish(
        new Actor(DossierWorld.NA_HY, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR)),
        new PromiseDraft(
            "Một giờ",
            Set.of(),
            TimeLimit.workingMinutes(60),
            Set.of(DossierWorld.BIRTH),
            "",
            List.of(),
            LocalDate.of(2026, 11, 2),
            Optional.empty()));
    for (int minutes = 10; minutes <= 50; minutes += 10) {
      ready("2026-11-03T08:00", "2026-11-03T08:" + minutes);
    }
    ready("2026-11-03T08:00", "2026-11-03T10:00"); // an hour too late
    clock.set("2026-11-04T08:00");
    world.received("Chưa xong, chưa tới giờ");

    clock.set("2026-11-04T08:30");
    PromiseKept kept = only();
    assertThat(kept).isEqualTo(new PromiseKept("Một giờ", 7, 5, 1, 30, 120, 0));
    assertThat(kept.open()).isEqualTo(1);

    clock.set("2026-11-04T12:00");
    assertThat(only().broken()).as("not ready, and its hour has passed").isEqualTo(2);
    assertThat(only().open()).isZero();
    assertThat(quickness.promises(DossierWorld.THANH_NUA, NOVEMBER)).isEmpty();
    assertThat(quickness.promises(DossierWorld.NA_HY, NOVEMBER.plusMonths(1))).isEmpty();
    assertThat(quickness.promises(DossierWorld.NA_HY, NOVEMBER.minusMonths(1))).isEmpty();

    assertThat(text("/cong-khai/03169/loi-hen-nhanh"))
        .contains("Một giờ", ">7<", ">5<", ">30<", ">120<", "tháng 11/2026");
    assertThat(text("/cong-khai/03169/loi-hen-nhanh?thang=2026-10")).contains("tháng 10/2026");
    for (String odd : List.of("2999-01", "hom-nay", "0000-01", "2026-13", "-99999-01")) {
      assertThat(text("/cong-khai/03169/loi-hen-nhanh?thang=" + odd))
          .as(odd)
          .contains("tháng 11/2026");
    }
    mvc.perform(get("/cong-khai/99999/loi-hen-nhanh")).andExpect(status().isNotFound());
  }

  @Test
  void settled_on_the_spot_counts_only_where_the_signer_was_there_or_stood_in() throws Exception {
    clock.set("2026-12-07T08:00");
    Actor administrator =
        new Actor(DossierWorld.NA_HY, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR));
    world.the("intake");
    assertThat(quickness.onTheSpot(DossierWorld.NA_HY, DECEMBER)).isEmpty();
    procedures.settleOnTheSpot(administrator, "2.000815", true);
    for (String day : List.of("2026-12-07", "2026-12-08", "2026-12-09")) {
      clock.set(day + "T07:45");
      attendance.markIn(world.the("chairman"), world.id("chairman"));
    }
    spot("2026-12-07T08:00", "2026-12-07T08:20");
    spot("2026-12-07T08:00", "2026-12-07T09:00");
    spot("2026-12-07T10:00", "2026-12-08T10:00"); // not the same day
    signedFromAfar();
    OnTheSpot all = quickness.onTheSpot(DossierWorld.NA_HY, DECEMBER).getFirst();
    assertThat(all.received()).isEqualTo(4);
    assertThat(all.settled()).as("a signature given while away does not count").isEqualTo(2);
    assertThat(all.byStandIn()).isZero();
    assertThat(all.median()).isEqualTo(20);
    assertThat(all.ninety()).isEqualTo(60);
    assertThat(text("/cong-khai/03169/loi-hen-nhanh?thang=2026-12"))
        .as("of four, the minutes would be somebody's own")
        .contains(all.procedure(), "dưới 5")
        .doesNotContain(">20<", ">60<");
    assertThat(quickness.onTheSpot(DossierWorld.THANH_NUA, DECEMBER)).isEmpty();
  }

  @Test
  void somebody_who_neither_marked_in_nor_was_authorised_did_not_sign_on_the_spot() {
    onTheSpotFrom("2027-03-01T08:00");
    spot("2027-03-01T08:00", "2027-03-01T08:20");
    assertThat(march().settled()).as("nothing says that the chairman was there").isZero();
    attendance.markIn(world.the("chairman"), world.id("chairman"));
    assertThat(march().settled()).as("he marked in, even if later that day").isEqualTo(1);
    spot("2027-03-02T08:00", "2027-03-02T08:20");
    assertThat(march()).extracting(OnTheSpot::received, OnTheSpot::settled).containsExactly(2, 1);
  }

  @Test
  void an_authorisation_counts_on_its_days_and_on_no_other() {
    onTheSpotFrom("2027-04-05T07:00");
    Actor administrator = administrator();
    authorisations.note(
        administrator,
        world.id("chairman"),
        "15/QĐ-UBND",
        LocalDate.of(2027, 4, 6),
        LocalDate.of(2027, 4, 7));
    spot("2027-04-05T08:00", "2027-04-05T08:20");
    spot("2027-04-06T08:00", "2027-04-06T08:20");
    spot("2027-04-07T08:00", "2027-04-07T08:20");
    spot("2027-04-08T08:00", "2027-04-08T08:20");
    OnTheSpot april = only(YearMonth.of(2027, 4));
    assertThat(april.received()).isEqualTo(4);
    assertThat(april.settled()).isEqualTo(2);
    assertThat(april.authorised()).isEqualTo(2);
    assertThat(april.byStandIn()).isZero();
  }

  @Test
  void a_deputy_who_stands_in_for_the_chairman_signs_on_the_spot_and_is_counted_as_stand_in() {
    onTheSpotFrom("2027-05-03T07:00");
    Actor deputy = world.hired(administrator(), "Lầu A Phía", Role.APPROVAL);
    attendance.announce(
        world.the("chairman"),
        world.id("chairman"),
        TestClock.at("2027-05-04T00:00"),
        TestClock.at("2027-05-05T00:00"),
        AbsenceReason.MISSION,
        deputy.officer());
    signedBy(deputy, "2027-05-04T08:00", "2027-05-04T08:30");
    signedBy(deputy, "2027-05-06T08:00", "2027-05-06T08:30");
    OnTheSpot may = only(YearMonth.of(2027, 5));
    assertThat(may.received()).isEqualTo(2);
    assertThat(may.settled()).as("on the sixth the deputy stood in for nobody").isEqualTo(1);
    assertThat(may.byStandIn()).isEqualTo(1);
    assertThat(may.median()).isEqualTo(30);
  }

  @Test
  void an_authorisation_is_the_administrators_with_a_paper_and_days_ahead() {
    clock.set("2027-06-07T08:00");
    world.the("intake");
    LocalDate today = LocalDate.of(2027, 6, 7);
    UUID chairman = world.id("chairman");
    refused(() -> authorisations.note(administrator(), chairman, " ", today, today.plusDays(1)));
    refused(
        () -> authorisations.note(administrator(), chairman, "1/QĐ", today.minusDays(1), today));
    refused(
        () -> authorisations.note(administrator(), chairman, "1/QĐ", today, today.minusDays(1)));
    refused(
        () -> authorisations.note(administrator(), chairman, "1/QĐ", today, today.plusYears(9)));
    assertThatThrownBy(
            () -> authorisations.note(world.the("chairman"), chairman, "1/QĐ", today, today))
        .isInstanceOf(NotFound.class);
    authorisations.note(administrator(), chairman, "1/QĐ-UBND", today, today.plusDays(30));
    Authorisation one = authorisations.of(DossierWorld.NA_HY, chairman).getFirst();
    clock.set("2027-06-10T08:00");
    authorisations.end(administrator(), chairman, one.id());
    Authorisation ended = authorisations.of(DossierWorld.NA_HY, chairman).getFirst();
    assertThat(ended.to()).isEqualTo(LocalDate.of(2027, 6, 10));
    assertThat(ended.holdsOn(LocalDate.of(2027, 6, 11))).isFalse();
    clock.set("2027-06-11T08:00");
    refused(() -> authorisations.end(administrator(), chairman, one.id()));
    assertThatThrownBy(() -> authorisations.end(administrator(), chairman, UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  private static void refused(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class);
  }

  private static Actor administrator() {
    return new Actor(DossierWorld.NA_HY, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR));
  }

  private void onTheSpotFrom(String when) {
    clock.set(when);
    world.the("intake");
    procedures.settleOnTheSpot(administrator(), "2.000815", true);
  }

  private OnTheSpot march() {
    return only(YearMonth.of(2027, 3));
  }

  private OnTheSpot only(YearMonth month) {
    List<OnTheSpot> all = quickness.onTheSpot(DossierWorld.NA_HY, month);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /** The head hands it to somebody else than the chairman. */
  private void signedBy(Actor signer, String received, String done) {
    clock.set(received);
    Actor intake = world.the("intake");
    Dossier reviewing =
        world.until(
            intakes.receive(intake, world.intake(intake, "2.000815", "Ký thay")), Stage.REVIEWING);
    clock.set(done);
    Dossier approving =
        dossiers.handOver(
            world.holderOf(reviewing), DossierWorld.seen(reviewing), signer.officer(), "");
    world.until(
        dossiers.approve(signer, DossierWorld.seen(approving), world.id("clerk"), ""), Stage.READY);
  }

  /** It waits for the signature when the chairman goes on a mission, and he signs from there. */
  private void signedFromAfar() {
    clock.set("2026-12-09T08:00");
    Actor intake = world.the("intake");
    Dossier dossier = intakes.receive(intake, world.intake(intake, "2.000815", "Ký từ xa"));
    Dossier approving = world.until(dossier, Stage.APPROVING);
    clock.set("2026-12-09T08:10");
    attendance.announce(
        world.the("chairman"),
        world.id("chairman"),
        TestClock.at("2026-12-09T08:30"),
        TestClock.at("2026-12-10T00:00"),
        AbsenceReason.MISSION,
        world.id("head"));
    clock.set("2026-12-09T09:00");
    world.until(approving, Stage.READY);
  }

  private void spot(String received, String done) {
    clock.set(received);
    Actor intake = world.the("intake");
    Dossier dossier = intakes.receive(intake, world.intake(intake, "2.000815", "Tại chỗ"));
    clock.set(done);
    world.until(dossier, Stage.READY);
  }

  private PromiseKept only() {
    List<PromiseKept> all = quickness.promises(DossierWorld.NA_HY, NOVEMBER);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private String text(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private void ready(String received, String done) {
    clock.set(received);
    Dossier dossier = world.received("Vừ Thị Mỷ");
    clock.set(done);
    world.until(dossier, Stage.READY);
  }
}
