package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.reception.ReceptionDaysTest.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

@MotCuaTest
class VisitsTest {
  @Autowired ReceptionDays days;
  @Autowired Visits visits;
  @Autowired FollowUps followUps;
  @Autowired Commitments commitments;
  @Autowired ReceptionReminders reminders;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void who_registers_gets_a_number_and_a_time() {
    UUID day = world.planned("2026-11-05");
    assertThat(world.came(day, "Sùng A Chua").number()).isOne();
    Visit second = byThePage(day, "Vừ Thị Mỷ");
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.atDesk()).isFalse();
    assertThat(days.byId(unit(), day).plan().turn(2))
        .map(Object::toString)
        .contains("2026-11-05T07:50");
    assertThat(visits.bySecret(world.the("clerk").unit(), second.secret()).id())
        .isEqualTo(second.id());
  }

  @Test
  void the_page_is_closed_when_the_turns_are_taken_but_nobody_at_the_desk_is_sent_away() {
    UUID day = world.planned("2026-11-05");
    for (String name : List.of("Một", "Hai", "Ba")) {
      byThePage(day, name);
    }
    assertRefused("full", () -> byThePage(day, "Bốn"));
    assertThat(world.came(day, "Bốn").number()).isEqualTo(4);
  }

  @Test
  void the_page_is_closed_once_the_reception_has_begun_and_the_desk_when_it_is_over() {
    UUID day = world.planned("2026-11-05");
    clock.set("2026-11-05T07:30");
    assertRefused("over", () -> byThePage(day, "Sùng A Chua"));
    world.came(day, "Sùng A Chua");
    clock.set("2026-11-05T08:30");
    assertRefused("over", () -> world.came(day, "Vừ Thị Mỷ"));
  }

  @Test
  void nobody_registers_for_a_cancelled_day() {
    UUID day = world.planned("2026-11-05");
    days.cancel(world.the("clerk"), day, 1, "Chủ tịch ốm");
    assertRefused("cancelled", () -> byThePage(day, "Sùng A Chua"));
    assertRefused("cancelled", () -> world.came(day, "Sùng A Chua"));
  }

  @Test
  void the_form_sent_twice_is_one_turn() {
    UUID day = world.planned("2026-11-05");
    UUID request = UUID.randomUUID();
    Visit.Asking asking = ReceptionWorld.asking("Sùng A Chua", Matter.PETITION);
    Visit first = visits.register(unit(), request, day, asking);
    assertThat(visits.register(unit(), request, day, asking).secret()).isEqualTo(first.secret());
    assertThat(days.byId(unit(), day).booked()).isOne();
  }

  @Test
  void many_at_the_same_moment_get_different_numbers_and_no_more_than_there_are() throws Exception {
    UUID day = world.planned("2026-11-05");
    List<Future<Integer>> all = new ArrayList<>();
    try (var people = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        String name = "Người " + i;
        all.add(people.submit(() -> byThePage(day, name).number()));
      }
    }
    List<Integer> numbers = new ArrayList<>();
    for (Future<Integer> one : all) {
      if (one.state() == Future.State.SUCCESS) {
        numbers.add(one.get());
      }
    }
    assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void what_is_typed_wrong_is_said_by_field_and_nothing_is_kept() {
    UUID day = world.planned("2026-11-05");
    Visit.Asking wrong =
        new Visit.Asking(Matter.PETITION, " ", "x".repeat(301), "", "gọi cho tôi", "", 0);
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () -> visits.register(unit(), UUID.randomUUID(), day, wrong))
                .errors())
        .containsOnlyKeys("hoTen", "diaChi", "dienThoai", "noiDung", "soNguoi");
    assertThat(days.byId(unit(), day).booked()).isZero();
  }

  @Test
  void from_registration_to_the_answer_with_a_name_and_a_date() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    clock.set("2026-11-05T08:00");
    write(visit, "Sùng A Chua", Matter.REFLECTION);
    Commitments.Draft task =
        new Commitments.Draft(
            "Xem đoạn đường sạt", world.the("appraiser").officer(), LocalDate.of(2026, 11, 12));
    UUID task1 = followUps.give(world.the("chairman"), UUID.randomUUID(), visit, task);
    assertThat(commitments.ofVisit(unit(), visit))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.keeper().name()).isEqualTo("Vàng Thị Pà");
          assertThat(one.isOverdue(LocalDate.of(2026, 11, 12))).isFalse();
          assertThat(one.isOverdue(LocalDate.of(2026, 11, 13))).isTrue();
        });
    commitments.keep(world.the("appraiser"), task1, "Đã gạt đất, xe qua được");
    assertThat(commitments.open(unit())).extracting(Commitment::id).doesNotContain(task1);
    assertThat(commitments.byId(unit(), task1).kept()).map(Commitment.Kept::late).contains(false);
    assertRefused("kept", () -> commitments.keep(world.the("appraiser"), task1, "lần nữa"));
  }

  @Test
  void a_task_is_given_only_after_somebody_was_received_and_to_somebody_in_office() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    Commitments.Draft task =
        new Commitments.Draft("x", world.the("appraiser").officer(), LocalDate.of(2026, 11, 12));
    assertRefused(
        "not-received", () -> followUps.give(world.the("clerk"), UUID.randomUUID(), visit, task));
    clock.set("2026-11-05T08:00");
    write(visit, "Sùng A Chua", Matter.REFLECTION);
    Commitments.Draft wrong =
        new Commitments.Draft(" ", UUID.randomUUID(), LocalDate.of(2026, 11, 4));
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () -> followUps.give(world.the("clerk"), UUID.randomUUID(), visit, wrong))
                .errors())
        .containsOnlyKeys("viec", "nguoiLam", "ngayXong");
  }

  @Test
  void a_date_moved_on_does_not_make_a_late_promise_early() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    clock.set("2026-11-05T08:00");
    write(visit, "Sùng A Chua", Matter.REFLECTION);
    UUID task =
        followUps.give(
            world.the("chairman"),
            UUID.randomUUID(),
            visit,
            new Commitments.Draft(
                "Sửa đường", world.the("appraiser").officer(), LocalDate.of(2026, 11, 6)));
    commitments.passOn(
        world.the("appraiser"),
        task,
        1,
        world.the("second appraiser").officer(),
        LocalDate.of(2026, 12, 1),
        "Mưa, chưa vào được");
    clock.set("2026-11-10T08:00");
    Commitment now = commitments.byId(unit(), task);
    assertThat(now.isOverdue(LocalDate.of(2026, 11, 10))).isTrue();
    assertThat(now.daysOver(LocalDate.of(2026, 11, 10))).isEqualTo(4);
    assertThat(now.keepers()).hasSize(2);
    assertRefused(
        "keeper", () -> commitments.keep(world.the("appraiser"), task, "không còn là của tôi"));
    assertRefused(
        "overtaken",
        () ->
            commitments.passOn(
                world.the("chairman"),
                task,
                1,
                world.the("appraiser").officer(),
                LocalDate.of(2026, 12, 1),
                "x"));
    assertThat(reminders.of(world.the("second appraiser")))
        .extracting(OwnReminders.Reminder::href)
        .contains("/ban-lam-viec/viec-da-hua/" + task);
    assertThat(reminders.of(world.the("chairman"))).isNotEmpty();
    assertThat(reminders.of(world.the("head"))).isEmpty();
    commitments.keep(world.the("second appraiser"), task, "Xong");
    assertThat(commitments.byId(unit(), task).kept()).map(Commitment.Kept::late).contains(true);
    assertThat(reminders.of(world.the("second appraiser"))).isEmpty();
  }

  @Test
  void minutes_are_mended_by_a_further_version_with_a_reason() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    clock.set("2026-11-05T08:00");
    write(visit, "Sùng A Chua", Matter.REFLECTION);
    Visits.Draft mended = ReceptionWorld.said("2026-11-05T07:30", "Sùng A Chứa", Matter.PETITION);
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () -> visits.write(world.the("clerk"), visit, 1, mended, ""))
                .errors())
        .containsOnlyKeys("lyDoSua");
    assertRefused("overtaken", () -> visits.write(world.the("clerk"), visit, 0, mended, "sai tên"));
    visits.write(world.the("clerk"), visit, 1, mended, "Ghi sai tên");
    Visit now = visits.open(world.the("clerk"), visit);
    assertThat(now.name()).isEqualTo("Sùng A Chứa");
    assertThat(now.matter()).isEqualTo(Matter.PETITION);
    assertThat(visits.versions(world.the("clerk"), now))
        .extracting(Visit.Minutes::name)
        .containsExactly("Sùng A Chứa", "Sùng A Chua");
  }

  @Test
  void who_is_not_competent_says_where_the_citizen_was_sent() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    clock.set("2026-11-05T08:00");
    Visits.Draft all = ReceptionWorld.said("2026-11-05T09:30", "", Matter.COMPLAINT);
    Visits.Draft wrong =
        new Visits.Draft(all.heldAt(), all.matter(), "", "", "", 0, "", "", false, "", "", "", "");
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () -> visits.write(world.the("clerk"), visit, 0, wrong, ""))
                .errors())
        .containsOnlyKeys("ngayTiep", "hoTen", "diaChi", "soNguoi", "loiTrinhBay", "huongDan");
  }

  @Test
  void whoever_does_not_receive_people_reads_no_visit() {
    UUID day = world.planned("2026-11-05");
    Visit visit = world.came(day, "Sùng A Chua");
    for (String who : List.of("appraiser", "head", "clerk (Thanh Nưa)", "chairman (Thanh Nưa)")) {
      assertThatThrownBy(() -> visits.open(world.the(who), visit.id()))
          .as(who)
          .isInstanceOf(NotFound.class);
      assertThat(visits.ofDay(world.the(who), day)).as(who).isEmpty();
    }
    assertRefused(
        "receiver",
        () ->
            visits.register(
                world.the("appraiser"),
                UUID.randomUUID(),
                day,
                ReceptionWorld.asking("x", Matter.PETITION)));
  }

  private void write(UUID visit, String name, Matter matter) {
    visits.write(
        world.the("clerk"), visit, 0, ReceptionWorld.said("2026-11-05T07:30", name, matter), "");
  }

  private Visit byThePage(UUID day, String name) {
    return visits.register(
        unit(), UUID.randomUUID(), day, ReceptionWorld.asking(name, Matter.REFLECTION));
  }

  private UnitId unit() {
    return world.the("clerk").unit();
  }
}
