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
import vn.motcua.documents.Pdf;
import vn.motcua.documents.VisitRegisterForm;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/** What a reception puts on paper, and who may read it. */
@MotCuaTest
class VisitPapersTest {
  @Autowired Visits visits;
  @Autowired FollowUps followUps;
  @Autowired PrintedVisits printed;
  @Autowired ReceptionReminders reminders;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void a_denunciation_opens_to_the_leader_and_to_who_wrote_it_down_and_each_look_is_noted() {
    UUID day = world.planned("2026-11-05");
    Visit visit =
        visits.register(
            unit(), UUID.randomUUID(), day, ReceptionWorld.asking("Kín Tên", Matter.DENUNCIATION));
    assertThatThrownBy(() -> visits.open(world.the("clerk"), visit.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            visits.takePapers(
                world.the("intake"), java.util.UUID.randomUUID(), visit.id(), "USB", 2))
        .isInstanceOf(NotFound.class);
    Visit read = visits.open(world.the("chairman"), visit.id());
    assertThat(visits.looks(world.the("chairman"), read))
        .extracting(Visits.Seen::officer)
        .containsExactly("Thào A Dế");
    assertThat(visits.looks(world.the("clerk"), read)).isEmpty();
    clock.set("2026-11-05T08:00");
    visits.write(
        world.the("chairman"),
        visit.id(),
        0,
        ReceptionWorld.said("2026-11-05T07:30", "Kín Tên", Matter.DENUNCIATION),
        "");
    LocalDate today = LocalDate.of(2026, 11, 5);
    assertThat(printed.rows(world.the("clerk"), today, today))
        .extracting(VisitRegisterForm.Row::nameAndAddress)
        .contains("(giữ bí mật)")
        .doesNotContain("Kín Tên, bản Nà Hỳ 2");
    assertThat(Pdf.text(printed.register(world.the("clerk"), today, today)))
        .contains("Tố cáo")
        .doesNotContain("Kín Tên");
    assertThat(Pdf.text(printed.register(world.the("chairman"), today, today))).contains("Kín Tên");
    Visit own =
        visits.register(
            world.the("clerk"),
            UUID.randomUUID(),
            day,
            ReceptionWorld.asking("Người Khác", Matter.DENUNCIATION));
    assertThat(visits.open(world.the("clerk"), own.id()).name()).isEqualTo("Người Khác");
    assertThatThrownBy(() -> visits.open(world.the("intake"), own.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_receipt_lists_the_papers_as_form_02() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    visits.takePapers(
        world.the("clerk"),
        java.util.UUID.randomUUID(),
        visit,
        "Đơn viết tay, 2 trang\nẢnh chụp, 3 tấm",
        2);
    assertThat(Pdf.text(printed.receipt(world.the("clerk"), visit, 1)))
        .contains(
            "GIẤY BIÊN NHẬN THÔNG TIN, TÀI LIỆU",
            "UBND XÃ NÀ HỲ",
            "Cà Thị Hương",
            "Sùng A Chua",
            "Đơn viết tay, 2 trang",
            "Ảnh chụp, 3 tấm",
            "được lập thành 2 bản",
            "02/TCD",
            "Nghị định 154/2026/NĐ-CP");
    assertThatThrownBy(() -> printed.receipt(world.the("clerk"), visit, 2))
        .isInstanceOf(NotFound.class);
    assertThat(
            catchThrowableOfType(
                    ReceptionRejected.class,
                    () ->
                        visits.takePapers(
                            world.the("clerk"), java.util.UUID.randomUUID(), visit, " ", 1))
                .errors())
        .containsOnlyKeys("taiLieu", "soBan");
  }

  @Test
  void two_officers_who_take_in_papers_at_once_give_two_receipts_with_their_own_numbers()
      throws Exception {
    UUID visit = world.came(world.planned("2026-11-05"), "Sùng A Chua").id();
    List<Future<?>> all = new ArrayList<>();
    try (var officers = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        String papers = "Tờ " + i;
        all.add(
            officers.submit(() ->
                visits.takePapers(
                    world.the("clerk"), java.util.UUID.randomUUID(), visit, papers, 2)));
      }
    }
    assertThat(all).allMatch(one -> one.state() == Future.State.SUCCESS);
    assertThat(visits.open(world.the("clerk"), visit).receipts())
        .extracting(Visit.Receipt::seq)
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void the_register_has_the_thirteen_columns_of_form_03() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    clock.set("2026-11-05T08:00");
    write(visit, "Sùng A Chua", Matter.REFLECTION);
    followUps.give(
        world.the("chairman"),
        UUID.randomUUID(),
        visit,
        new Commitments.Draft(
            "Sửa đường", world.the("appraiser").officer(), LocalDate.of(2026, 11, 12)));
    LocalDate today = LocalDate.of(2026, 11, 5);
    assertThat(Pdf.text(printed.register(world.the("clerk"), today, today)))
        .contains(
            "SỔ TIẾP CÔNG DÂN",
            "Ngày tiếp",
            "Họ tên, địa chỉ",
            "Nội dung đơn",
            "Số người cùng nội dung",
            "Ghi chú",
            "Sùng A Chua, bản Nà Hỳ 2",
            "011099000001",
            "Vàng Thị Pà theo dõi, hẹn 12/11/2026",
            "03/TCD");
    assertThat(printed.rows(world.the("clerk"), today.plusDays(1), today.plusDays(9))).isEmpty();
    assertThat(Pdf.text(printed.minutes(world.the("clerk"), visit)))
        .contains("BẢN GHI NỘI DUNG TIẾP CÔNG DÂN", "Đường vào bản sạt", "Sửa đường – Vàng Thị Pà");
  }

  @Test
  void a_refusal_on_old_news_is_written_within_three_working_days() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    assertRefused("leader", () -> refuse(world.the("clerk"), visit, RefusalGround.H, "2026-11-02"));
    refuse(world.the("chairman"), visit, RefusalGround.H, "2026-11-02");
    Visit.Refused refused = visits.open(world.the("chairman"), visit).refused().orElseThrow();
    assertThat(refused.dueOn()).contains(LocalDate.of(2026, 11, 5));
    assertThat(refused.isOverdue(LocalDate.of(2026, 11, 6))).isTrue();
    clock.set("2026-11-06T08:00");
    assertThat(reminders.of(world.the("clerk")))
        .extracting(OwnReminders.Reminder::chip)
        .contains("late");
    assertThat(Pdf.text(printed.refusal(world.the("chairman"), visit)))
        .contains("VỀ VIỆC TỪ CHỐI TIẾP CÔNG DÂN", "Điều 4.1.h", "Sùng A Chua", "01/TCD");
    visits.sent(world.the("clerk"), visit, "15/TB-UBND", LocalDate.of(2026, 11, 6));
    assertThat(reminders.of(world.the("clerk"))).isEmpty();
    assertThat(Pdf.text(printed.refusal(world.the("chairman"), visit))).contains("15/TB-UBND");
    assertRefused(
        "sent",
        () -> visits.sent(world.the("clerk"), visit, "16/TB-UBND", LocalDate.of(2026, 11, 6)));
    assertRefused("refused", () -> write(visit, "Sùng A Chua", Matter.REFLECTION));
  }

  @Test
  void other_grounds_are_told_in_person_and_owe_no_paper() {
    UUID day = world.planned("2026-11-05");
    UUID visit = world.came(day, "Sùng A Chua").id();
    refuse(world.the("chairman"), visit, RefusalGround.K, "2026-11-02");
    assertThat(visits.open(world.the("chairman"), visit).refused().orElseThrow().dueOn()).isEmpty();
    assertThatThrownBy(() -> printed.refusal(world.the("chairman"), visit))
        .isInstanceOf(NotFound.class);
    assertThat(reminders.of(world.the("chairman")))
        .noneMatch(one -> one.what().key().equals("reception.reminder.refusal"));
  }

  @Test
  void under_the_decree_before_no_time_is_made_up() {
    UUID visit = world.came(world.planned("2026-11-05"), "Sùng A Chua").id();
    refuse(world.the("chairman"), visit, RefusalGround.H, "2026-06-30");
    assertThat(visits.open(world.the("chairman"), visit).refused().orElseThrow().dueOn()).isEmpty();
    visits.sent(world.the("clerk"), visit, "1/TB", LocalDate.of(2026, 7, 1));
  }

  @Test
  void who_was_received_is_not_refused_afterwards() {
    UUID visit = world.came(world.planned("2026-11-05"), "Sùng A Chua").id();
    clock.set("2026-11-05T08:00");
    write(visit, "Sùng A Chua", Matter.REFLECTION);
    assertRefused(
        "received", () -> refuse(world.the("chairman"), visit, RefusalGround.K, "2026-11-05"));
  }

  private void refuse(Actor actor, UUID visit, RefusalGround ground, String known) {
    visits.refuse(actor, visit, ground, "Đã trả lời bằng văn bản tháng 9", LocalDate.parse(known));
  }

  private void write(UUID visit, String name, Matter matter) {
    visits.write(
        world.the("clerk"), visit, 0, ReceptionWorld.said("2026-11-05T07:30", name, matter), "");
  }

  private UnitId unit() {
    return world.the("clerk").unit();
  }
}
