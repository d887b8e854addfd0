package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/** A complaint about manners: the officer explains first, then the meeting, outcome and date. */
@MotCuaTest
class ReviewsTest {
  private static final ReviewCounts.Complaints NONE = new ReviewCounts.Complaints(0, 0, 0, 0, 0, 0);

  private static final String QUESTION =
      "Sáng thứ Hai việc tiếp công dân ở bàn 1 diễn ra thế nào? Anh nói lại sự việc.";

  @Autowired FeedbackWorld world;
  @Autowired Reviews reviews;
  @Autowired FeedbackAlarms alarms;
  @Autowired FeedbackReminders reminders;
  @Autowired FeedbackDesk desk;
  @Autowired Feedbacks feedbacks;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void an_anonymous_complaint_runs_to_a_review_and_an_answer() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    open(code, "chairman", "intake");
    Review asked = own("intake");
    assertThat(asked.question()).isEqualTo(QUESTION);
    assertThat(OfficeTime.date(asked.explainBy())).isEqualTo(LocalDate.of(2026, 11, 5));
    assertThat(OfficeTime.date(asked.dueBy())).isEqualTo(LocalDate.of(2026, 11, 16));
    assertThat(reminders.of(world.the("intake")))
        .anyMatch(one -> one.what().key().equals("feedback.reminder.REVIEW"));
    assertThatThrownBy(() -> conclude("chairman", asked, "2026-11-02"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("explain-first");
    assertThatThrownBy(() -> world.answered(code, "Đã nhắc nhở."))
        .hasMessageContaining("review-open");
    reviews.explain(world.the("intake"), asked.id(), "Tôi nói to vì ồn. Tôi xin lỗi bà con.");
    clock.set("2026-11-09T08:00");
    conclude("chairman", asked, "2026-11-06");
    Review closed = own("intake");
    assertThat(closed.stage()).isEqualTo(Review.Stage.CLOSED);
    assertThat(closed.meeting().orElseThrow().outcome()).isEqualTo(Review.Outcome.APOLOGY);
    assertThat(world.answered(code, "Đã họp rút kinh nghiệm; cán bộ xin lỗi bà con.").stage())
        .isEqualTo(FeedbackStage.ANSWERED);
  }

  @Test
  void the_officer_reads_the_question_and_never_the_complaint_nor_that_it_exists() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "appraiser");
    open(code, "chairman", "appraiser");
    assertThat(reviews.of(world.the("appraiser")))
        .allSatisfy(one -> assertThat(one.question()).doesNotContain("ném giấy"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> desk.of(world.the("appraiser"), FeedbackWorld.NA_HY, world.of(code).id()));
    assertThat(reviews.of(world.the("appraiser"), world.of(code))).isEmpty();
    assertThat(reviews.of(world.the("clerk"))).isEmpty();
    assertThat(reviews.of(world.the("front"))).isEmpty();
  }

  @Test
  void the_province_sees_how_many_their_days_and_what_kind_of_outcome_and_no_sender() {
    ReviewCounts before = above();
    FollowCode code = world.sent(FeedbackWorld.RUDE, "second intake");
    open(code, "chairman", "second intake");
    ReviewCounts opened = above();
    assertThat(opened.opened()).isEqualTo(before.opened() + 1);
    assertThat(opened.open()).isEqualTo(before.open() + 1);
    Review review =
        reviews.of(world.the("second intake")).stream()
            .filter(one -> one.feedback().equals(world.of(code).id()))
            .findFirst()
            .orElseThrow();
    assertThat(reviews.of(world.the("observer")))
        .as("not only what is late")
        .anySatisfy(one -> {
          assertThat(one.id()).isEqualTo(review.id());
          assertThat(one.dueBy()).isEqualTo(review.dueBy());
        });
    assertThat(reminders.of(world.the("observer")))
        .as("what is in time reminds nobody above")
        .noneMatch(one -> one.at().equals(review.dueBy()) && one.chip().equals("soon"));
    reviews.explain(world.the("second intake"), review.id(), "Tôi có nói to vì đông người.");
    conclude("chairman", review, "2026-11-02");
    ReviewCounts met = above();
    assertThat(met.open()).isEqualTo(before.open());
    assertThat(met.opened())
        .isEqualTo(met.open() + met.outcomes().values().stream().mapToInt(Integer::intValue).sum());
    assertThat(reviews.above(world.the("chairman"))).isEmpty();
    assertThat(reviews.above(world.the("second intake"))).isEmpty();
  }

  private ReviewCounts above() {
    return reviews.above(world.the("observer")).stream()
        .findFirst()
        .orElse(new ReviewCounts("", NONE, 0, 0, 0, Map.of()));
  }

  @Test
  void a_question_in_the_senders_own_words_or_with_a_name_is_refused() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    assertThatThrownBy(() ->
            reviews.open(
                world.the("chairman"),
                world.of(code).id(),
                new Reviews.Opening(
                    world.id("intake"), "", "Có đúng là can bo noi to, nem giay len ban khi?")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("question-tells");
    assertThatThrownBy(() ->
            reviews.open(
                world.the("chairman"),
                world.of(code).id(),
                new Reviews.Opening(world.id("intake"), "", "Sao?")))
        .hasMessageContaining("question-short");
  }

  @Test
  void about_the_chairman_the_party_secretary_leads_and_the_chairman_cannot() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "chairman");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(code, "chairman", "chairman"));
    open(code, "secretary", "chairman");
    Review review = own("chairman");
    assertThat(reviews.leads(world.the("chairman"), review)).isFalse();
    assertThat(reviews.leads(world.the("secretary"), review)).isTrue();
    reviews.explain(world.the("chairman"), review.id(), "Hôm ấy đông người quá.");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> conclude("chairman", review, "2026-11-02"));
    conclude("secretary", review, "2026-11-02");
  }

  @Test
  void a_collective_is_reviewed_through_somebody_who_explains_for_it() {
    FollowCode code = world.sent("Cả bộ phận đóng cửa sớm chiều thứ Sáu.");
    reviews.open(
        world.the("chairman"),
        world.of(code).id(),
        new Reviews.Opening(world.id("head"), "Bộ phận một cửa", QUESTION));
    assertThat(own("head").collective()).isEqualTo("Bộ phận một cửa");
    assertThatThrownBy(() -> open(code, "chairman", "clerk"))
        .as("a person must be one it is about")
        .hasMessageContaining("review-whom");
    assertThatThrownBy(() ->
            reviews.open(
                world.the("chairman"),
                world.of(code).id(),
                new Reviews.Opening(world.id("head"), "Bộ phận một cửa", QUESTION)))
        .hasMessageContaining("already");
  }

  @Test
  void who_does_not_explain_in_time_is_met_about_all_the_same_and_late_reviews_climb() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "second intake");
    open(code, "chairman", "second intake");
    Review review = own("second intake");
    clock.set("2026-11-05T08:01");
    assertThat(review.canBeConcluded(clock.instant())).isTrue();
    clock.set("2026-11-16T08:01");
    alarms.sweep();
    assertThat(reviews.of(world.the("observer")))
        .noneMatch(one -> one.id().equals(review.id()) && one.climbed());
    clock.set("2026-11-19T08:00");
    alarms.sweep();
    assertThat(reviews.of(world.the("observer")))
        .anyMatch(one -> one.id().equals(review.id()) && one.climbed());
    assertThat(reminders.of(world.the("observer")))
        .anyMatch(one -> one.what().key().equals("feedback.reminder.REVIEW"));
    conclude("secretary", review, "2026-11-19");
    assertThat(reviews.of(world.the("observer")))
        .as("the province sees what came of it")
        .anyMatch(one -> one.id().equals(review.id()) && one.meeting().isPresent());
  }

  @Test
  void a_head_the_feedback_is_about_neither_reads_nor_leads_the_review_of_another_one() {
    FollowCode code = world.sent("Bí thư và cán bộ cùng quát tôi.", "secretary");
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("appraiser"), "");
    open(code, "chairman", "appraiser");
    Review review = own("appraiser");
    assertThat(reviews.leads(world.the("secretary"), review)).isFalse();
    assertThat(reviews.of(world.the("secretary"))).noneMatch(one -> one.id().equals(review.id()));
    clock.set("2026-11-06T08:00");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> conclude("secretary", review, "2026-11-06"));
    assertThat(reviews.of(world.the("chairman"))).anyMatch(one -> one.id().equals(review.id()));
    conclude("chairman", review, "2026-11-06");
  }

  @Test
  void named_after_it_was_opened_the_chairman_loses_the_review_of_his_officer() {
    FollowCode code = world.sent("Cán bộ nói trống không với tôi.", "deputy");
    open(code, "chairman", "deputy");
    Review review = own("deputy");
    assertThat(reviews.leads(world.the("chairman"), review)).isTrue();
    feedbacks.name(
        world.the("secretary"), world.seen(code), world.id("chairman"), "Chủ tịch đứng cạnh.");
    Review now = own("deputy");
    assertThat(reviews.leads(world.the("chairman"), now)).isFalse();
    assertThat(reviews.leads(world.the("secretary"), now)).isTrue();
    assertThat(reviews.of(world.the("chairman"))).noneMatch(one -> one.id().equals(review.id()));
    clock.set("2026-11-06T08:00");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> conclude("chairman", review, "2026-11-06"));
    conclude("secretary", now, "2026-11-06");
  }

  @Test
  void said_once_it_stands_and_a_meeting_is_not_of_tomorrow() {
    FollowCode code = world.sent("Anh ấy không chào ai cả, hỏi không đáp.", "clerk");
    open(code, "chairman", "clerk");
    Review review = own("clerk");
    assertThatThrownBy(() -> reviews.explain(world.the("clerk"), review.id(), "  "))
        .hasMessageContaining("words-missing");
    reviews.explain(world.the("clerk"), review.id(), "Tôi ốm.");
    assertThatThrownBy(() -> reviews.explain(world.the("clerk"), review.id(), "Khác"))
        .hasMessageContaining("explained");
    assertThatThrownBy(() -> conclude("chairman", review, "2026-11-03"))
        .hasMessageContaining("held-on");
    conclude("chairman", review, "2026-11-02");
    assertThatThrownBy(() -> conclude("chairman", review, "2026-11-02"))
        .hasMessageContaining("concluded");
    for (String change :
        List.of(
            "update conduct_review set question = 'một câu hỏi khác hẳn'",
            "delete from conduct_meeting",
            "update conduct_explanation set words = 'khác'")) {
      assertThatThrownBy(() -> world.jdbc().sql(change).update())
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void a_stranger_to_the_review_finds_nothing() {
    FollowCode code = world.sent("Nói năng cộc lốc với người già.", "head");
    open(code, "chairman", "head");
    Review review = own("head");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> reviews.explain(world.the("intake"), review.id(), "Không phải tôi"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> conclude("deputy", review, "2026-11-02"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> reviews.explain(world.the("head"), UUID.randomUUID(), "Không có"));
  }

  private void open(FollowCode code, String by, String whom) {
    reviews.open(
        world.the(by), world.of(code).id(), new Reviews.Opening(world.id(whom), "", QUESTION));
  }

  /** The newest review this officer is asked in. */
  private Review own(String who) {
    return reviews.of(world.the(who)).stream()
        .filter(one -> one.officer().equals(world.id(who)))
        .reduce((one, other) -> one.openedAt().isAfter(other.openedAt()) ? one : other)
        .orElseThrow();
  }

  private void conclude(String by, Review review, String day) {
    reviews.conclude(
        world.the(by),
        review.id(),
        new Reviews.Conclusion(
            LocalDate.parse(day),
            "Chủ tịch, Giám đốc, anh Inh",
            Review.Outcome.APOLOGY,
            "Xin lỗi bà con."));
  }
}
