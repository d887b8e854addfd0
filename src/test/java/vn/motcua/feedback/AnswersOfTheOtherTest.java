package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.integrity.Owner;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** What was answered for all is not read through the merged one by whom the main one is about. */
@MotCuaTest
class AnswersOfTheOtherTest {
  private static final String CHAIR = "Ghế ở bàn 1 gãy, hỏi thì bị mắng.";
  private static final String ANSWER = "Ủy ban đã nói chuyện với cán bộ và xin lỗi bà con.";

  @Autowired FeedbackWorld world;
  @Autowired Merging merging;
  @Autowired Feedbacks feedbacks;
  @Autowired Followers followers;
  @Autowired FeedbackDesk desk;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void what_the_accused_holds_is_not_merged_into_what_is_about_that_person() {
    FollowCode rude = world.sent(FeedbackWorld.RUDE, "intake");
    FollowCode chair = world.sent(CHAIR);
    world.assigned(chair, "intake");
    assertThatThrownBy(() -> merge(chair, rude))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("merge-reader");
    world.assigned(chair, "appraiser");
    assertThat(merge(chair, rude).stage()).isEqualTo(FeedbackStage.MERGED);
  }

  @Test
  void whom_the_words_of_the_other_name_is_kept_away_in_the_same_way() {
    FollowCode named = world.sent("Anh " + world.the("intake").name() + " bảo ghế gãy thì đứng.");
    FollowCode chair = world.sent(CHAIR);
    world.assigned(chair, "intake");
    assertThatThrownBy(() -> merge(chair, named)).hasMessageContaining("merge-reader");
  }

  @Test
  void a_head_whom_the_other_is_about_reads_the_merged_one_without_the_other_s_answer() {
    FollowCode about = world.sent(FeedbackWorld.RUDE, "chairman");
    FollowCode chair = world.sent(CHAIR);
    Actor chairman = world.the("chairman");
    Actor secretary = world.the("secretary");
    feedbacks.assign(chairman, world.seen(chair), world.id("appraiser"), "");
    merging.merge(secretary, world.seen(chair), world.of(about).id());
    world.answered(about, ANSWER);
    assertThat(words(chairman, chair)).contains(CHAIR).doesNotContain(ANSWER);
    assertThat(words(secretary, chair)).contains(CHAIR, ANSWER);
    assertThat(followers.follow(chair).said().getLast().words())
        .as("the sender is answered all the same")
        .isEqualTo(ANSWER);
  }

  @Test
  void whoever_is_named_in_the_other_only_later_reads_its_answer_no_more() {
    FollowCode lamp = world.sent("Đèn ở phòng chờ không sáng.");
    FollowCode chair = world.sent(CHAIR);
    world.assigned(chair, "appraiser");
    merge(chair, lamp);
    feedbacks.name(world.the("chairman"), world.seen(lamp), world.id("appraiser"), "");
    world.answered(lamp, ANSWER);
    assertThat(words(world.the("appraiser"), chair)).contains(CHAIR).doesNotContain(ANSWER);
  }

  @Test
  void whoever_reads_one_by_the_sender_s_wish_reads_no_answer_to_another_sender() {
    FollowCode lamp = world.sent("Đèn ở phòng chờ không sáng.");
    FollowCode toTheFront = world.sentTo(true, false, false);
    merge(toTheFront, lamp);
    world.answered(lamp, ANSWER);
    assertThat(words(world.the("front"), toTheFront)).doesNotContain(ANSWER);
  }

  @Test
  void the_database_keeps_it_apart_by_itself() {
    FollowCode rude = world.sent(FeedbackWorld.RUDE, "intake");
    FollowCode chair = world.sent(CHAIR);
    world.assigned(chair, "intake");
    UUID main = world.of(rude).id();
    assertThatThrownBy(() ->
            owner.run(
                "update feedback set stage = 'MERGED', closed_at = now(), merged_into = ? where id = ?",
                main,
                world.of(chair).id()))
        .hasStackTraceContaining("may not read the one it is merged into");
  }

  private Feedback merge(FollowCode from, FollowCode into) {
    return merging.merge(world.the("chairman"), world.seen(from), world.of(into).id());
  }

  private List<String> words(Actor reader, FollowCode code) {
    Feedback feedback = desk.of(reader, FeedbackWorld.NA_HY, world.of(code).id());
    return desk.story(reader, feedback).stream().map(FeedbackEvent::words).toList();
  }
}
