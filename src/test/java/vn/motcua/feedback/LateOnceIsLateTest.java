package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** Neither another look, nor merging, nor the legal path, nor time takes away that it was late. */
@MotCuaTest
class LateOnceIsLateTest {
  private static final Instant OCTOBER = TestClock.at("2026-10-01T00:00");
  private static final Instant NOVEMBER = TestClock.at("2026-11-01T00:00");
  private static final Instant DECEMBER = TestClock.at("2026-12-01T00:00");
  private static final Instant JANUARY = TestClock.at("2027-01-01T00:00");
  private static final String LAMP = "Đèn đường ở bản hỏng, tối không đi được.";

  @Autowired FeedbackWorld world;
  @Autowired Followers followers;
  @Autowired Merging merging;
  @Autowired Petitions petitions;
  @Autowired Publishing publishing;
  @Autowired FeedbackAlarms alarms;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void another_look_that_is_answered_in_time_leaves_it_late() {
    FollowCode code = world.sent(LAMP);
    clock.set("2026-12-01T08:00");
    FeedbackCounts before = counts();
    world.answered(code, "Xin lỗi, nay mới thay bóng.");
    followers.reopen(code, world.of(code).version(), "Lại hỏng rồi.");
    clock.set("2026-12-02T08:00");
    world.answered(code, "Đã thay cả chao đèn.");
    FeedbackCounts now = counts();
    assertThat(now.late()).isEqualTo(before.late() + 1);
    assertThat(now.onTime()).isEqualTo(before.onTime());
  }

  @Test
  void what_the_sweep_pointed_out_is_late_and_cannot_be_taken_back() {
    world.sent(LAMP);
    clock.set("2026-12-01T08:00");
    alarms.sweep();
    assertThatThrownBy(() -> world.jdbc().sql("delete from feedback_alarm").update())
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void a_period_that_is_over_is_not_changed_by_what_happens_later() {
    Answered november = answered(NOVEMBER, DECEMBER);
    Answered december = answered(DECEMBER, JANUARY);
    FollowCode code = world.sent(LAMP);
    clock.set("2026-11-19T08:00");
    world.answered(code, "Đã thay bóng.");
    Answered then = answered(NOVEMBER, DECEMBER);
    assertThat(then.onTime()).isEqualTo(november.onTime() + 1);
    assertThat(then.answered()).isEqualTo(november.answered() + 1);
    clock.set("2026-12-03T08:00");
    followers.reopen(code, world.of(code).version(), "Lại hỏng rồi.");
    assertThat(answered(NOVEMBER, DECEMBER)).isEqualTo(then);
    assertThat(answered(DECEMBER, JANUARY).there()).isEqualTo(december.there() + 1);
    clock.set("2026-12-30T08:00");
    world.answered(code, "Xin lỗi, nay mới xong.");
    assertThat(answered(NOVEMBER, DECEMBER)).isEqualTo(then);
    Answered later = answered(DECEMBER, JANUARY);
    assertThat(later.answered()).isEqualTo(december.answered() + 1);
    assertThat(later.onTime()).isEqualTo(december.onTime());
    assertThat(answered(OCTOBER, NOVEMBER).there()).isZero();
  }

  @Test
  void an_answer_after_a_late_one_is_late_in_the_next_period_too() {
    FollowCode code = world.sent(LAMP);
    clock.set("2026-11-26T08:00");
    world.answered(code, "Xin lỗi, nay mới thay bóng.");
    Answered before = answered(DECEMBER, JANUARY);
    clock.set("2026-12-03T08:00");
    followers.reopen(code, world.of(code).version(), "Lại hỏng rồi.");
    world.answered(code, "Đã thay ngay.");
    assertThat(answered(DECEMBER, JANUARY).onTime()).isEqualTo(before.onTime());
    assertThat(answered(DECEMBER, JANUARY).answered()).isEqualTo(before.answered() + 1);
  }

  @Test
  void three_late_ones_merged_into_one_are_four_late_ones() {
    FeedbackCounts before = counts();
    Answered period = answered(NOVEMBER, DECEMBER);
    FollowCode main = world.sent(LAMP);
    for (int n = 0; n < 3; n++) {
      FollowCode other = world.sent(LAMP);
      merging.merge(world.the("chairman"), world.seen(other), world.of(main).id());
    }
    assertThat(counts().open()).isEqualTo(before.open() + 4);
    clock.set("2026-11-26T08:00");
    assertThat(counts().openLate()).isGreaterThanOrEqualTo(4);
    world.answered(main, "Xin lỗi, nay mới thay bóng.");
    FeedbackCounts now = counts();
    assertThat(now.late()).isEqualTo(before.late() + 4);
    assertThat(now.merged()).isEqualTo(before.merged() + 3);
    assertThat(now.received())
        .isEqualTo(now.answered() + now.other() + now.open() + now.diverted());
    Answered there = answered(NOVEMBER, DECEMBER);
    assertThat(there.answered()).isEqualTo(period.answered() + 4);
    assertThat(there.onTime()).isEqualTo(period.onTime());
  }

  @Test
  void overdue_and_then_sent_down_its_legal_path_it_was_overdue_all_the_same() {
    FollowCode inTime = world.sent("Tôi khiếu nại quyết định thu hồi đất.");
    FollowCode late = world.sent("Tôi khiếu nại quyết định xử phạt.");
    FeedbackCounts before = counts();
    Answered period = answered(NOVEMBER, DECEMBER);
    divert(inTime);
    clock.set("2026-11-26T08:00");
    divert(late);
    FeedbackCounts now = counts();
    assertThat(now.diverted()).isEqualTo(before.diverted() + 2);
    assertThat(now.divertedLate()).isEqualTo(before.divertedLate() + 1);
    assertThat(petitions.above(world.the("observer"), 1))
        .anyMatch(Petitions.Above::lateBefore)
        .anyMatch(one -> !one.lateBefore());
    Answered there = answered(NOVEMBER, DECEMBER);
    assertThat(there.answered()).isEqualTo(period.answered() + 1);
    assertThat(there.onTime()).isEqualTo(period.onTime());
    assertThat(there.there()).as("the other one is none any more").isEqualTo(period.there() - 1);
  }

  private void divert(FollowCode code) {
    petitions.divert(
        world.the("chairman"), world.seen(code), Petition.Path.COMPLAINT, false, "Khiếu nại");
  }

  private FeedbackCounts counts() {
    return publishing.counts(FeedbackWorld.NA_HY);
  }

  private Answered answered(Instant from, Instant to) {
    return publishing.answered(FeedbackWorld.NA_HY, from, to);
  }
}
