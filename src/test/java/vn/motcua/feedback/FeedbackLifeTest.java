package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** What somebody tells is with a named person at once, answered, and read by the code. */
@MotCuaTest
class FeedbackLifeTest {
  @Autowired FeedbackWorld world;
  @Autowired DossierWorld office;
  @Autowired FeedbackIntake intake;
  @Autowired Feedbacks feedbacks;
  @Autowired Followers followers;
  @Autowired FeedbackDesk desk;
  @Autowired Attendance attendance;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void a_nameless_feedback_is_assigned_answered_and_read_by_its_code() {
    FollowCode code = world.sent("Ghế ở phòng chờ gãy từ tháng trước.");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("chairman"));
    assertThat(world.of(code).code()).matches("PA \\d+/2026");
    world.assigned(code, "head");
    assertThat(followers.follow(code).holder().orElseThrow().name()).isEqualTo("Hoàng Văn Sơn");
    world.answered(code, "Đã thay ghế sáng nay.");
    Followers.Followed followed = followers.follow(code);
    assertThat(followed.feedback().stage()).isEqualTo(FeedbackStage.ANSWERED);
    assertThat(followed.said())
        .extracting(FeedbackEvent::words)
        .containsExactly("Ghế ở phòng chờ gãy từ tháng trước.", "Đã thay ghế sáng nay.");
    assertThat(desk.sender(world.the("chairman"), followed.feedback())).isEmpty();
  }

  @Test
  void the_times_are_working_days_and_saturday_counts_for_nothing() {
    Feedback sent = world.of(world.sent("Ghế gãy, ngồi không được."));
    assertThat(OfficeTime.date(sent.times().refuseBy())).isEqualTo(LocalDate.of(2026, 11, 4));
    assertThat(OfficeTime.date(sent.times().askBy())).isEqualTo(LocalDate.of(2026, 11, 9));
    assertThat(OfficeTime.date(sent.times().resolveBy())).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(sent.rule().scope()).isEqualTo("VN");
  }

  @Test
  void in_ninh_binh_the_answer_is_due_in_ten_days_and_the_own_rule_goes_first() {
    assertThat(intake.rule(new UnitId("13285")).resolve()).isEqualTo(10);
    assertThat(intake.rule(FeedbackWorld.NA_HY).resolve()).isEqualTo(15);
    assertThat(intake.rule(new UnitId("37")).resolve()).isEqualTo(10);
  }

  @Test
  void about_the_chairman_it_goes_to_the_party_secretary_and_about_both_to_the_province() {
    FollowCode chairman = world.sent(FeedbackWorld.RUDE, "chairman");
    assertThat(world.of(chairman).holder().officer()).isEqualTo(world.id("secretary"));
    feedbacks.name(
        world.the("secretary"), world.seen(chairman), world.id("secretary"), "Nói cả tôi.");
    assertThat(world.of(chairman).holder())
        .isEqualTo(new Feedback.Person(FeedbackWorld.PROVINCE, world.id("observer")));
    world.answered(chairman, "Tỉnh đã làm việc với xã.");
    assertThat(followers.follow(chairman).said().getLast().words()).startsWith("Tỉnh đã");
  }

  @Test
  void while_the_chairman_is_away_his_stand_in_hears_it_but_not_what_is_about_the_chairman() {
    Actor chairman = world.the("chairman");
    UUID absence =
        attendance.announce(
            chairman,
            chairman.officer(),
            TestClock.at("2026-11-02T00:00"),
            TestClock.at("2026-11-04T00:00"),
            AbsenceReason.LEAVE,
            world.id("deputy"));
    FollowCode chair = world.sent("Ghế gãy, ngồi không được.");
    assertThat(world.of(chair).holder().officer()).isEqualTo(world.id("deputy"));
    FollowCode about = world.sent(FeedbackWorld.RUDE, "chairman");
    assertThat(world.of(about).holder().officer()).isEqualTo(world.id("secretary"));
    assertThat(desk.open(world.the("deputy")))
        .extracting(line -> line.feedback().id())
        .contains(world.of(chair).id())
        .doesNotContain(world.of(about).id());
    FollowCode secret = world.sent("Chuyện riêng với Bí thư.");
    world.assigned(secret, "head");
    assertThat(desk.open(world.the("deputy")))
        .as("all a chairman reads")
        .extracting(line -> line.feedback().id())
        .contains(world.of(secret).id());
    clock.set("2026-11-05T08:00");
    assertThat(desk.open(world.the("deputy")))
        .as("what he holds, and no more")
        .allMatch(line -> line.feedback().holder().officer().equals(world.id("deputy")));
    clock.set("2026-11-02T08:00");
    attendance.cancel(chairman, absence);
  }

  @Test
  void asked_for_more_the_clock_stands_until_the_sender_tells_it() {
    FollowCode code = world.sent("Đường vào bản hỏng.");
    world.assigned(code, "head");
    var before = world.of(code).times().resolveBy();
    clock.set("2026-11-04T08:00");
    feedbacks.ask(world.the("head"), world.seen(code), "Đoạn nào ạ?");
    clock.set("2026-12-01T08:00");
    assertThat(world.of(code).isLate(clock.instant())).isFalse();
    clock.set("2026-11-11T08:00");
    followers.tell(code, world.of(code).version(), "Đoạn qua suối.");
    assertThat(OfficeTime.date(before)).isEqualTo(LocalDate.of(2026, 11, 23));
    // Five working days were waited, and 24/11 is a holiday.
    assertThat(OfficeTime.date(world.of(code).times().resolveBy()))
        .isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("head"));
    assertThat(followers.follow(code).said())
        .extracting(FeedbackEvent::act)
        .containsExactly(FeedbackAct.SEND, FeedbackAct.ASK, FeedbackAct.TELL);
  }

  @Test
  void asking_and_refusing_have_their_days_and_then_it_has_to_be_answered() {
    FollowCode code = world.sent("Đường vào bản hỏng.");
    Actor chairman = world.the("chairman");
    clock.set("2026-11-05T08:01");
    assertThatThrownBy(() -> feedbacks.refuse(chairman, world.seen(code), "Không thuộc xã"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("refuse-late");
    clock.set("2026-11-10T08:00");
    assertThatThrownBy(() -> feedbacks.ask(chairman, world.seen(code), "Đoạn nào?"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ask-late");
    assertThat(world.answered(code, "Sửa trong tháng này.").stage())
        .isEqualTo(FeedbackStage.ANSWERED);
  }

  @Test
  void refused_in_time_the_sender_reads_why_and_may_ask_for_another_look() {
    FollowCode code = world.sent("Xin xã mở thêm chợ ở huyện bên.");
    feedbacks.refuse(world.the("chairman"), world.seen(code), "Việc của xã bên.");
    assertThat(followers.follow(code).said().getLast().words()).isEqualTo("Việc của xã bên.");
    assertThat(followers.follow(code).reopenUntil()).isPresent();
  }

  @Test
  void within_fifteen_days_the_answer_is_looked_at_anew_and_not_by_who_answered() {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    world.assigned(code, "head");
    world.answered(code, "Đã thay.");
    clock.set("2026-11-17T23:59");
    followers.reopen(code, world.of(code).version(), "Vẫn gãy.");
    Feedback again = world.of(code);
    assertThat(again.stage()).isEqualTo(FeedbackStage.RECEIVED);
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.closedAt()).isNull();
    assertThat(again.holder().officer()).isEqualTo(world.id("chairman"));
    assertThat(again.times().resolveBy()).isAfter(clock.instant());
    world.answered(code, "Đã thay ghế khác.");
    clock.set("2026-12-04T00:00");
    assertThat(followers.follow(code).reopenUntil()).isEmpty();
    assertThatThrownBy(() -> followers.reopen(code, world.of(code).version(), "Muộn rồi"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("reopen-late");
  }

  @Test
  void two_who_act_at_once_do_it_once() {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    Feedbacks.Seen seen = world.seen(code);
    feedbacks.assign(world.the("chairman"), seen, world.id("head"), "");
    assertThatThrownBy(() -> feedbacks.assign(world.the("secretary"), seen, world.id("clerk"), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("overtaken");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("head"));
  }

  @Test
  void it_is_given_to_nobody_who_is_away_or_works_elsewhere() {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    UUID absence =
        attendance.announce(
            world.the("head"),
            world.id("head"),
            TestClock.at("2026-11-02T00:00"),
            TestClock.at("2026-11-04T00:00"),
            AbsenceReason.SICK,
            null);
    assertThatThrownBy(() -> world.assigned(code, "head")).hasMessageContaining("assignee-away");
    assertThatThrownBy(() -> world.assigned(code, "intake (Thanh Nưa)"))
        .hasMessageContaining("refusal.assignee");
    assertThatThrownBy(() ->
            feedbacks.assign(world.the("chairman"), world.seen(code), UUID.randomUUID(), "nhờ anh"))
        .hasMessageContaining("refusal.assignee");
    attendance.cancel(world.the("head"), absence);
  }

  @Test
  void nothing_said_is_no_answer_and_too_much_is_refused_with_numbers() {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    assertThatThrownBy(() -> world.answered(code, "  \n")).hasMessageContaining("words-missing");
    assertThatThrownBy(() -> world.answered(code, "x".repeat(5_001)))
        .hasMessageContaining("words-long");
    assertThat(world.answered(code, "x".repeat(5_000)).stage()).isEqualTo(FeedbackStage.ANSWERED);
  }

  @Test
  void nobody_leaves_the_office_with_feedback_in_hand() {
    world.assigned(world.sent("Ghế gãy, ngồi không được."), "head");
    assertThat(new LeavingFeedbackHolders(search).objection(FeedbackWorld.NA_HY, world.id("head")))
        .isPresent();
    assertThat(new LeavingFeedbackHolders(search).objection(FeedbackWorld.NA_HY, world.id("clerk")))
        .isEmpty();
  }

  @Autowired FeedbackSearch search;
}
