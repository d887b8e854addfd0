package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;

/** What the people are owed is pointed out: to the clerk in time, to the leader when it is late. */
@MotCuaTest
class LateDemocracyIsToldTest extends VillageVotes {
  @Autowired List<OwnReminders> reminders;
  @Autowired Disclosures publications;

  @Test
  void a_publication_is_told_to_the_clerk_in_time_and_to_the_leader_when_it_is_late() {
    UUID id = world.entered(2, "Dự toán ngân sách năm 2027", "2026-11-05");
    String href = "/ban-lam-viec/dan-chu/cong-khai/" + id;
    assertThat(chips(world.clerk(), href)).containsExactly("soon");
    assertThat(chips(world.chairman(), href)).isEmpty();
    clock.set("2026-11-13T08:00");
    assertThat(chips(world.clerk(), href)).containsExactly("late");
    assertThat(chips(world.chairman(), href)).containsExactly("late");
    assertThat(chips(world.desk(), href)).isEmpty();
    assertThat(chips(world.neighbour(), href)).isEmpty();
    publications.show(world.clerk(), id, DemocracyWorld.at(Means.BOARD_OFFICE, "2026-11-13"));
    publications.show(world.clerk(), id, DemocracyWorld.at(Means.BOARD_VILLAGE, "2026-11-13"));
    publications.show(world.clerk(), id, DemocracyWorld.onOwnPage("2026-11-13"));
    assertThat(chips(world.chairman(), href)).isEmpty();
  }

  @Test
  void what_must_always_hang_and_never_did_is_told_until_it_is_entered() {
    Actor leader = world.neighbour();
    assertThat(keys(leader)).contains("democracy.reminder.never-hung");
    long items = count(leader, "democracy.reminder.never-hung");
    publications.enter(leader, DemocracyWorld.draft(4, "Quy chế dân chủ", "2026-11-09"));
    assertThat(count(leader, "democracy.reminder.never-hung")).isEqualTo(items - 1);
  }

  @Test
  void what_a_village_decided_is_told_until_it_is_sent_and_until_the_committee_answers() {
    UUID id = meeting(1, 30);
    String href = "/ban-lam-viec/dan-chu/bieu-quyet/" + id;
    assertThat(chips(world.clerk(), href)).as("not counted yet").isEmpty();
    votes.tookPart(world.clerk(), id, "1-30");
    votes.count(world.clerk(), id, count(30, 0, 0, 0));
    assertThat(chips(world.clerk(), href)).containsExactly("soon");
    assertThat(chips(world.chairman(), href)).isEmpty();
    clock.set(votes.sendBy(vote(id)).plusDays(1) + "T08:00");
    assertThat(chips(world.clerk(), href)).containsExactly("late");
    assertThat(chips(world.chairman(), href)).containsExactly("late");
    votes.sent(world.clerk(), id, "05/BC", votes.today());
    assertThat(keys(world.chairman(), href)).containsExactly("democracy.reminder.vote-answer");
    assertThat(chips(world.chairman(), href)).containsExactly("soon");
    assertThat(chips(world.clerk(), href)).isEmpty();
    LocalDate by = Objects.requireNonNull(votes.answerBy(vote(id)));
    clock.set(by + "T16:00");
    assertThat(chips(world.chairman(), href)).as("the last day").containsExactly("soon");
    clock.set(by.plusDays(1) + "T08:00");
    assertThat(chips(world.clerk(), href)).containsExactly("late");
    votes.answered(world.clerk(), id, true, "07/QĐ-UBND", "", votes.today());
    assertThat(chips(world.chairman(), href)).isEmpty();
  }

  @Test
  void what_did_not_pass_is_sent_to_nobody() {
    UUID id = meeting(1, 30);
    votes.tookPart(world.clerk(), id, "1-30");
    votes.count(world.clerk(), id, count(3, 27, 0, 0));
    assertThat(chips(world.clerk(), "/ban-lam-viec/dan-chu/bieu-quyet/" + id)).isEmpty();
  }

  @Test
  void the_list_of_a_quarter_is_told_until_both_have_got_it_and_to_the_leader_a_quarter_later() {
    clock.set("2026-05-20T09:00");
    world.entered(2, "Thực hiện ngân sách", "2026-05-12");
    String href = "/ban-lam-viec/dan-chu/quy/2026/2";
    assertThat(chips(world.clerk(), href)).as("the quarter is not over").isEmpty();
    clock.set("2026-07-01T08:00");
    assertThat(chips(world.clerk(), href)).containsExactly("soon");
    assertThat(chips(world.chairman(), href)).isEmpty();
    clock.set("2026-10-01T08:00");
    assertThat(chips(world.chairman(), href)).containsExactly("late");
    Quarter quarter = new Quarter(2026, 2);
    Disclosures.Sending sending = new Disclosures.Sending("9/BC", LocalDate.of(2026, 10, 1));
    publications.report(world.clerk(), quarter, PublicationReport.To.COUNCIL, sending);
    assertThat(chips(world.clerk(), href)).as("the Front has not got it").containsExactly("late");
    publications.report(world.clerk(), quarter, PublicationReport.To.FRONT, sending);
    assertThat(chips(world.clerk(), href)).isEmpty();
    assertThat(chips(world.clerk(), "/ban-lam-viec/dan-chu/quy/2020/4")).isEmpty();
  }

  private List<OwnReminders.Reminder> of(Actor actor) {
    return reminders.stream().flatMap(one -> one.of(actor).stream()).toList();
  }

  private List<String> chips(Actor actor, String href) {
    return of(actor).stream()
        .filter(one -> one.href().equals(href))
        .map(OwnReminders.Reminder::chip)
        .toList();
  }

  private List<String> keys(Actor actor, String href) {
    return of(actor).stream()
        .filter(one -> one.href().equals(href))
        .map(one -> one.what().key())
        .toList();
  }

  private List<String> keys(Actor actor) {
    return of(actor).stream().map(one -> one.what().key()).toList();
  }

  private long count(Actor actor, String key) {
    return keys(actor).stream().filter(key::equals).count();
  }
}
