package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.Officers;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.RatingWorld;
import vn.motcua.ratings.Ratings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/**
 * The director asks for another officer at a desk, the officer speaks first, the chairman decides:
 * people only, with the numbers beside it (NĐ 309 Điều 6).
 */
@MotCuaTest
class ReplacementsTest {
  private static final String WHY =
      "Ba lần bà con phàn nàn trong tháng Mười, đã góp ý riêng hai lần.";
  private static final String BECAUSE = "Đã nghe cả hai bên, có kế hoạch bồi dưỡng lại.";

  @Autowired FeedbackWorld world;
  @Autowired RatingWorld ratings;
  @Autowired Ratings boxes;
  @Autowired Replacements replacements;
  @Autowired ReplacementReminders reminders;
  @Autowired ReplacementSearch search;
  @Autowired Reviews reviews;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @AfterEach
  void nothing_stays_open() {
    clock.set("2027-05-03T08:00");
    replacements.of(world.the("chairman")).stream()
        .filter(one -> one.decision().isEmpty())
        .forEach(one -> decide(one, stays()));
  }

  @Test
  void asked_answered_and_decided_with_a_day_and_somebody_instead() {
    Replacement asked = asked("intake");
    assertThat(OfficeTime.date(asked.explainBy())).isEqualTo(LocalDate.of(2026, 11, 5));
    assertThat(OfficeTime.date(asked.decideBy())).isEqualTo(LocalDate.of(2026, 11, 16));
    assertThat(asked.stage(clock.instant())).isEqualTo(Replacement.Stage.EXPLAINING);
    assertThat(reminded("intake")).isTrue();
    assertThat(reminded("chairman")).as("nothing to decide yet").isFalse();
    replacements.say(world.the("intake"), asked.id(), "Tôi xin ở lại, tôi sẽ sửa.");
    assertThat(reminded("intake")).isFalse();
    assertThat(reminded("chairman")).isTrue();
    replacements.decide(world.the("chairman"), asked.id(), replaced("2026-11-16", "clerk"));
    Replacement.Decision decision = again(asked).decision().orElseThrow();
    assertThat(decision.outcome()).isEqualTo(Replacement.Outcome.REPLACED);
    assertThat(decision.successor()).isEqualTo("Cà Thị Hương");
    assertThat(decision.from()).contains(LocalDate.of(2026, 11, 16));
    assertThat(reminded("chairman")).isFalse();
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

  @Test
  void the_numbers_behind_it_are_kept_as_they_were_that_day() {
    ratings.fold();
    for (int n = 0; n < 4; n++) {
      ratings.rated(Face.NOT_CONTENT);
    }
    ratings.rated(Face.CONTENT);
    boxes.openBoxes();
    Replacement asked = asked("intake");
    assertThat(asked.numbers().year()).isEqualTo(2026);
    assertThat(asked.numbers().officer()).contains(new Replacement.Rated(5, 1));
    assertThat(asked.numbers().unit()).contains(new Replacement.Rated(5, 1));
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

  @ParameterizedTest
  @ValueSource(strings = {"intake", "head", "chairman", "deputy", "secretary", "front", "observer"})
  void only_the_director_of_the_centre_asks(String who) {
    assertThat(replacements.mayAsk(world.the(who))).isFalse();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() ->
            replacements.ask(world.the(who), UUID.randomUUID(), world.id("second intake"), WHY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"director", "chairman", "appraiser", "front"})
  void nobody_is_asked_away_who_does_not_work_at_a_desk(String whom) {
    assertThatThrownBy(
            () -> replacements.ask(world.the("director"), UUID.randomUUID(), world.id(whom), WHY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("whom");
  }

  @Test
  void a_request_without_a_reason_or_sent_twice_or_beside_an_open_one_is_none() {
    Actor director = world.the("director");
    assertThatThrownBy(
            () -> replacements.ask(director, UUID.randomUUID(), world.id("intake"), "  Kém.  "))
        .hasMessageContaining("reason");
    assertThatThrownBy(() ->
            replacements.ask(director, UUID.randomUUID(), world.id("intake"), "dài ".repeat(600)))
        .hasMessageContaining("words-long");
    UUID key = UUID.randomUUID();
    replacements.ask(director, key, world.id("intake"), WHY);
    replacements.ask(director, key, world.id("intake"), WHY);
    assertThat(world.count("select count(*) from desk_replacement where request = '" + key + "'"))
        .isOne();
    assertThatThrownBy(() -> replacements.ask(director, UUID.randomUUID(), world.id("intake"), WHY))
        .hasMessageContaining("refusal.open");
  }

  @Test
  void the_officer_speaks_first_and_once() {
    Replacement asked = asked("intake");
    assertThatThrownBy(() -> replacements.decide(world.the("chairman"), asked.id(), stays()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("first");
    assertThatThrownBy(() -> replacements.say(world.the("intake"), asked.id(), " \n "))
        .hasMessageContaining("words-missing");
    assertThatThrownBy(() -> replacements.say(world.the("intake"), asked.id(), "a".repeat(5_001)))
        .hasMessageContaining("words-long");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> replacements.say(world.the("clerk"), asked.id(), "Nói hộ."));
    replacements.say(world.the("intake"), asked.id(), "<script>alert(1)</script>");
    assertThatThrownBy(() -> replacements.say(world.the("intake"), asked.id(), "Thêm nữa."))
        .hasMessageContaining("explained");
    replacements.decide(world.the("chairman"), asked.id(), stays());
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> replacements.say(world.the("intake"), asked.id(), "Muộn rồi."));
  }

  @Test
  void three_working_days_of_silence_and_it_may_be_decided() {
    Replacement asked = asked("intake");
    clock.set("2026-11-05T08:00");
    assertThatThrownBy(() -> replacements.decide(world.the("chairman"), asked.id(), stays()))
        .hasMessageContaining("first");
    clock.set("2026-11-05T08:01");
    replacements.decide(world.the("chairman"), asked.id(), stays());
    assertThat(again(asked).decision().orElseThrow().from()).isEmpty();
    assertThat(again(asked).decision().orElseThrow().successor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"director", "intake", "secretary", "deputy", "front", "clerk"})
  void only_the_chairman_decides(String who) {
    Replacement asked = asked("intake");
    clock.set("2026-11-06T08:00");
    assertThat(replacements.decides(world.the(who), asked)).isFalse();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> replacements.decide(world.the(who), asked.id(), stays()));
  }

  @Test
  void a_decision_to_replace_has_a_day_to_come_somebody_else_and_a_reason_and_is_taken_once() {
    Replacement asked = asked("intake");
    clock.set("2026-11-06T08:00");
    for (String day : List.of("2026-11-05", "2027-11-06")) {
      assertThatThrownBy(() -> decide(asked, replaced(day, "clerk")))
          .as(day)
          .hasMessageContaining("from");
    }
    assertThatThrownBy(() -> decide(asked, replaced("2026-11-09", "intake")))
        .hasMessageContaining("successor");
    assertThatThrownBy(() -> decide(asked, replaced("2026-11-09", "intake (Thanh Nưa)")))
        .hasMessageContaining("successor");
    assertThatThrownBy(() ->
            decide(
                asked,
                new Replacements.Verdict(
                    Replacement.Outcome.STAYS, "Ừ.", Optional.empty(), Optional.empty())))
        .hasMessageContaining("reason");
    decide(asked, stays());
    assertThatThrownBy(() -> decide(asked, replaced("2026-11-09", "clerk")))
        .hasMessageContaining("decided");
  }

  @Test
  void it_is_read_by_those_it_concerns_and_late_by_the_province_without_its_words() {
    Replacement asked = asked("intake");
    for (String who : List.of("intake", "director", "chairman", "secretary")) {
      assertThat(seenBy(who, asked)).as(who).isTrue();
    }
    for (String who :
        List.of("second intake", "head", "clerk", "deputy", "front", "chairman (Thanh Nưa)")) {
      assertThat(seenBy(who, asked)).as(who).isFalse();
    }
    clock.set("2026-11-16T08:00");
    assertThat(seenBy("observer", asked)).as("not late yet").isFalse();
    clock.set("2026-11-16T08:01");
    assertThat(seenBy("observer", asked)).isTrue();
    assertThat(reminded("observer")).isTrue();
    decide(asked, stays());
    assertThat(seenBy("observer", asked)).isFalse();
  }

  @Test
  void the_database_keeps_it_as_it_was_and_lets_nobody_decide_on_his_own_request() {
    Replacement asked = asked("intake");
    for (String change :
        List.of(
            "update desk_replacement set rated = null, content = null",
            "delete from desk_replacement",
            "delete from desk_replacement_words",
            "update desk_replacement_decision set outcome = 'STAYS'")) {
      assertThatThrownBy(() -> world.jdbc().sql(change).update())
          .hasStackTraceContaining("permission denied");
    }
    for (String who : List.of("director", "intake")) {
      assertThatExceptionOfType(DataIntegrityViolationException.class)
          .isThrownBy(() ->
              world
                  .jdbc()
                  .sql(
                      """
                      insert into desk_replacement_decision
                      select unit_id, id, officer, asked_by, 'STAYS', repeat('vì ', 20), null,
                             null, :who, :now::timestamptz
                        from desk_replacement where id = :id
                      """)
                  .param("who", world.id(who))
                  .param("now", "2026-11-06 08:00+07")
                  .param("id", asked.id())
                  .update())
          .withMessageContaining("replacement_decided_by_another");
    }
  }

  private Replacement asked(String whom) {
    Actor officer =
        whom.equals("clerk who returns") ? world.newcomer("Lường Thị Én") : world.the(whom);
    replacements.ask(world.the("director"), UUID.randomUUID(), officer.officer(), WHY);
    return replacements.of(world.the("director")).stream()
        .filter(one -> one.officer().equals(officer.officer()) && one.decision().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Replacement again(Replacement asked) {
    return search.byId(asked.unit(), asked.id()).orElseThrow();
  }

  private boolean seenBy(String who, Replacement asked) {
    return replacements.of(world.the(who)).stream().anyMatch(one -> one.id().equals(asked.id()));
  }

  private boolean reminded(String who) {
    return reminders.of(world.the(who)).stream()
        .anyMatch(one -> one.what().key().equals("feedback.reminder.REPLACEMENT"));
  }

  private void decide(Replacement asked, Replacements.Verdict verdict) {
    replacements.decide(world.the("chairman"), asked.id(), verdict);
  }

  private Replacements.Verdict replaced(String day, String by) {
    return new Replacements.Verdict(
        Replacement.Outcome.REPLACED,
        BECAUSE,
        Optional.of(LocalDate.parse(day)),
        Optional.of(world.id(by)));
  }

  /** A day and a name left in the form count for nothing where the officer stays. */
  private Replacements.Verdict stays() {
    return new Replacements.Verdict(
        Replacement.Outcome.STAYS,
        BECAUSE,
        Optional.of(LocalDate.of(2026, 12, 1)),
        Optional.of(world.id("clerk")));
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
