package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.PromiseDraft;
import vn.motcua.procedures.Promises;
import vn.motcua.shared.Actor;
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
  void settled_on_the_spot_counts_only_where_the_signer_was_there_or_stood_in() {
    clock.set("2026-12-07T08:00");
    Actor administrator =
        new Actor(DossierWorld.NA_HY, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR));
    world.the("intake");
    assertThat(quickness.onTheSpot(DossierWorld.NA_HY, DECEMBER)).isEmpty();
    procedures.settleOnTheSpot(administrator, "2.000815", true);
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
    assertThat(quickness.onTheSpot(DossierWorld.THANH_NUA, DECEMBER)).isEmpty();
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
