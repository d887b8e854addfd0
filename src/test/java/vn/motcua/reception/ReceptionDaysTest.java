package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

@MotCuaTest
class ReceptionDaysTest {
  @Autowired ReceptionDays days;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void the_schedule_says_who_when_and_where_and_the_week_is_kept() {
    assertThat(days.weeksWithout(unit())).contains(LocalDate.of(2026, 11, 16));
    UUID id = world.planned("2026-11-18");
    assertThat(days.weeksWithout(unit())).doesNotContain(LocalDate.of(2026, 11, 16));
    ReceptionDay day = days.byId(unit(), id);
    assertThat(day.receiverName()).isEqualTo("Thào A Dế");
    assertThat(day.plan().place()).isEqualTo("Phòng tiếp công dân");
    assertThat(days.ahead(unit())).extracting(ReceptionDay::id).contains(id);
    clock.set("2026-11-19T08:00");
    assertThat(days.ahead(unit())).extracting(ReceptionDay::id).doesNotContain(id);
  }

  @Test
  void a_change_keeps_what_was_said_before_with_the_reason() {
    UUID id = world.planned("2026-11-12");
    days.change(
        world.the("clerk"), id, 1, world.morning("2026-11-13"), "Chủ tịch họp tỉnh ngày 12/11");
    ReceptionDay now = days.byId(unit(), id);
    assertThat(now.plan().day()).isEqualTo("2026-11-13");
    assertThat(now.isChanged()).isTrue();
    assertThat(days.versions(unit(), id))
        .extracting(day -> day.plan().day().toString(), ReceptionDay::reason)
        .containsExactly(
            tuple("2026-11-13", "Chủ tịch họp tỉnh ngày 12/11"), tuple("2026-11-12", ""));
  }

  @Test
  void a_change_and_a_cancellation_need_a_reason() {
    UUID id = world.planned("2026-11-12");
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () -> days.change(world.the("clerk"), id, 1, world.morning("2026-11-13"), " "))
                .errors())
        .containsOnlyKeys("lyDo");
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class, () -> days.cancel(world.the("clerk"), id, 1, ""))
                .errors())
        .containsOnlyKeys("lyDoHuy");
  }

  @Test
  void a_cancelled_day_stays_visible_and_no_longer_keeps_the_week() {
    UUID id = world.planned("2026-11-26");
    assertThat(days.weeksWithout(unit())).doesNotContain(LocalDate.of(2026, 11, 23));
    days.cancel(world.the("clerk"), id, 1, "Chủ tịch ốm");
    assertThat(days.weeksWithout(unit())).contains(LocalDate.of(2026, 11, 23));
    assertThat(days.ahead(unit()).stream().filter(day -> day.id().equals(id)))
        .singleElement()
        .satisfies(day -> {
          assertThat(day.cancelled()).isTrue();
          assertThat(day.reason()).isEqualTo("Chủ tịch ốm");
        });
    assertRefused("cancelled", () -> days.cancel(world.the("clerk"), id, 2, "lần nữa"));
    assertRefused(
        "cancelled",
        () -> days.change(world.the("clerk"), id, 2, world.morning("2026-11-27"), "mở lại"));
  }

  @Test
  void two_who_change_the_same_day_do_not_overwrite_each_other() {
    UUID id = world.planned("2026-11-12");
    days.change(world.the("clerk"), id, 1, world.morning("2026-11-13"), "họp");
    assertRefused(
        "overtaken",
        () -> days.change(world.the("chairman"), id, 1, world.morning("2026-11-11"), "bận"));
    assertRefused("overtaken", () -> days.cancel(world.the("chairman"), id, 5, "bận"));
    assertThat(days.byId(unit(), id).plan().day()).isEqualTo("2026-11-13");
  }

  @Test
  void the_form_sent_twice_is_one_day() {
    UUID request = UUID.randomUUID();
    UUID first = days.plan(world.the("clerk"), request, world.morning("2026-12-03"));
    assertThat(days.plan(world.the("clerk"), request, world.morning("2026-12-03")))
        .isEqualTo(first);
  }

  @Test
  void the_chairmans_day_is_received_by_a_leader_and_planned_by_the_office() {
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () ->
                        days.plan(
                            world.the("clerk"),
                            UUID.randomUUID(),
                            world.plan("2026-11-12", ReceptionKind.HEAD, "intake", false)))
                .errors())
        .containsOnlyKeys("nguoiTiep");
    days.plan(
        world.the("clerk"),
        UUID.randomUUID(),
        world.plan("2026-11-12", ReceptionKind.REGULAR, "intake", false));
    assertRefused(
        "planner",
        () -> days.plan(world.the("appraiser"), UUID.randomUUID(), world.morning("2026-11-12")));
  }

  @Test
  void a_day_that_is_over_stands_as_it_was() {
    UUID id = world.planned("2026-11-05");
    clock.set("2026-11-05T08:30");
    assertRefused(
        "over", () -> days.change(world.the("clerk"), id, 1, world.morning("2026-11-06"), "trễ"));
    assertRefused("over", () -> days.cancel(world.the("clerk"), id, 1, "không ai đến"));
  }

  @Test
  void over_the_network_the_test_is_noted_and_a_second_one_counts() {
    UUID id =
        days.plan(
            world.the("clerk"),
            UUID.randomUUID(),
            world.plan("2026-11-12", ReceptionKind.HEAD, "chairman", true));
    ReceptionDay day = days.byId(unit(), id);
    assertThat(days.noticeBy(unit(), day)).isEqualTo("2026-11-05");
    assertThat(days.testBy(unit(), day)).isEqualTo("2026-11-11");
    assertThat(days.lastTest(unit(), id)).isEmpty();
    days.tested(world.the("clerk"), id, false, "Mất tiếng ở bản");
    days.tested(world.the("clerk"), id, true, "");
    assertThat(days.lastTest(unit(), id)).map(ConnectionTest::works).contains(true);
    UUID plain = world.planned("2026-11-13");
    assertRefused("not-online", () -> days.tested(world.the("clerk"), plain, true, ""));
  }

  @Test
  void another_units_day_is_not_found() {
    UUID id = world.planned("2026-11-12");
    Actor stranger = world.the("clerk (Thanh Nưa)");
    assertThatThrownBy(() -> days.byId(stranger.unit(), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> days.cancel(stranger, id, 1, "phá")).isInstanceOf(NotFound.class);
    assertThat(days.ahead(stranger.unit())).isEmpty();
  }

  static void assertRefused(String key, ThrowingCallable act) {
    assertThat(catchThrowableOfType(Refusal.class, act).key())
        .isEqualTo("reception.refusal." + key);
  }

  private UnitId unit() {
    return world.the("clerk").unit();
  }
}
