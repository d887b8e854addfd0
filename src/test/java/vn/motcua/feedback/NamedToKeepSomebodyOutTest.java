package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Refusal;

/** Somebody who has a feedback would rather no head read it, and says that it is about them. */
@MotCuaTest
class NamedToKeepSomebodyOutTest {
  @Autowired FeedbackWorld world;
  @Autowired Feedbacks feedbacks;
  @Autowired FeedbackDesk desk;
  @Autowired Followers followers;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chairman", "secretary", "front"})
  void a_holder_cannot_say_that_it_is_about_a_head(String head) {
    FollowCode code = world.sent("Phòng này làm ăn chậm quá.");
    world.assigned(code, "clerk");
    assertThatThrownBy(() ->
            feedbacks.name(world.the("clerk"), world.seen(code), world.id(head), "Về vị này."))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("about-head");
    assertThat(world.of(code).about()).isEmpty();
    assertThat(desk.of(world.the("chairman"), FeedbackWorld.NA_HY, world.of(code).id()))
        .isNotNull();
  }

  @Test
  void a_holder_still_notes_a_colleague_without_a_word() {
    FollowCode code = world.sent("Cán bộ ở bàn 2 quát tôi.");
    world.assigned(code, "clerk");
    feedbacks.name(world.the("clerk"), world.seen(code), world.id("intake"), "");
    assertThat(world.of(code).about()).containsExactly(world.id("intake"));
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("clerk"));
  }

  @Test
  void a_head_names_another_head_with_a_reason_that_stays_in_the_story() {
    FollowCode code = world.sent("Ông ấy đi họp mang theo cả con dấu.");
    world.assigned(code, "clerk");
    assertThatThrownBy(() ->
            feedbacks.name(world.the("secretary"), world.seen(code), world.id("chairman"), " "))
        .hasMessageContaining("words-missing");
    feedbacks.name(
        world.the("secretary"), world.seen(code), world.id("chairman"), "Bà con tả đúng Chủ tịch.");
    assertThat(desk.story(world.holder(code), world.of(code)).getLast().words())
        .isEqualTo("Bà con tả đúng Chủ tịch.");
    assertThat(followers.follow(code).said())
        .as("the sender does not read the office's own words")
        .noneMatch(event -> event.act() == FeedbackAct.NAME);
  }

  @Test
  void when_the_last_head_is_named_the_province_has_it_though_a_clerk_held_it() {
    FollowCode code = world.sent("Cả hai vị đều hứa rồi quên.");
    world.assigned(code, "clerk");
    feedbacks.name(
        world.the("secretary"), world.seen(code), world.id("chairman"), "Nói về Chủ tịch.");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("clerk"));
    feedbacks.name(
        world.the("secretary"), world.seen(code), world.id("secretary"), "Nói cả về tôi.");
    assertThat(world.of(code).holder())
        .isEqualTo(new Feedback.Person(FeedbackWorld.PROVINCE, world.id("observer")));
  }

  @Test
  void rude_words_at_the_desk_are_not_answered_away_without_a_review_or_a_head_s_reason() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    world.assigned(code, "clerk");
    assertThatThrownBy(() -> feedbacks.answer(world.the("clerk"), world.seen(code), "Xin lỗi."))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("review-missing");
    assertThatThrownBy(
            () -> feedbacks.withoutReview(world.the("clerk"), world.seen(code), "Không cần."))
        .as("no head")
        .hasMessageContaining("not-yours");
    assertThatThrownBy(() -> feedbacks.withoutReview(world.the("chairman"), world.seen(code), " "))
        .hasMessageContaining("words-missing");
    feedbacks.withoutReview(
        world.the("chairman"), world.seen(code), "Đã xin lỗi tại chỗ, bà con bằng lòng.");
    assertThatThrownBy(
            () -> feedbacks.withoutReview(world.the("chairman"), world.seen(code), "Lần nữa."))
        .hasMessageContaining("not-now");
    assertThat(feedbacks.answer(world.the("clerk"), world.seen(code), "Xin lỗi.").stage())
        .isEqualTo(FeedbackStage.ANSWERED);
    assertThat(followers.follow(code).said())
        .noneMatch(event -> event.act() == FeedbackAct.NO_REVIEW);
    followers.reopen(code, world.of(code).version(), "Tôi không bằng lòng.");
    assertThatThrownBy(() -> feedbacks.answer(world.holder(code), world.seen(code), "Vẫn thế."))
        .as("looked at anew, the old reason is not enough")
        .hasMessageContaining("review-missing");
  }

  @Test
  void somebody_named_after_the_reason_needs_a_reason_of_their_own() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    feedbacks.withoutReview(world.the("chairman"), world.seen(code), "Đã xin lỗi tại chỗ.");
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("head"), "");
    assertThatThrownBy(() -> feedbacks.answer(world.the("chairman"), world.seen(code), "Đã nhắc."))
        .hasMessageContaining("review-missing");
  }

  @Test
  void what_is_about_no_officer_s_manners_needs_no_review() {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    assertThatThrownBy(
            () -> feedbacks.withoutReview(world.the("chairman"), world.seen(code), "Không có ai."))
        .hasMessageContaining("not-now");
    assertThat(world.answered(code, "Đã thay ghế.").stage()).isEqualTo(FeedbackStage.ANSWERED);
  }

  @Test
  void about_both_heads_the_province_writes_the_reason_and_answers() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "chairman");
    feedbacks.name(
        world.the("secretary"), world.seen(code), world.id("secretary"), "Nói cả về tôi.");
    for (String who : List.of("chairman", "secretary")) {
      assertThatExceptionOfType(vn.motcua.shared.NotFound.class)
          .isThrownBy(() -> feedbacks.withoutReview(world.the(who), world.seen(code), "Không."));
    }
    assertThatThrownBy(() -> feedbacks.answer(world.the("observer"), world.seen(code), "Đã rõ."))
        .hasMessageContaining("review-missing");
    feedbacks.withoutReview(
        world.the("observer"), world.seen(code), "Tỉnh đã làm việc trực tiếp với hai đồng chí.");
    assertThat(feedbacks.answer(world.the("observer"), world.seen(code), "Đã rõ.").stage())
        .isEqualTo(FeedbackStage.ANSWERED);
  }
}
