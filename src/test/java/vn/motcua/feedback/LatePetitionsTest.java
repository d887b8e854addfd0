package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.spi.OwnReminders.Reminder;

/**
 * A complaint or a denunciation by law past its days: told to who has it and to its head, later to
 * the province, which hears where and how long, not what.
 */
@MotCuaTest
class LatePetitionsTest {
  private static final String COMPLAINT =
      "Tôi khiếu nại quyết định thu hồi đất số 5, đề nghị xem xét lại.";

  @Autowired FeedbackWorld world;
  @Autowired Petitions petitions;
  @Autowired PetitionReminders reminders;
  @Autowired FeedbackAlarms alarms;
  @Autowired FeedbackDesk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void not_accepted_within_ten_days_it_is_told_and_two_working_days_later_it_goes_up() {
    FollowCode code = diverted();
    clock.set("2026-11-12T08:00");
    assertThat(told("chairman")).isEmpty();
    clock.set("2026-11-13T00:01");
    assertThat(told("chairman")).hasSize(1);
    assertThat(told("chairman").getFirst().code()).isEqualTo(world.of(code).code());
    alarms.sweep();
    assertThat(told("observer")).as("it has not gone up yet").isEmpty();
    clock.set("2026-11-17T17:30");
    assertThat(alarms.sweep()).isPositive();
    assertThat(alarms.sweep()).as("once").isZero();
    assertThat(told("observer")).hasSize(1);
    settle(code);
  }

  @Test
  void the_province_hears_where_and_since_when_and_nothing_else() {
    FollowCode code = diverted();
    petitions.accept(world.the("chairman"), world.seen(code));
    clock.set("2026-12-01T08:00");
    alarms.sweep();
    assertThat(told("observer")).as("thirty days are not over").isEmpty();
    clock.set("2026-12-08T08:00");
    alarms.sweep();
    Reminder up = told("observer").getFirst();
    assertThat(up.work()).isEqualTo("Xã Nà Hỳ");
    assertThat(up.code()).isEmpty();
    assertThat(up.person()).isEmpty();
    assertThat(up.href()).doesNotContain(world.of(code).id().toString());
    assertThat(desk.open(world.the("observer")))
        .noneMatch(line -> line.feedback().id().equals(world.of(code).id()));
    assertThat(desk.found(world.the("observer"), "thu hoi dat")).isEmpty();
    settle(code);
    assertThat(told("observer")).isEmpty();
  }

  @Test
  void a_complex_case_has_its_longer_days_before_it_is_late() {
    FollowCode code = diverted();
    petitions.accept(world.the("chairman"), world.seen(code));
    petitions.extend(world.the("chairman"), world.seen(code), "Nhiều thửa đất.");
    clock.set("2026-12-17T08:00");
    assertThat(told("chairman")).isEmpty();
    clock.set("2026-12-18T08:00");
    assertThat(told("chairman")).hasSize(1);
    settle(code);
  }

  @Test
  void colleagues_the_front_and_other_leaders_hear_nothing_of_it() {
    FollowCode code = diverted();
    clock.set("2026-12-28T08:00");
    alarms.sweep();
    for (String who :
        List.of("deputy", "secretary", "front", "clerk", "intake", "chairman (Thanh Nưa)")) {
      assertThat(told(who)).as(who).isEmpty();
    }
    settle(code);
  }

  private FollowCode diverted() {
    FollowCode code = world.sent(COMPLAINT);
    petitions.divert(
        world.the("chairman"),
        world.seen(code),
        Petition.Path.COMPLAINT,
        false,
        "Khiếu nại quyết định hành chính.");
    return code;
  }

  /** Leaves nothing late behind for the next story. */
  private void settle(FollowCode code) {
    petitions.settle(world.the("chairman"), world.seen(code), "Đã có quyết định giải quyết.");
  }

  private List<Reminder> told(String who) {
    return reminders.of(world.the(who));
  }
}
