package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.integrity.Owner;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.NotFound;

/** Whom feedback is about is found out by whoever receives it, and never forgotten again. */
@MotCuaTest
class AboutIsAddedToTest {
  @Autowired FeedbackWorld world;
  @Autowired FeedbackIntake intake;
  @Autowired Feedbacks feedbacks;
  @Autowired FeedbackDesk desk;
  @Autowired Officers officers;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void the_one_who_receives_it_reads_a_name_in_the_words_and_that_person_loses_sight() {
    String name = world.the("deputy").name();
    FollowCode code = world.sent("Ông %s hứa rồi quên, hỏi thì gắt.".formatted(name));
    assertThatThrownBy(() -> world.assigned(code, "deputy"))
        .hasMessageContaining("mentioned-assignee");
    assertThat(desk.mentioned(world.of(code)))
        .extracting(Officer::id)
        .containsExactly(world.id("deputy"));
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("deputy"), "");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.of(world.the("deputy"), FeedbackWorld.NA_HY, world.of(code).id()));
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("chairman"));
    assertThat(desk.story(world.holder(code), world.of(code)).getLast())
        .satisfies(event -> {
          assertThat(event.act()).isEqualTo(FeedbackAct.NAME);
          assertThat(event.actor()).isEqualTo(world.the("chairman").name());
        });
    assertThat(desk.mentioned(world.of(code))).as("noted, nothing left to hint at").isEmpty();
  }

  @Test
  void whoever_has_it_can_be_chosen_and_so_can_whoever_wrote_it_down() {
    FollowCode code =
        intake
            .record(world.the("clerk"), FeedbackWorld.draft("Cô văn thư cứ gắt.", Optional.empty()))
            .orElseThrow();
    assertThat(desk.nameable(world.of(code)))
        .extracting(Officer::id)
        .contains(world.id("clerk"), world.of(code).holder().officer());
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("clerk"), "");
    assertThat(world.of(code).about()).containsExactly(world.id("clerk"));
    assertThatThrownBy(
            () -> feedbacks.assign(world.the("chairman"), world.seen(code), world.id("clerk"), ""))
        .hasMessageContaining("about-assignee");
  }

  @Test
  void the_form_itself_is_still_not_filled_in_by_whom_it_is_about() {
    assertThatThrownBy(() ->
            intake.record(
                world.the("clerk"),
                FeedbackWorld.draft("Tôi gắt.", Optional.of(world.id("clerk")))))
        .isInstanceOf(FeedbackRejected.class);
    assertThatThrownBy(() ->
            owner.run(
                """
                insert into feedback (unit_id, request, secret, year, number, topic, place,
                    spoken_to, to_front, to_province, may_publish, rule_scope, rule_from,
                    received_at, stage, round, version, holder_unit, holder, about, refuse_by,
                    ask_by, resolve_by)
                select unit_id, sha256('a'), sha256('b'), 2030, 1, topic, place, ?, to_front,
                    to_province, may_publish, rule_scope, rule_from, received_at, 'RECEIVED',
                    1, 1, holder_unit, holder, array[?]::uuid[], refuse_by, ask_by, resolve_by
                  from feedback where id = ?
                """,
                world.id("clerk"),
                world.id("clerk"),
                world.of(world.sent("Một chuyện khác ở bản.")).id()))
        .hasStackTraceContaining("written down by whom it is about");
  }

  @ParameterizedTest
  @EnumSource(FeedbackTopic.class)
  void no_head_and_no_database_takes_a_name_away(FeedbackTopic topic) {
    FollowCode code = world.aboutAnOfficer(topic, "Cán bộ quát tôi ở bàn 1.", "intake");
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("head"), "");
    assertThat(world.of(code).about()).contains(world.id("intake"), world.id("head"));
    for (String about : new String[] {"'{}'", "array[about[1]]"}) {
      assertThatThrownBy(() ->
              world
                  .jdbc()
                  .sql("update feedback set about = " + about + " where id = :id")
                  .param("id", world.of(code).id())
                  .update())
          .hasStackTraceContaining("never taken away");
    }
    assertThat(officers.active(FeedbackWorld.NA_HY))
        .extracting(Officer::id)
        .containsAll(desk.nameable(world.of(code)).stream().map(Officer::id).toList());
  }
}
