package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.spi.OwnReminders.Reminder;
import vn.motcua.shared.Actor;

/** The weekly day and the try of the connection are pointed out before somebody stands there. */
@MotCuaTest
class OwedByTheCalendarTest {
  @Autowired ReceptionDays days;
  @Autowired ReceptionReminders reminders;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void a_week_without_the_chairman_s_day_is_told_to_the_leader_until_one_is_planned() {
    world.planned("2026-11-26");
    assertThat(weeks("chairman")).extracting(Reminder::chip).containsExactly("late", "soon");
    assertThat(weeks("clerk")).isEmpty();
    world.planned("2026-11-05");
    assertThat(weeks("chairman")).extracting(Reminder::chip).containsExactly("soon");
    world.planned("2026-11-10");
    assertThat(weeks("chairman")).isEmpty();
    Actor clerk = world.the("clerk");
    UUID day =
        days.ahead(clerk.unit()).stream()
            .filter(one -> one.plan().day().toString().equals("2026-11-10"))
            .findFirst()
            .orElseThrow()
            .id();
    days.cancel(clerk, day, 1, "Đi họp tỉnh");
    assertThat(weeks("chairman")).as("a cancelled day counts for nothing").hasSize(1);
  }

  @Test
  void the_connection_is_to_be_tried_the_working_day_before_and_again_when_it_did_not_work() {
    Actor clerk = world.the("clerk");
    UUID day =
        days.plan(
            clerk,
            UUID.randomUUID(),
            world.plan("2026-11-17", ReceptionKind.HEAD, "chairman", true));
    assertThat(tests("clerk")).as("a week ahead").isEmpty();
    clock.set("2026-11-16T08:00");
    assertThat(tests("clerk")).extracting(Reminder::chip).containsExactly("soon");
    days.tested(clerk, day, false, "Mất tiếng");
    assertThat(tests("clerk")).hasSize(1);
    clock.set("2026-11-17T07:00");
    assertThat(tests("clerk")).extracting(Reminder::chip).containsExactly("late");
    days.tested(clerk, day, true, "Rõ cả hình và tiếng");
    assertThat(tests("clerk")).isEmpty();
  }

  private List<Reminder> weeks(String who) {
    return told(who, "reception.reminder.week");
  }

  private List<Reminder> tests(String who) {
    return told(who, "reception.reminder.test");
  }

  private List<Reminder> told(String who, String what) {
    return reminders.of(world.the(who)).stream()
        .filter(one -> one.what().key().equals(what))
        .toList();
  }
}
