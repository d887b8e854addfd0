package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.feedback.ReviewCounts.Complaints;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** A complaint of manners that nobody reviews is seen above as one that nobody reviewed. */
@MotCuaTest
class MannersSeenFromAboveTest {
  @Autowired MockMvcTester mvc;
  @Autowired FeedbackWorld world;
  @Autowired Feedbacks feedbacks;
  @Autowired Reviews reviews;
  @Autowired Merging merging;
  @Autowired Followers followers;
  @Autowired TestClock clock;

  private Complaints before = new Complaints(0, 0, 0, 0, 0, 0);

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.sent(FeedbackWorld.RUDE, "appraiser");
    before = above();
  }

  @Test
  void what_just_came_in_has_no_review_yet() {
    world.sent(FeedbackWorld.RUDE, "intake");
    world.sent("Ghế ở phòng chờ gãy.");
    expect(b ->
        new Complaints(
            b.all() + 1,
            b.reviewed(),
            b.waived(),
            b.whomUnknown(),
            b.elsewhere(),
            b.without() + 1));
  }

  @Test
  void with_a_reason_against_a_review_it_is_one_of_those_and_stays_so_when_answered() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    feedbacks.withoutReview(world.the("chairman"), world.seen(code), "Đã xin lỗi tại chỗ.");
    UnaryOperator<Complaints> waived =
        b ->
            new Complaints(
                b.all() + 1,
                b.reviewed(),
                b.waived() + 1,
                b.whomUnknown(),
                b.elsewhere(),
                b.without());
    expect(waived);
    feedbacks.answer(world.holder(code), world.seen(code), "Đã nhắc cán bộ.");
    expect(waived);
    followers.reopen(code, world.of(code).version(), "Vẫn quát.");
    expect(b ->
        new Complaints(
            b.all() + 1,
            b.reviewed(),
            b.waived(),
            b.whomUnknown(),
            b.elsewhere(),
            b.without() + 1));
  }

  @Test
  void nobody_knows_about_whom_is_a_number_of_its_own_until_the_sender_tells_more() {
    FollowCode code = world.aboutSomebodysManners("Có người ném giấy lên bàn.");
    feedbacks.notKnown(world.the("chairman"), world.seen(code), "Lời không cho biết về ai.");
    expect(b ->
        new Complaints(
            b.all() + 1,
            b.reviewed(),
            b.waived(),
            b.whomUnknown() + 1,
            b.elsewhere(),
            b.without()));
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("intake"), "");
    expect(b ->
        new Complaints(
            b.all() + 1,
            b.reviewed(),
            b.waived(),
            b.whomUnknown(),
            b.elsewhere(),
            b.without() + 1));
  }

  @Test
  void a_review_covers_what_was_merged_into_it() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    FollowCode again = world.sent(FeedbackWorld.RUDE, "intake");
    reviews.open(
        world.the("chairman"),
        world.of(code).id(),
        new Reviews.Opening(world.id("intake"), "", "Sáng nay ở bàn 1 có chuyện gì?"));
    merging.merge(world.the("chairman"), world.seen(again), world.of(code).id());
    expect(b ->
        new Complaints(
            b.all() + 2,
            b.reviewed() + 2,
            b.waived(),
            b.whomUnknown(),
            b.elsewhere(),
            b.without()));
  }

  @Test
  void refused_without_a_word_about_a_review_is_seen_as_refused() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "intake");
    feedbacks.refuse(world.holder(code), world.seen(code), "Không có thật.");
    expect(b ->
        new Complaints(
            b.all() + 1,
            b.reviewed(),
            b.waived(),
            b.whomUnknown(),
            b.elsewhere() + 1,
            b.without()));
  }

  @Test
  void the_province_reads_the_numbers_with_their_definitions_and_a_head_of_the_commune_does_not()
      throws Exception {
    String page = page("observer");
    assertThat(ReadPage.words(page)).contains("Phản ánh về thái độ ở các xã, phường", "Xã Nà Hỳ");
    assertThat(page)
        .contains(
            "data-figure=\"feedback-conduct-complaints\"",
            "data-figure=\"feedback-conduct-waived\"",
            "data-figure=\"feedback-conduct-unknown\"",
            "data-figure=\"feedback-conduct-without\"")
        .doesNotContain(world.the("appraiser").name(), "ném giấy");
    assertThat(page("chairman")).doesNotContain("feedback-conduct-");
  }

  private void expect(UnaryOperator<Complaints> change) {
    Complaints now = above();
    assertThat(now).isEqualTo(change.apply(before));
    assertThat(now.all())
        .isEqualTo(
            now.reviewed() + now.waived() + now.whomUnknown() + now.elsewhere() + now.without());
  }

  private Complaints above() {
    return reviews.above(world.the("observer")).stream()
        .filter(one -> one.unitName().equals("Xã Nà Hỳ"))
        .findFirst()
        .orElseThrow()
        .complaints();
  }

  private String page(String who) throws Exception {
    return mvc.get()
        .uri("/ban-lam-viec/kiem-diem")
        .with(DeskGuest.as(world.the(who)))
        .exchange()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
