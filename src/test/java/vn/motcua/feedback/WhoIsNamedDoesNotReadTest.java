package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;

/**
 * A head whose name, given name or post stands in the words does not read them as a head: in no
 * list, by no search, at no address; not when it is late, merged, told more of or reopened.
 */
@MotCuaTest
class WhoIsNamedDoesNotReadTest {
  private static final String HINTED = "Ông chủ tịch hứa sửa đường ba lần rồi quên.";

  @Autowired FeedbackWorld world;
  @Autowired FeedbackIntake intake;
  @Autowired Feedbacks feedbacks;
  @Autowired FeedbackDesk desk;
  @Autowired FeedbackReminders reminders;
  @Autowired FeedbackAlarms alarms;
  @Autowired Followers followers;
  @Autowired Merging merging;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Ông chủ tịch hứa sửa đường rồi quên., chairman, secretary",
    "Ong chu tich hua sua duong roi quen., chairman, secretary",
    "Ông Dế hứa sửa đường rồi quên., chairman, secretary",
    "Chủ tịch Dế hứa sửa đường rồi quên., chairman, secretary",
    "Lãnh đạo xã bao che cho nhà thầu., chairman, secretary",
    "Bí thư xã nói một đằng làm một nẻo., secretary, chairman",
    "Bí thư Thào nói một đằng làm một nẻo., secretary, chairman",
    "Chủ tịch và bí thư bao che cho nhau., chairman, observer",
    "Chủ tịch và bí thư bao che cho nhau., secretary, observer"
  })
  void it_goes_past_whom_the_words_name(String words, String named, String holder) {
    FollowCode code = world.sent(words);
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id(holder));
    isKeptFrom(named, code);
    assertThat(followers.follow(code).keptFrom())
        .extracting(one -> one.id())
        .contains(world.id(named));
  }

  @Test
  void a_letter_written_to_the_chairman_is_read_by_him() {
    FollowCode code = world.sent("Kính gửi ông Chủ tịch xã. Đường bản tôi hỏng từ tháng trước.");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("chairman"));
    assertThat(followers.follow(code).keptFrom()).isEmpty();
  }

  @Test
  void once_another_head_wrote_that_he_is_not_meant_he_reads_it() {
    FollowCode code = world.sent(HINTED);
    feedbacks.notAbout(
        world.the("secretary"), world.seen(code), world.id("chairman"), "Bà con nói chủ tịch cũ.");
    assertThat(lists(world.the("chairman"))).contains(world.of(code).id());
    assertThat(followers.follow(code).keptFrom()).isEmpty();
  }

  @Test
  void who_stands_in_for_him_does_not_read_it_either_and_the_secretary_leads() {
    FollowCode code = world.sent(HINTED);
    assertThat(desk.possible(world.the("secretary"), world.of(code)))
        .contains(FeedbackAct.ASSIGN, FeedbackAct.DIVERT);
    isKeptFrom("deputy", code);
  }

  @Test
  void told_more_of_him_it_leaves_his_hands() {
    FollowCode code = world.sent("Đường bản tôi hỏng từ tháng trước.");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("chairman"));
    feedbacks.ask(world.the("chairman"), world.seen(code), "Đoạn nào, bà con cho biết ạ?");
    followers.tell(code, world.of(code).version(), "Đoạn trước nhà ông Dế, ông ấy biết rõ.");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("secretary"));
    isKeptFrom("chairman", code);
  }

  @Test
  void reopened_with_his_name_it_is_not_his_and_late_it_climbs_past_him() {
    FollowCode code = world.sent("Đường bản tôi hỏng từ tháng trước.");
    world.answered(code, "Sẽ sửa trong tháng.");
    followers.reopen(code, world.of(code).version(), "Chủ tịch hứa mà không ai sửa.");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("secretary"));
    isKeptFrom("chairman", code);
    clock.set("2026-12-21T08:00");
    alarms.sweep();
    isKeptFrom("chairman", code);
    assertThat(lists(world.the("observer"))).contains(world.of(code).id());
    assertThat(reminders.of(world.the("chairman")))
        .noneMatch(one -> one.toString().contains(world.of(code).id().toString()));
    assertThat(reminders.of(world.the("secretary")))
        .anyMatch(one -> one.toString().contains(world.of(code).id().toString()));
  }

  @Test
  void merged_into_another_that_one_is_kept_from_him_too() {
    FollowCode main = world.sent("Đường lên bản Nà Hỳ hai hỏng nặng.");
    FollowCode code = world.sent(HINTED);
    assertThatThrownBy(() -> merge(code, main)).hasMessageContaining("merge-near");
    world.assigned(main, "second appraiser");
    merge(code, main);
    isKeptFrom("chairman", main);
    isKeptFrom("chairman", code);
  }

  @Test
  void whom_words_name_is_written_down_once_and_for_all() {
    world.sent(HINTED);
    for (String change :
        List.of(
            "update feedback_named set seq = 9",
            "delete from feedback_named",
            "truncate feedback_named",
            "delete from feedback_naming_word",
            "update feedback_naming_word set strict = true")) {
      assertThatThrownBy(() -> world.jdbc().sql(change).update())
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  private void merge(FollowCode code, FollowCode into) {
    merging.merge(world.the("secretary"), world.seen(code), world.of(into).id());
  }

  private void isKeptFrom(String who, FollowCode code) {
    Actor one = world.the(who);
    Feedback feedback = world.of(code);
    assertThat(lists(one)).as("lists of %s", who).doesNotContain(feedback.id());
    assertThat(desk.found(one, "hua"))
        .as("search of %s", who)
        .noneMatch(line -> line.feedback().id().equals(feedback.id()));
    assertThat(desk.numbered(one, feedback.code())).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.of(one, feedback.unit(), feedback.id()));
    assertThat(desk.possible(one, feedback)).isEmpty();
    assertThat(desk.sender(one, feedback)).isEmpty();
  }

  private List<UUID> lists(Actor reader) {
    return Stream.concat(desk.open(reader).stream(), desk.closed(reader).stream())
        .map(line -> line.feedback().id())
        .toList();
  }
}
