package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.feedback.Answered;
import vn.motcua.feedback.FeedbackWorld;
import vn.motcua.feedback.FollowCode;
import vn.motcua.feedback.Followers;
import vn.motcua.feedback.Merging;
import vn.motcua.feedback.Publishing;

/** One figure is one number: points of a score card count feedback as QĐ 766 and its page do. */
@MotCuaTest
class FeedbackFactsTest {
  private static final String LAMP = "Đèn đường ở bản hỏng, tối không đi được.";

  @Autowired FactSearch facts;
  @Autowired Publishing publishing;
  @Autowired FeedbackWorld world;
  @Autowired Followers followers;
  @Autowired Merging merging;
  @Autowired TestClock clock;

  @Test
  void late_once_is_late_here_too_and_what_was_merged_counts() {
    clock.set("2026-11-02T08:00");
    Answered before = answered();
    FollowCode late = world.sent(LAMP);
    clock.set("2026-11-26T08:00");
    world.answered(late, "Xin lỗi, nay mới thay bóng.");
    followers.reopen(late, world.of(late).version(), "Lại hỏng rồi.");
    world.answered(late, "Đã thay cả chao đèn.");
    FollowCode main = world.sent(LAMP);
    FollowCode other = world.sent(LAMP);
    merging.merge(world.the("chairman"), world.seen(other), world.of(main).id());
    world.answered(main, "Đã thay bóng.");
    Answered now = answered();
    assertThat(now.answered()).isEqualTo(before.answered() + 3);
    assertThat(now.onTime()).isEqualTo(before.onTime() + 2);
    assertThat(counted(LiveFigure.FEEDBACK).get("reporting-qd766-petitions"))
        .isEqualTo(new Counted(now.onTime(), now.answered()));
  }

  @Test
  void open_past_its_day_is_the_number_of_the_public_page() {
    clock.set("2026-11-02T08:00");
    FollowCode main = world.sent(LAMP);
    FollowCode other = world.sent(LAMP);
    merging.merge(world.the("chairman"), world.seen(other), world.of(main).id());
    clock.set("2026-12-15T08:00");
    assertThat(counted(LiveFigure.FEEDBACK_LATE).get("feedback-open-late"))
        .isEqualTo(
            new Counted(
                publishing.counts(FeedbackWorld.NA_HY).openLate(),
                publishing.counts(FeedbackWorld.NA_HY).open()));
  }

  private Map<String, Counted> counted(LiveFigure figure) {
    return facts
        .counted(List.of(FeedbackWorld.NA_HY), EnumSet.of(figure), 2026)
        .getOrDefault(FeedbackWorld.NA_HY, Map.of());
  }

  private Answered answered() {
    Instant from = TestClock.at("2026-01-01T00:00");
    return publishing.answered(FeedbackWorld.NA_HY, from, TestClock.at("2027-01-01T00:00"));
  }
}
