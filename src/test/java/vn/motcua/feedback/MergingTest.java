package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.integrity.Owner;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/** Merging launders nothing: neither days that are over nor somebody's manners. */
@MotCuaTest
class MergingTest {
  private static final String LAMP = "Đèn đường ở bản hỏng, tối không đi được.";

  @Autowired FeedbackWorld world;
  @Autowired Merging merging;
  @Autowired Feedbacks feedbacks;
  @Autowired Followers followers;
  @Autowired FeedbackDesk desk;
  @Autowired FeedbackAlarms alarms;
  @Autowired Reviews reviews;
  @Autowired Petitions petitions;
  @Autowired Publishing publishing;
  @Autowired FeedbackHistories history;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void an_old_one_merged_into_a_young_one_makes_the_young_one_due_when_the_old_one_was() {
    FollowCode old = world.sent(LAMP);
    FeedbackTimes due = world.of(old).times();
    clock.set("2026-11-20T08:00");
    FollowCode young = world.sent(LAMP);
    merge(old, young);
    assertThat(world.of(young).times()).isEqualTo(due);
    assertThat(desk.story(world.holder(young), world.of(young)).getLast().act())
        .isEqualTo(FeedbackAct.TAKE_IN);
    clock.set("2026-11-23T08:01");
    assertThat(world.of(young).isLate(clock.instant())).isTrue();
  }

  @Test
  void what_was_late_and_climbed_stays_late_with_the_province_watching_and_counts_as_late() {
    FollowCode old = world.sent(LAMP);
    clock.set("2026-11-27T08:00");
    alarms.sweep();
    FollowCode young = world.sent(LAMP);
    assertThat(reads("observer", young)).isFalse();
    int late = publishing.counts(FeedbackWorld.NA_HY).late();
    merge(old, young);
    assertThat(world.of(young).isLate(clock.instant())).isTrue();
    assertThat(reads("observer", young)).as("at once, not at the next sweep").isTrue();
    assertThatThrownBy(() -> feedbacks.refuse(world.holder(young), world.seen(young), "Không."))
        .as("the days for refusing are over, too")
        .hasMessageContaining("refuse-late");
    world.answered(young, "Đã thay bóng.");
    assertThat(publishing.counts(FeedbackWorld.NA_HY).late()).as("both are").isEqualTo(late + 2);
  }

  @Test
  void asking_the_young_one_s_sender_does_not_stop_the_old_one_s_clock() {
    FollowCode old = world.sent(LAMP);
    Instant due = world.of(old).times().resolveBy();
    clock.set("2026-11-05T08:00");
    FollowCode young = world.sent(LAMP);
    merge(old, young);
    feedbacks.ask(world.holder(young), world.seen(young), "Cột số mấy ạ?");
    assertThat(world.of(young).times().resolveBy()).isEqualTo(due);
    clock.set("2026-11-12T08:00");
    followers.tell(young, world.of(young).version(), "Cột số 4.");
    assertThat(world.of(young).times().resolveBy()).isEqualTo(due);
    world.answered(young, "Đã thay bóng ở cột số 4.");
    followers.reopen(young, world.of(young).version(), "Lại hỏng rồi.");
    assertThat(world.of(young).times().resolveBy())
        .as("the next round is its own")
        .isAfter(clock.instant());
  }

  @Test
  void one_that_waited_for_its_sender_brings_along_only_the_days_it_waited() {
    FollowCode old = world.sent(LAMP);
    feedbacks.ask(world.holder(old), world.seen(old), "Bản nào ạ?");
    assertThat(OfficeTime.date(world.of(old).times().resolveBy())).hasToString("2026-12-08");
    clock.set("2026-11-03T08:00");
    FollowCode young = world.sent(LAMP);
    Instant own = world.of(young).times().resolveBy();
    merge(old, young);
    assertThat(world.of(old).times().resolveBy()).isEqualTo(own);
    assertThat(world.of(young).times().resolveBy()).isEqualTo(own);
  }

  @Test
  void every_code_of_a_long_chain_opens_the_answer_and_may_ask_for_another_look() {
    List<FollowCode> codes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      codes.add(world.sent(LAMP));
    }
    for (int i = 0; i < 4; i++) {
      merge(codes.get(i), codes.get(i + 1));
    }
    FollowCode main = codes.getLast();
    for (FollowCode code : codes.subList(0, 4)) {
      assertThat(world.of(code).mergedInto()).contains(world.of(main).id());
      assertThat(followers.follow(code).reopenUntil()).as("not answered yet").isEmpty();
    }
    world.answered(main, "Đã thay hết bóng trong bản.");
    for (FollowCode code : codes) {
      assertThat(followers.follow(code).said().getLast().words()).startsWith("Đã thay hết bóng");
      assertThat(followers.follow(code).reopenUntil()).isPresent();
    }
    followers.reopen(codes.getFirst(), world.of(codes.getFirst()).version(), "Chỗ tôi chưa thay.");
    assertThat(world.of(codes.getFirst()).stage()).isEqualTo(FeedbackStage.RECEIVED);
    assertThat(world.of(codes.getFirst()).mergedInto()).isEmpty();
    assertThat(world.of(main).stage())
        .as("the others were content")
        .isEqualTo(FeedbackStage.ANSWERED);
    clock.set("2026-12-20T08:00");
    assertThatThrownBy(
            () -> followers.reopen(codes.get(1), world.of(codes.get(1)).version(), "Muộn rồi."))
        .hasMessageContaining("reopen-late");
  }

  @Test
  void in_whatever_order_things_are_merged_nobody_is_lost_and_the_earliest_day_wins() {
    for (int seed = 0; seed < 5; seed++) {
      Random chance = new Random(seed);
      clock.set("2026-11-02T08:00");
      List<FollowCode> open = new ArrayList<>();
      List<FollowCode> all = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        open.add(world.sent(LAMP));
        clock.advance(java.time.Duration.ofHours(chance.nextInt(30)));
      }
      all.addAll(open);
      Instant first = all.stream().map(one -> due(one)).min(Instant::compareTo).orElseThrow();
      while (open.size() > 1) {
        FollowCode from = open.remove(chance.nextInt(open.size()));
        merge(from, open.get(chance.nextInt(open.size())));
      }
      FollowCode main = open.getFirst();
      assertThat(due(main)).as("seed %s", seed).isEqualTo(first);
      assertThat(all)
          .as("seed %s", seed)
          .filteredOn(code -> !code.equals(main))
          .allMatch(
              code -> world.of(code).mergedInto().filter(world.of(main).id()::equals).isPresent());
    }
    assertThat(history.verify(fault -> {}).faults()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "head"})
  void manners_are_merged_into_the_manners_of_the_same_person_only(String other) {
    FollowCode rude = world.sent(FeedbackWorld.RUDE, "intake");
    FollowCode elsewhere = world.sent("Ghế gãy ở bàn của anh ấy.", other);
    assertThat(merging.similar(world.the("chairman"), world.of(rude)))
        .noneMatch(one -> one.feedback().id().equals(world.of(elsewhere).id()));
    assertThatThrownBy(() -> merge(rude, elsewhere))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("merge-conduct");
    FollowCode again = world.sent(FeedbackWorld.RUDE, "intake");
    merge(rude, again);
    assertThatThrownBy(() -> feedbacks.answer(world.holder(again), world.seen(again), "Đã nhắc."))
        .hasMessageContaining("review-missing");
  }

  @Test
  void a_review_that_is_open_is_not_left_by_merging() {
    FollowCode rude = world.sent(FeedbackWorld.RUDE, "intake");
    FollowCode again = world.sent(FeedbackWorld.RUDE, "intake");
    reviews.open(
        world.the("chairman"),
        world.of(rude).id(),
        new Reviews.Opening(world.id("intake"), "", "Sáng nay ở bàn 1 có chuyện gì?"));
    assertThatThrownBy(() -> merge(rude, again)).hasMessageContaining("merge-review");
    merge(again, rude);
    assertThat(world.of(again).stage()).isEqualTo(FeedbackStage.MERGED);
  }

  @Test
  void a_reason_against_a_review_written_before_does_not_cover_what_comes_later() {
    FollowCode before = world.sent(FeedbackWorld.RUDE, "intake");
    feedbacks.withoutReview(world.the("chairman"), world.seen(before), "Đã xin lỗi tại chỗ.");
    FollowCode again = world.sent(FeedbackWorld.RUDE, "intake");
    assertThatThrownBy(() -> merge(again, before)).hasMessageContaining("merge-reviewed");
  }

  @Test
  void whoever_may_not_read_the_other_does_not_merge_into_it() {
    FollowCode secret = world.sent("Tôi tố cáo ông A nhận tiền.");
    petitions.divert(
        world.the("chairman"), world.seen(secret), Petition.Path.DENUNCIATION, false, "Tố cáo");
    FollowCode lamp = world.sent(LAMP);
    assertThatThrownBy(() -> merge(lamp, secret)).hasMessageContaining("merge-closed");
    assertThatThrownBy(
            () -> merging.merge(world.the("chairman"), world.seen(lamp), UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_database_itself_keeps_chains_flat_conduct_apart_and_days_early() {
    FollowCode first = world.sent(LAMP);
    clock.advance(java.time.Duration.ofDays(2));
    FollowCode second = world.sent(LAMP);
    FollowCode rude = world.sent(FeedbackWorld.RUDE, "intake");
    String into =
        "update feedback set stage = 'MERGED', closed_at = now(), merged_into = ? where id = ?";
    assertThatThrownBy(() -> owner.run(into, world.of(second).id(), world.of(first).id()))
        .hasStackTraceContaining("merging moves no deadline");
    assertThatThrownBy(() -> owner.run(into, world.of(second).id(), world.of(rude).id()))
        .hasStackTraceContaining("conduct is merged into conduct");
    merge(second, first);
    FollowCode third = world.sent(LAMP);
    assertThatThrownBy(() -> owner.run(into, world.of(second).id(), world.of(third).id()))
        .hasStackTraceContaining("one that is answered itself");
    assertThatThrownBy(() -> owner.run(into, world.of(third).id(), world.of(first).id()))
        .hasStackTraceContaining("goes along first");
  }

  private Instant due(FollowCode code) {
    return world.of(code).times().resolveBy();
  }

  private Feedback merge(FollowCode from, FollowCode into) {
    return merging.merge(world.the("chairman"), world.seen(from), world.of(into).id());
  }

  private boolean reads(String who, FollowCode code) {
    return desk.open(world.the(who)).stream()
        .anyMatch(line -> line.feedback().id().equals(world.of(code).id()));
  }
}
