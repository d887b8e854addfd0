package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * The one it is about never sees it: in no list, by no search, at no address, whatever the role.
 */
@MotCuaTest
class WhoReadsFeedbackTest {
  @Autowired FeedbackWorld world;
  @Autowired FeedbackIntake intake;
  @Autowired Feedbacks feedbacks;
  @Autowired FeedbackDesk desk;
  @Autowired FeedbackSearch search;
  @Autowired Reading reading;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void whoever_it_is_about_finds_it_nowhere_and_can_do_nothing_with_it() {
    for (Actor about : world.everybody()) {
      if (!about.unit().equals(FeedbackWorld.NA_HY)) {
        continue;
      }
      FollowCode code =
          intake.send(
              FeedbackWorld.NA_HY,
              FeedbackWorld.draft(
                  "Chuyện của người số " + about.officer(),
                  Optional.of(about.officer()),
                  new Feedback.Wishes(true, true, true)));
      Feedback feedback = world.of(code);
      assertThat(feedback.holder().officer()).isNotEqualTo(about.officer());
      assertThat(listed(about)).as("lists of %s", about).doesNotContain(feedback.id());
      assertThat(desk.found(about, about.officer().toString())).isEmpty();
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> desk.of(about, feedback.unit(), feedback.id()));
      for (FeedbackAct act : FeedbackAct.values()) {
        assertThat(desk.possible(about, feedback)).as("%s by %s", act, about).isEmpty();
      }
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> feedbacks.answer(about, world.seen(code), "Tôi trả lời"));
      assertThatThrownBy(
              () -> feedbacks.assign(world.holder(code), world.seen(code), about.officer(), ""))
          .isInstanceOf(Refusal.class);
      assertThat(desk.candidates(feedback)).noneMatch(one -> one.id().equals(about.officer()));
    }
  }

  @Test
  void lists_search_and_addresses_agree_with_the_rule_for_whatever_was_sent() {
    Random chance = new Random(7);
    List<Actor> everybody = sorted(world.everybody());
    List<Feedback> all = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      all.add(random(everybody, chance));
    }
    for (Actor reader : everybody) {
      ReadingScope scope = reading.scope(reader);
      Set<UUID> listed = Set.copyOf(listed(reader));
      List<UUID> found =
          desk.found(reader, "chuyen la").stream().map(line -> line.feedback().id()).toList();
      for (Feedback feedback : all) {
        boolean may =
            scope.mayRead(feedback, reading.climbed(feedback), reading.above(feedback.unit()));
        assertThat(listed.contains(feedback.id()))
            .as("%s lists %s", reader, feedback)
            .isEqualTo(may);
        assertThat(found.contains(feedback.id()))
            .as("%s finds %s", reader, feedback)
            .isEqualTo(may);
        assertThat(opens(reader, feedback)).as("%s opens %s", reader, feedback).isEqualTo(may);
        if (feedback.isAbout(reader.officer())) {
          assertThat(may).isFalse();
        }
      }
    }
  }

  /** Sent, and moved on to some stage or other by whoever may. */
  private Feedback random(List<Actor> everybody, Random chance) {
    List<Actor> here =
        everybody.stream().filter(one -> one.unit().equals(FeedbackWorld.NA_HY)).toList();
    Optional<UUID> about =
        chance.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(here.get(chance.nextInt(here.size())).officer());
    FollowCode code =
        intake.send(
            FeedbackWorld.NA_HY,
            FeedbackWorld.draft(
                "Chuyện lạ ở bàn số hai",
                about,
                new Feedback.Wishes(
                    chance.nextBoolean(), chance.nextBoolean(), chance.nextBoolean())));
    Actor to = here.get(chance.nextInt(here.size()));
    if (chance.nextBoolean() && !world.of(code).isAbout(to.officer())) {
      feedbacks.assign(world.holder(code), world.seen(code), to.officer(), "");
    }
    if (chance.nextInt(3) == 0) {
      world.answered(code, "Đã xem.");
    }
    if (chance.nextInt(4) == 0) {
      world
          .jdbc()
          .sql("insert into feedback_alarm values (:unit, :id, 1, 'LATE_PROVINCE', now())")
          .param("unit", "03169")
          .param("id", world.of(code).id())
          .update();
    }
    return world.of(code);
  }

  @Test
  void named_later_they_lose_it_at_once_and_it_goes_to_whoever_hears_it_first() {
    FollowCode code = world.sent("Ở bàn 1 cán bộ quát tôi.");
    world.assigned(code, "head");
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("head"), "");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("chairman"));
    assertThat(listed(world.the("head"))).doesNotContain(world.of(code).id());
  }

  @Test
  void the_front_and_the_province_read_what_was_sent_to_them_and_no_name_of_the_sender() {
    FollowCode to = world.sentTo(true, true, false);
    FollowCode notTo = world.sentTo(false, false, false);
    for (String who : List.of("front", "observer")) {
      assertThat(listed(world.the(who)))
          .contains(world.of(to).id())
          .doesNotContain(world.of(notTo).id());
      assertThat(opens(world.the(who), world.of(notTo))).isFalse();
      assertThat(desk.sender(world.the(who), world.of(to))).isEmpty();
    }
    assertThat(desk.possible(world.the("front"), world.of(to))).isEmpty();
    assertThat(desk.possible(world.the("observer"), world.of(to)))
        .containsExactly(FeedbackAct.URGE);
  }

  @Test
  void a_deputy_reads_only_what_he_was_given_and_another_commune_nothing() {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    assertThat(listed(world.the("deputy"))).doesNotContain(world.of(code).id());
    world.assigned(code, "deputy");
    assertThat(listed(world.the("deputy"))).contains(world.of(code).id());
    assertThat(listed(world.the("chairman (Thanh Nưa)"))).isEmpty();
  }

  @Test
  void the_database_itself_keeps_it_from_whom_it_is_about() {
    FollowCode code = world.sent(FeedbackWorld.RUDE, "head");
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            world
                .jdbc()
                .sql("update feedback set holder = :head, holder_unit = '03169'")
                .param("head", world.id("head"))
                .update());
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("chairman"));
  }

  @Test
  void what_happened_and_what_was_said_is_never_rewritten() {
    world.answered(world.sent("Ghế gãy, ngồi không được."), "Đã thay.");
    for (String change :
        List.of(
            "update feedback_event set at = now()",
            "delete from feedback_event",
            "update feedback_words set words = 'khác'",
            "delete from feedback_rule",
            "update feedback_rule set resolve_days = 60",
            "delete from petition_rule")) {
      assertThatThrownBy(() -> world.jdbc().sql(change).update())
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  private List<UUID> listed(Actor reader) {
    return Stream.concat(desk.open(reader).stream(), desk.closed(reader).stream())
        .map(line -> line.feedback().id())
        .toList();
  }

  private boolean opens(Actor reader, Feedback feedback) {
    try {
      desk.of(reader, feedback.unit(), feedback.id());
      return true;
    } catch (NotFound _) {
      return false;
    }
  }

  private static List<Actor> sorted(List<Actor> all) {
    return all.stream()
        .sorted(Comparator.comparing(Actor::name).thenComparing(one -> one.unit().code()))
        .toList();
  }
}
