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
import vn.motcua.integrity.Owner;
import vn.motcua.organisation.Officer;
import vn.motcua.shared.NotFound;

/** No officer was ticked, but the words name one: a head first says whether that one is meant. */
@MotCuaTest
class WhomTheWordsNameTest {
  private static final String NAMED = "Anh Hoang Van Son, cong chuc ho tich, quat mang me toi.";

  @Autowired FeedbackWorld world;
  @Autowired Feedbacks feedbacks;
  @Autowired FeedbackDesk desk;
  @Autowired Followers followers;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void it_is_not_given_to_whom_the_words_name_until_a_head_writes_why_that_one_is_not_meant() {
    FollowCode code = world.sent(NAMED);
    assertThat(desk.candidates(world.of(code)))
        .extracting(Officer::id)
        .doesNotContain(world.id("head"))
        .contains(world.id("clerk"));
    assertThatThrownBy(() -> world.assigned(code, "head"))
        .hasMessageContaining("mentioned-assignee");
    assertThatThrownBy(() -> notAbout("chairman", code, "head", " "))
        .hasMessageContaining("words-missing");
    assertThatThrownBy(() -> notAbout("chairman", code, "clerk", "Không phải cô ấy."))
        .hasMessageContaining("not-mentioned");
    notAbout("chairman", code, "head", "Bà con kể anh Sơn can ngăn, không phải người quát.");
    assertThat(desk.story(world.holder(code), world.of(code)).getLast())
        .satisfies(event -> {
          assertThat(event.act()).isEqualTo(FeedbackAct.NOT_ABOUT);
          assertThat(event.actor()).isEqualTo(world.the("chairman").name());
          assertThat(event.words()).startsWith("Hoàng Văn Sơn: Bà con kể");
        });
    assertThat(followers.follow(code).said())
        .as("the sender does not read it")
        .noneMatch(event -> event.act() == FeedbackAct.NOT_ABOUT);
    assertThat(world.assigned(code, "head").holder().officer()).isEqualTo(world.id("head"));
  }

  @Test
  void whoever_merely_has_it_cannot_say_that_a_colleague_is_not_meant() {
    FollowCode code = world.sent(NAMED);
    world.assigned(code, "clerk");
    assertThatThrownBy(() -> notAbout("clerk", code, "head", "Anh ấy hiền lắm."))
        .hasMessageContaining("not-yours");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> notAbout("head", code, "head", "Không phải tôi."));
    assertThatThrownBy(() ->
            feedbacks.assign(
                world.the("clerk"), world.seen(code), world.id("head"), "Anh trả lời giúp."))
        .hasMessageContaining("mentioned-assignee");
  }

  @Test
  void named_again_by_the_sender_afterwards_it_is_looked_at_anew() {
    FollowCode code = world.sent(NAMED);
    notAbout("chairman", code, "head", "Trùng tên với người ở xã bên.");
    feedbacks.ask(world.the("chairman"), world.seen(code), "Bà con cho biết rõ hơn là ai ạ?");
    followers.tell(code, world.of(code).version(), "Chính anh Hoàng Văn Sơn của xã mình.");
    assertThatThrownBy(() -> world.assigned(code, "head"))
        .hasMessageContaining("mentioned-assignee");
    notAbout("secretary", code, "head", "Đã gặp bà con: nhầm người.");
    world.assigned(code, "head");
  }

  @Test
  void once_it_is_about_that_person_nobody_takes_that_back() {
    FollowCode code = world.sent(NAMED);
    notAbout("chairman", code, "head", "Tưởng là trùng tên.");
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("head"), "Đúng anh Sơn.");
    assertThatThrownBy(() -> world.assigned(code, "head")).hasMessageContaining("about-assignee");
    assertThatThrownBy(() -> notAbout("chairman", code, "head", "Nghĩ lại thì không."))
        .hasMessageContaining("not-mentioned");
  }

  @Test
  void words_that_name_the_chairman_go_to_the_secretary_and_he_does_not_clear_himself() {
    FollowCode code = world.sent("Chủ tịch Thào A Dế hứa sửa đường ba lần rồi quên.");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("secretary"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> notAbout("chairman", code, "chairman", "Không phải tôi."));
    assertThatThrownBy(() -> world.assigned(code, "chairman"))
        .hasMessageContaining("mentioned-assignee");
    notAbout("secretary", code, "chairman", "Bà con nhờ Chủ tịch, không phản ánh Chủ tịch.");
    assertThat(world.assigned(code, "chairman").holder().officer()).isEqualTo(world.id("chairman"));
  }

  @Test
  void what_a_head_wrote_of_somebody_is_added_to_and_never_changed() {
    FollowCode code = world.sent(NAMED);
    notAbout("chairman", code, "head", "Trùng tên.");
    for (String change :
        List.of(
            "update feedback_clearance set officer = cleared_by",
            "delete from feedback_clearance",
            "truncate feedback_clearance")) {
      assertThatThrownBy(() -> world.jdbc().sql(change).update())
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
    assertThatThrownBy(() -> owner.run("update feedback_clearance set cleared_by = officer"))
        .hasStackTraceContaining("feedback_not_cleared_by_oneself");
  }

  @Test
  void manners_of_nobody_knows_whom_are_given_to_nobody_before_a_head_says_so() {
    FollowCode code = world.aboutSomebodysManners("Cán bộ ném giấy lên bàn khi tôi hỏi lại.");
    assertThatThrownBy(() -> world.assigned(code, "clerk")).hasMessageContaining("whom-first");
    assertThatThrownBy(() -> notKnown("chairman", code, " ")).hasMessageContaining("words-missing");
    notKnown("chairman", code, "Bà con không nhớ bàn nào; đã hỏi các bàn.");
    assertThatThrownBy(() -> notKnown("chairman", code, "Lần nữa."))
        .hasMessageContaining("not-now");
    world.assigned(code, "clerk");
    world.answered(code, "Xã xin lỗi bà con và đã nhắc các bàn.");
    followers.reopen(code, world.of(code).version(), "Tôi nhớ ra rồi: ở bàn hai.");
    assertThatThrownBy(() -> world.assigned(code, "clerk"))
        .as("told more, it may be known now")
        .hasMessageContaining("whom-first");
    feedbacks.name(world.the("chairman"), world.seen(code), world.id("intake"), "");
    world.assigned(code, "clerk");
  }

  @Test
  void words_that_name_somebody_are_not_called_unknown() {
    FollowCode code = world.aboutSomebodysManners(NAMED);
    assertThatThrownBy(() -> notKnown("chairman", code, "Không rõ."))
        .hasMessageContaining("mentioned-first");
    notAbout("chairman", code, "head", "Anh Sơn là người can ngăn.");
    notKnown("chairman", code, "Bà con không biết tên người quát.");
    world.assigned(code, "clerk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLACE", "RULE", "OTHER", "DOSSIER"})
  void what_is_about_no_manners_waits_for_nobody(FeedbackTopic topic) {
    FollowCode code = world.typed(topic, "Ghế ở phòng chờ gãy từ tháng trước.", "");
    assertThat(feedbacks.waitsForWhom(world.of(code))).isFalse();
    assertThat(world.assigned(code, "clerk").holder().officer()).isEqualTo(world.id("clerk"));
  }

  private void notAbout(String head, FollowCode code, String whom, String reason) {
    feedbacks.notAbout(world.the(head), world.seen(code), world.id(whom), reason);
  }

  private void notKnown(String head, FollowCode code, String reason) {
    feedbacks.notKnown(world.the(head), world.seen(code), reason);
  }
}
