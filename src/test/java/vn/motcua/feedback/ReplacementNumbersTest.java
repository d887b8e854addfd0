package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.Officers;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.RatingWorld;
import vn.motcua.ratings.Ratings;

/** The numbers behind a request, and that nothing but them is kept by the program. */
class ReplacementNumbersTest extends ReplacementStory {
  @Autowired RatingWorld ratings;
  @Autowired Ratings boxes;
  @Autowired Reviews reviews;
  @Autowired Officers officers;

  @Test
  void the_numbers_behind_it_are_kept_as_they_were_that_day() {
    ratings.fold();
    for (int n = 0; n < 4; n++) {
      ratings.rated(Face.NOT_CONTENT);
    }
    ratings.rated(Face.CONTENT);
    // Two more took their result home and said nothing.
    ratings.returned();
    ratings.returned();
    ratings.fold();
    boxes.openBoxes();
    Replacement asked = asked("intake");
    assertThat(asked.numbers().year()).isEqualTo(2026);
    assertThat(asked.numbers().officer()).contains(new Replacement.Rated(5, 1, Optional.of(7)));
    assertThat(asked.numbers().unit()).contains(new Replacement.Rated(5, 1, Optional.of(7)));
    for (int n = 0; n < 5; n++) {
      ratings.rated(Face.CONTENT);
    }
    boxes.openBoxes();
    assertThat(again(asked).numbers()).isEqualTo(asked.numbers());
  }

  @Test
  void with_no_rating_and_no_review_it_says_so_and_people_may_still_decide() {
    Replacement asked = asked("clerk who returns");
    assertThat(asked.numbers().isEmpty()).isTrue();
    assertThat(asked.numbers().reviews()).isZero();
  }

  @Test
  void reviews_that_found_something_are_counted_and_those_of_a_collective_are_not() {
    reviewed("second intake", "", Review.Outcome.LEARNED);
    reviewed("second intake", "", Review.Outcome.NOTHING_FOUND);
    reviewed("second intake", "Bộ phận một cửa", Review.Outcome.APOLOGY);
    Replacement asked = asked("second intake");
    assertThat(asked.numbers().reviews()).isEqualTo(2);
    assertThat(asked.numbers().found()).isEqualTo(1);
  }

  @Test
  void in_january_the_year_before_is_counted() {
    clock.set("2027-02-01T08:00");
    Replacement first = asked("intake");
    assertThat(first.numbers().year()).isEqualTo(2026);
    clock.set("2027-04-01T08:00");
    replacements.decide(world.the("chairman"), first.id(), stays());
    assertThat(asked("intake").numbers().year()).isEqualTo(2027);
  }

  @Test
  void nothing_follows_by_itself_from_a_decision() {
    var before = officers.byId(FeedbackWorld.NA_HY, world.id("second intake"));
    Replacement asked = asked("second intake");
    clock.set("2026-11-06T08:00");
    replacements.decide(world.the("chairman"), asked.id(), replaced("2026-11-09", "clerk"));
    clock.set("2026-12-01T08:00");
    var after = officers.byId(FeedbackWorld.NA_HY, world.id("second intake"));
    assertThat(after.active()).isTrue();
    assertThat(after.roles()).isEqualTo(before.roles());
    assertThat(after.title()).isEqualTo(before.title());
  }

  private void reviewed(String whom, String collective, Review.Outcome outcome) {
    FollowCode code = world.sent(FeedbackWorld.RUDE, whom);
    reviews.open(
        world.the("chairman"),
        world.of(code).id(),
        new Reviews.Opening(
            world.id(whom), collective, "Việc tiếp công dân sáng nay diễn ra thế nào?"));
    Review review =
        reviews.of(world.the("chairman"), world.of(code)).stream().findFirst().orElseThrow();
    reviews.explain(world.the(whom), review.id(), "Tôi xin nhận.");
    reviews.conclude(
        world.the("chairman"),
        review.id(),
        new Reviews.Conclusion(
            LocalDate.of(2026, 11, 2), "Chủ tịch, Giám đốc", outcome, "Đã họp."));
  }
}
