package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.documents.Pdf;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawChoice;
import vn.motcua.procedures.LawDraft;
import vn.motcua.procedures.LawKind;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.PromiseDraft;
import vn.motcua.procedures.Promises;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;

/** A no-appointment Thursday, a paper dropped, an urgent matter: two times on one slip. */
@MotCuaTest
class QuickPromiseTest {
  @Autowired DossierWorld world;
  @Autowired Promises promises;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Histories histories;
  @Autowired LawBook law;
  @Autowired Slips slips;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void the_commune_promises_an_hour_on_thursdays() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
    if (promises.published(DossierWorld.NA_HY).isEmpty()) {
      promise("Thứ Năm không hẹn", Set.of(DayOfWeek.THURSDAY), DossierWorld.BIRTH, List.of());
    }
  }

  @Test
  void on_thursday_the_promise_stands_beside_the_deadline_which_stays() {
    clock.set("2026-11-05T08:00");
    Dossier dossier = world.received("Vừ Thị Mỷ");
    QuickPromise quick = dossier.filing().quick();
    assertThat(quick.name()).isEqualTo("Thứ Năm không hẹn");
    assertThat(quick.at()).isEqualTo(TestClock.at("2026-11-05T09:00"));
    assertThat(quick.urgent()).isFalse();
    assertThat(dossier.dueAt()).isEqualTo(TestClock.at("2026-11-05T17:00"));
    assertThat(world.found(dossier.id()).filing().quick()).isEqualTo(quick);
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  @Test
  void on_other_days_for_other_matters_and_too_late_in_the_day_nothing_is_promised() {
    clock.set("2026-11-04T08:00");
    assertThat(world.received("Vừ Thị Mỷ").filing().quick()).isEqualTo(QuickPromise.NONE);
    clock.set("2026-11-05T16:40");
    assertThat(world.received("Đến muộn").filing().quick().isGiven()).isFalse();
    clock.set("2026-11-05T08:00");
    Dossier other =
        intakes.receive(
            world.the("intake"),
            world.intake(world.the("intake"), DossierWorld.DISABILITY, "Giàng A Sình"));
    assertThat(other.filing().quick().isGiven()).isFalse();
  }

  @Test
  void a_missed_promise_is_not_late_by_law() {
    clock.set("2026-11-05T08:00");
    Dossier dossier = world.received("Vừ Thị Mỷ");
    clock.set("2026-11-05T14:00");
    Dossier done = world.until(dossier, Stage.READY);
    assertThat(done.standing().readyAt()).isAfter(done.filing().quick().at());
    assertThat(done.standing().mark()).isEqualTo(Mark.ON_TIME);
  }

  @Test
  void a_promise_ended_later_still_stands_for_those_it_was_given_to() {
    UUID friday = promise("Thứ Sáu nhanh", Set.of(DayOfWeek.FRIDAY), DossierWorld.BIRTH, List.of());
    clock.set("2026-11-06T08:00");
    Dossier dossier = world.received("Vừ Thị Mỷ");
    promises.end(administrator(), friday);
    assertThat(world.found(dossier.id()).filing().quick().name()).isEqualTo("Thứ Sáu nhanh");
    clock.set("2026-11-13T08:00");
    assertThat(world.received("Sùng A Chu").filing().quick().isGiven()).isFalse();
  }

  @Test
  void the_slip_says_both_times_and_which_one_is_the_laws() {
    clock.set("2026-11-05T08:00");
    String slip = Pdf.text(slips.receipt(world.received("Vừ Thị Mỷ"), "https://x.example"));
    assertThat(slip)
        .contains("Trả kết quả lúc: 17 giờ 00 phút, thứ Năm ngày 05/11/2026")
        .contains("Hẹn nhanh (Thứ Năm không hẹn): 9:00 ngày 5/11/2026")
        .contains("Hạn theo luật ở trên vẫn giữ");
    clock.set("2026-11-04T08:00");
    assertThat(Pdf.text(slips.receipt(world.received("Vừ Thị Mỷ"), "https://x.example")))
        .doesNotContain("Hẹn nhanh");
  }

  @Test
  void a_paper_dropped_by_promise_need_not_be_there_and_is_counted() {
    clock.set("2026-11-03T08:00");
    OpenProcedure before = intakes.open(world.the("intake"), DossierWorld.BIRTH);
    Paper paper =
        before.checklist().stream()
            .filter(one -> !one.isConditional() && !before.isReplaced(one))
            .findFirst()
            .orElseThrow();
    Intake without = without(paper);
    assertThatThrownBy(() -> intakes.receive(world.the("intake"), without))
        .isInstanceOf(IntakeRejected.class);
    UUID standing = promise("Bớt giấy", Set.of(), DossierWorld.BIRTH, List.of(paper.title()));
    assertThat(intakes.open(world.the("intake"), DossierWorld.BIRTH).isDropped(paper)).isTrue();
    Dossier spared = intakes.receive(world.the("intake"), without(paper));
    assertThat(spared.filing().quick().dropped()).isEqualTo(1);
    assertThat(world.received("Nộp đủ").filing().quick().dropped())
        .as("who brings it all the same was spared nothing")
        .isZero();
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
    promises.end(administrator(), standing);
    clock.set("2026-11-09T08:00");
    assertThat(intakes.open(world.the("intake"), DossierWorld.BIRTH).isDropped(paper)).isFalse();
  }

  @Test
  void an_urgent_dossier_is_promised_the_same_day_and_jumps_the_list() {
    clock.set("2026-11-03T08:00");
    Actor intake = world.the("intake (Thanh Nưa)");
    Dossier ordinary = receive(intake, DossierWorld.BIRTH, "Trước hết");
    law.add(
        new Actor(
            DossierWorld.THANH_NUA, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR)),
        new LawDraft(
            LawKind.URGENT,
            DossierWorld.DISABILITY,
            LocalDate.of(2026, 11, 4),
            Optional.empty(),
            LawChoice.URGENT,
            0,
            "",
            "Quy chế của đơn vị"));
    clock.set("2026-11-04T08:00");
    Dossier urgent = receive(intake, DossierWorld.DISABILITY, "Việc gấp");
    QuickPromise quick = urgent.filing().quick();
    assertThat(quick.urgent()).isTrue();
    assertThat(quick.name()).isEmpty();
    assertThat(quick.at()).isEqualTo(TestClock.at("2026-11-04T17:00"));
    assertThat(urgent.dueAt())
        .as("the law's 25 days stay")
        .isAfter(TestClock.at("2026-12-01T00:00"));
    assertThat(desk.inHandOf(intake, DossierFilter.ALL, 1).lines())
        .extracting(DossierLine::id)
        .startsWith(urgent.id())
        .contains(ordinary.id());
    assertThat(desk.inHandOf(intake, DossierFilter.ALL, 1).lines().getFirst().urgent()).isTrue();
    clock.set("2026-11-04T15:20");
    assertThat(receive(intake, DossierWorld.DISABILITY, "Sau ba giờ").filing().quick().at())
        .as("after three o'clock the working day after")
        .isEqualTo(TestClock.at("2026-11-05T17:00"));
    assertThat(Pdf.text(slips.receipt(urgent, "https://x.example"))).contains("Hồ sơ khẩn");
  }

  @Test
  void the_database_takes_no_promise_later_than_the_law_and_none_without_a_name() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    for (String wrong :
        List.of(
            "quick_at = promised_at, quick_name = 'x'",
            "quick_at = promised_at - interval '1 hour'",
            "quick_name = 'Lời hẹn'",
            "dropped = -1")) {
      assertThatThrownBy(() ->
              jdbc.sql("update dossier set " + wrong + " where id = ?")
                  .param(dossier.id())
                  .update())
          .as(wrong)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private Intake without(Paper paper) {
    Intake whole = world.birth("Vàng Thị Dế");
    return new Intake(
        whole.key(),
        whole.procedureCode(),
        whole.channel(),
        whole.caseNumber(),
        whole.papers().stream()
            .map(mark ->
                mark.paper() == paper.order()
                    ? new Intake.PaperMark(mark.paper(), Intake.Presence.NOT_APPLICABLE, 0, 0)
                    : mark)
            .toList(),
        whole.sets(),
        whole.applicant(),
        whole.person(),
        whole.externalCode(),
        whole.externalEntry());
  }

  private Dossier receive(Actor actor, String procedure, String name) {
    return intakes.receive(actor, world.intake(actor, procedure, name));
  }

  private UUID promise(String name, Set<DayOfWeek> days, String code, List<String> dropped) {
    return promises.publish(
        administrator(),
        new PromiseDraft(
            name,
            days,
            TimeLimit.workingMinutes(60),
            Set.of(code),
            "Toàn bộ công chức",
            dropped,
            OfficeTime.date(clock.instant()),
            Optional.empty()));
  }

  private static Actor administrator() {
    return new Actor(DossierWorld.NA_HY, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR));
  }
}
