package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.integrity.Owner;

/** How long a late review stays below is data: the rule of the feedback it came from. */
@MotCuaTest
class ReviewsClimbByTheirRuleTest {
  private static final String RULE =
      "insert into feedback_rule (scope, valid_from, refuse_days, ask_days, resolve_days,"
          + " publish_days, climb_days, reopen_days, basis)"
          + " values ('03169', '2026-11-02', 2, 5, 15, 2, 10, 15, 'Quy chế của xã')";

  @Autowired FeedbackWorld world;
  @Autowired Reviews reviews;
  @Autowired FeedbackAlarms alarms;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @Test
  void a_commune_with_ten_days_has_ten_and_not_two() {
    clock.set("2026-11-02T08:00");
    world.the("front");
    owner.run(RULE);
    FollowCode code = world.sent(FeedbackWorld.RUDE, "second intake");
    reviews.open(
        world.the("chairman"),
        world.of(code).id(),
        new Reviews.Opening(
            world.id("second intake"),
            "",
            "Sáng thứ Hai việc tiếp công dân ở bàn 1 diễn ra thế nào? Anh nói lại sự việc."));
    clock.set("2026-11-19T08:00");
    alarms.sweep();
    assertThat(climbed()).as("three working days late").isFalse();
    clock.set("2026-12-02T08:00");
    alarms.sweep();
    assertThat(climbed()).as("more than ten").isTrue();
  }

  private boolean climbed() {
    return reviews.of(world.the("observer")).stream().anyMatch(Review::climbed);
  }
}
