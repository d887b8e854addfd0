package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.NotFound;

/**
 * A review over manners at a dossier is opened and concluded by a head who did nothing with that
 * dossier and whom the words do not name: the next one up has it, in the program and in the
 * database.
 */
@MotCuaTest
class NobodyReviewsOverTheOwnWorkTest {
  private static final String QUESTION = "Sáng thứ Hai việc trả kết quả ở bàn 1 diễn ra thế nào?";
  private static final String RUDE = "Đến lấy giấy thì bị quát trước mặt mọi người.";

  @Autowired FeedbackWorld world;
  @Autowired DossierWorld office;
  @Autowired Feedbacks feedbacks;
  @Autowired Merging merging;
  @Autowired Reviews reviews;
  @Autowired TestClock clock;

  private FollowCode code = FollowCode.drawn(FeedbackWorld.NA_HY);
  private UUID asked = new UUID(0, 0);

  @BeforeEach
  void the_chairman_signed_the_result() {
    clock.set("2026-11-02T08:00");
    world.the("front");
    Dossier returned = office.until(office.received("Vừ Thị Mỷ"), Stage.RETURNED);
    code = world.typed(FeedbackTopic.CONDUCT, RUDE, returned.code());
    asked = world.of(code).about().iterator().next();
  }

  @Test
  void the_chairman_who_signed_opens_no_review_and_the_secretary_does() {
    assertThat(reviews.mayOpen(world.the("chairman"), world.of(code))).isFalse();
    assertThatThrownBy(() -> open("chairman")).hasMessageContaining("not-yours");
    assertThat(reviews.mayOpen(world.the("secretary"), world.of(code))).isTrue();
    open("secretary");
    Review review = reviews.of(world.the("secretary"), world.of(code)).getFirst();
    assertThat(reviews.leads(world.the("chairman"), review)).isFalse();
    assertThat(reviews.leads(world.the("secretary"), review)).isTrue();
    clock.set("2026-11-06T08:00");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> conclude("chairman", review));
    conclude("secretary", review);
  }

  @Test
  void the_database_takes_neither_his_review_nor_his_meeting() {
    assertThatThrownBy(() -> insertReview("chairman")).hasStackTraceContaining("too near to judge");
    open("secretary");
    Review review = reviews.of(world.the("secretary"), world.of(code)).getFirst();
    assertThatThrownBy(() ->
            world
                .jdbc()
                .sql(
                    """
                    insert into conduct_meeting (unit_id, review_id, held_on, present, outcome, words, written_by,
                                                 written_at)
                    values ('03169', ?, '2026-11-02', 'x', 'NOTHING_FOUND', 'x', ?, '2026-11-02T05:00Z')
                    """)
                .param(review.id())
                .param(world.id("chairman"))
                .update())
        .hasStackTraceContaining("too near to judge");
  }

  @Test
  void nor_one_whom_the_words_name_or_it_is_about() {
    FollowCode named = world.sent("Ông chủ tịch đứng cạnh mà không nói gì.", "intake");
    code = named;
    asked = world.id("intake");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open("chairman"));
    assertThatThrownBy(() -> insertReview("chairman")).hasStackTraceContaining("too near to judge");
    open("secretary");
  }

  @Test
  void what_was_merged_into_it_counts_too() {
    FollowCode main = world.aboutAnOfficer(FeedbackTopic.CONDUCT, "Bị quát ở bàn trả.", "intake");
    FollowCode other =
        world.typed(
            FeedbackTopic.OTHER,
            "Bị quát ở bàn trả kết quả.",
            office.until(office.received("Sùng A Chu"), Stage.RETURNED).code());
    world.assigned(main, "second appraiser");
    merging.merge(world.the("secretary"), world.seen(other), world.of(main).id());
    code = main;
    asked = world.id("intake");
    assertThatThrownBy(() -> open("chairman")).hasMessageContaining("not-yours");
    assertThatThrownBy(() -> insertReview("chairman")).hasStackTraceContaining("too near to judge");
    open("secretary");
  }

  private void open(String by) {
    reviews.open(world.the(by), world.of(code).id(), new Reviews.Opening(asked, "", QUESTION));
  }

  private void insertReview(String by) {
    world
        .jdbc()
        .sql(
            """
            insert into conduct_review (unit_id, feedback_id, collective, officer, question, opened_by,
                                        opened_at, explain_by, due_by)
            values ('03169', ?, '', ?, 'Sự việc diễn ra thế nào?', ?, '2026-11-02T01:00Z', '2026-11-05T01:00Z',
                    '2026-11-16T01:00Z')
            """)
        .param(world.of(code).id())
        .param(asked)
        .param(world.id(by))
        .update();
  }

  private void conclude(String by, Review review) {
    reviews.conclude(
        world.the(by),
        review.id(),
        new Reviews.Conclusion(
            LocalDate.of(2026, 11, 6),
            "Bí thư, anh Inh",
            Review.Outcome.LEARNED,
            "Rút kinh nghiệm."));
  }
}
