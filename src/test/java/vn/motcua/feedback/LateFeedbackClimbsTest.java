package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/**
 * Past its time feedback is pointed out to the heads, two working days later the province reads it.
 */
@MotCuaTest
class LateFeedbackClimbsTest {
  @Autowired FeedbackWorld world;
  @Autowired FeedbackAlarms alarms;
  @Autowired FeedbackReminders reminders;
  @Autowired FeedbackDesk desk;
  @Autowired Feedbacks feedbacks;
  @Autowired Followers followers;
  @Autowired PublishedFeedbackSearch published;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void late_it_is_told_to_the_chairman_and_then_the_province_reads_and_urges() {
    FollowCode code = world.sent("Đường vào bản hỏng.");
    world.assigned(code, "head");
    clock.set("2026-11-23T08:00");
    alarms.sweep();
    assertThat(told("chairman", code)).as("on the last instant").isEmpty();
    clock.set("2026-11-23T08:01");
    alarms.sweep();
    assertThat(told("chairman", code)).containsExactly("feedback.reminder.LATE");
    assertThat(told("head", code)).containsExactly("feedback.reminder.LATE");
    assertThat(reads("observer", code)).isFalse();
    // 24 November is a holiday: two working days are over on the 26th at eight.
    clock.set("2026-11-26T08:00");
    alarms.sweep();
    assertThat(reads("observer", code)).isFalse();
    clock.set("2026-11-26T08:01");
    assertThat(alarms.sweep()).isPositive();
    assertThat(alarms.sweep()).as("once").isZero();
    assertThat(reads("observer", code)).isTrue();
    assertThat(told("observer", code)).containsExactly("feedback.reminder.LATE");
    feedbacks.urge(world.the("observer"), world.seen(code), "Tỉnh đề nghị trả lời trong tuần.");
    assertThat(desk.story(world.holder(code), world.of(code)).getLast().words())
        .startsWith("Tỉnh đề nghị");
    assertThat(followers.follow(code).said())
        .as("the sender does not read the office's own words")
        .noneMatch(event -> event.act() == FeedbackAct.URGE);
    world.answered(code, "Đã sửa đường.");
    assertThat(told("chairman", code)).isEmpty();
  }

  @Test
  void what_nobody_answers_was_there_all_the_same() {
    Instant from = Instant.parse("2026-09-30T17:00:00Z");
    Instant to = Instant.parse("2026-12-31T17:00:00Z");
    UnitId unit = world.the("head").unit();
    Answered before = published.answered(unit, from, to);
    FollowCode code = world.sent("Loa bản không kêu.");
    clock.set("2026-12-15T08:00");
    Answered silent = published.answered(unit, from, to);
    assertThat(silent)
        .isEqualTo(new Answered(before.onTime(), before.answered(), before.there() + 1));
    world.answered(code, "Đã sửa loa.");
    assertThat(published.answered(unit, from, to))
        .isEqualTo(new Answered(before.onTime(), before.answered() + 1, before.there() + 1));
  }

  @Test
  void reopened_it_is_the_commune_s_again_until_it_is_late_once_more() {
    FollowCode code = world.sent("Cầu treo hỏng ván.");
    clock.set("2026-11-30T08:00");
    alarms.sweep();
    assertThat(reads("observer", code)).isTrue();
    world.answered(code, "Đã thay ván.");
    followers.reopen(code, world.of(code).version(), "Còn hai tấm.");
    assertThat(reads("observer", code)).isFalse();
    clock.set("2026-12-28T08:00");
    alarms.sweep();
    assertThat(reads("observer", code)).isTrue();
  }

  @Test
  void nobody_assigned_it_in_two_days_and_the_heads_are_told() {
    FollowCode code = world.sent("Loa bản không kêu.");
    clock.set("2026-11-04T08:01");
    assertThat(told("chairman", code)).containsExactly("feedback.reminder.NOT_ASSIGNED");
    world.assigned(code, "head");
    assertThat(told("chairman", code)).isEmpty();
  }

  @Test
  void whoever_it_is_about_is_not_reminded_even_when_it_is_late() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "chairman");
    clock.set("2026-12-10T08:00");
    alarms.sweep();
    assertThat(told("chairman", code)).isEmpty();
    assertThat(told("secretary", code)).containsExactly("feedback.reminder.LATE");
    assertThat(reads("observer", code)).isTrue();
  }

  @Test
  void a_sender_who_never_answers_stops_the_clock_for_ten_working_days_and_no_longer() {
    FollowCode code = world.sent("Giếng bản cạn.");
    feedbacks.ask(world.the("chairman"), world.seen(code), "Giếng nào ạ?");
    // Due on 23 November; ten working days more, 24 November is a holiday.
    clock.set("2026-12-08T08:00");
    alarms.sweep();
    assertThat(told("chairman", code)).as("on the last instant").isEmpty();
    long late = published.counts(FeedbackWorld.NA_HY, clock.instant()).openLate();
    clock.set("2026-12-08T08:01");
    assertThat(published.counts(FeedbackWorld.NA_HY, clock.instant()).openLate())
        .isEqualTo(late + 1);
    assertThat(told("chairman", code)).containsExactly("feedback.reminder.LATE");
    alarms.sweep();
    assertThat(reads("observer", code)).isFalse();
    clock.set("2026-12-10T08:01");
    alarms.sweep();
    assertThat(reads("observer", code)).isTrue();
    followers.tell(code, world.of(code).version(), "Giếng đầu bản.");
    assertThat(world.of(code).isLate(clock.instant()))
        .as("telling late gives the office no new days")
        .isTrue();
  }

  @Test
  void asked_again_and_told_soon_each_wait_counts_as_long_as_it_was() {
    FollowCode code = world.sent("Giếng bản cạn.");
    feedbacks.ask(world.the("chairman"), world.seen(code), "Giếng nào ạ?");
    clock.set("2026-11-03T08:00");
    followers.tell(code, world.of(code).version(), "Giếng đầu bản.");
    assertThat(world.of(code).times().resolveBy()).isEqualTo(TestClock.at("2026-11-25T08:00"));
    feedbacks.ask(world.the("chairman"), world.seen(code), "Cạn từ bao giờ ạ?");
    assertThat(world.of(code).times().resolveBy()).isEqualTo(TestClock.at("2026-12-09T08:00"));
    clock.set("2026-11-04T08:00");
    followers.tell(code, world.of(code).version(), "Từ tháng trước.");
    assertThat(world.of(code).times().resolveBy()).isEqualTo(TestClock.at("2026-11-26T08:00"));
  }

  @Test
  void an_answer_nobody_publishes_is_told_to_the_heads_and_then_climbs_to_the_province() {
    FollowCode code = world.sentTo(false, false, true);
    world.assigned(code, "head");
    world.answered(code, "Đã sửa loa.");
    clock.set("2026-11-04T08:00");
    alarms.sweep();
    assertThat(told("chairman", code)).as("on the last instant").isEmpty();
    clock.set("2026-11-04T08:01");
    alarms.sweep();
    assertThat(told("chairman", code)).containsExactly("feedback.reminder.PUBLISH_LATE");
    assertThat(reads("observer", code)).isFalse();
    clock.set("2026-11-06T08:01");
    assertThat(alarms.sweep()).isPositive();
    assertThat(told("observer", code)).containsExactly("feedback.reminder.PUBLISH_LATE");
  }

  private List<String> told(String who, FollowCode code) {
    Actor actor = world.the(who);
    return reminders.of(actor).stream()
        .filter(one -> one.code().equals(world.of(code).code()))
        .map(OwnReminders.Reminder::what)
        .map(message -> message.key())
        .toList();
  }

  private boolean reads(String who, FollowCode code) {
    return desk.open(world.the(who)).stream()
        .anyMatch(line -> line.feedback().id().equals(world.of(code).id()));
  }
}
