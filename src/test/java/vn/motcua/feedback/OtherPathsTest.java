package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;

/**
 * Complaints and denunciations by law go their own way; what several people told is answered once.
 */
@MotCuaTest
class OtherPathsTest {
  private static final String COMPLAINT =
      "Tôi khiếu nại quyết định thu hồi đất số 5 của xã, đề nghị xem xét lại.";

  @Autowired FeedbackWorld world;
  @Autowired Petitions petitions;
  @Autowired Merging merging;
  @Autowired FeedbackDesk desk;
  @Autowired Followers followers;
  @Autowired Publishing publishing;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void the_words_are_a_hint_and_a_person_sends_it_down_its_legal_path() {
    FollowCode code = world.sent(COMPLAINT);
    assertThat(petitions.hint(world.of(code))).contains(Petition.Path.COMPLAINT);
    assertThat(petitions.hint(world.of(world.sent("Tôi TỐ CÁO ông A nhận hối lộ."))))
        .contains(Petition.Path.DENUNCIATION);
    assertThat(petitions.hint(world.of(world.sent("Ghế gãy, ngồi không được.")))).isEmpty();
    petitions.divert(
        world.the("chairman"),
        world.seen(code),
        Petition.Path.COMPLAINT,
        false,
        "Theo Luật Khiếu nại");
    Petition petition = petitions.of(world.of(code)).orElseThrow();
    assertThat(OfficeTime.date(petition.acceptBy())).isEqualTo(LocalDate.of(2026, 11, 12));
    petitions.accept(world.the("chairman"), world.seen(code));
    assertThat(OfficeTime.date(petitions.of(world.of(code)).orElseThrow().due()))
        .isEqualTo(LocalDate.of(2026, 12, 2));
    petitions.extend(world.the("chairman"), world.seen(code), "Nhiều thửa đất");
    assertThat(OfficeTime.date(petitions.of(world.of(code)).orElseThrow().due()))
        .isEqualTo(LocalDate.of(2026, 12, 17));
    assertThatThrownBy(() -> petitions.extend(world.the("chairman"), world.seen(code), "Thêm nữa"))
        .hasMessageContaining("extended");
    petitions.settle(world.the("chairman"), world.seen(code), "Quyết định số 9 ngày 10/12.");
    assertThat(followers.follow(code).said().getLast().words()).startsWith("Quyết định số 9");
    assertThat(followers.follow(code).reopenUntil()).isEmpty();
  }

  @Test
  void in_a_remote_place_the_days_are_45_and_60() {
    FollowCode code = world.sent(COMPLAINT);
    petitions.divert(
        world.the("chairman"), world.seen(code), Petition.Path.COMPLAINT, true, "Vùng xa");
    Petition petition = petitions.of(world.of(code)).orElseThrow();
    assertThat(petition.rule().solve()).isEqualTo(45);
    assertThat(petition.rule().complex()).isEqualTo(60);
  }

  @Test
  void from_then_on_it_is_confidential_never_published_and_counted_in_its_own_column() {
    FollowCode code = world.sentTo(true, true, true);
    Feedback before = world.of(code);
    FeedbackCounts counted = publishing.counts(FeedbackWorld.NA_HY);
    assertThat(desk.of(world.the("front"), before.unit(), before.id())).isNotNull();
    petitions.divert(
        world.the("chairman"), world.seen(code), Petition.Path.DENUNCIATION, false, "Tố cáo");
    for (String who : new String[] {"front", "observer", "secretary", "deputy", "head"}) {
      assertThatExceptionOfType(NotFound.class)
          .as(who)
          .isThrownBy(() -> desk.of(world.the(who), before.unit(), before.id()));
    }
    assertThat(desk.possible(world.the("chairman"), world.of(code)))
        .doesNotContain(FeedbackAct.PUBLISH, FeedbackAct.ANSWER, FeedbackAct.MERGE);
    FeedbackCounts now = publishing.counts(FeedbackWorld.NA_HY);
    assertThat(now.received()).as("nothing leaves the sum").isEqualTo(counted.received());
    assertThat(now.diverted()).isEqualTo(counted.diverted() + 1);
    assertThat(now.open()).isEqualTo(counted.open() - 1);
  }

  @Test
  void about_the_chairman_the_secretary_sends_it_down_and_keeps_it() {
    FollowCode code = world.sent("Tôi tố cáo Chủ tịch nhận hối lộ.", "chairman");
    petitions.divert(
        world.the("secretary"), world.seen(code), Petition.Path.DENUNCIATION, false, "Tố cáo");
    assertThat(world.of(code).holder().officer()).isEqualTo(world.id("secretary"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.of(world.the("chairman"), FeedbackWorld.NA_HY, world.of(code).id()));
  }

  @Test
  void what_two_people_told_is_suggested_merged_by_a_person_and_answered_once() {
    FollowCode first = world.sent("Đèn đường ở bản Nà Hỳ 2 hỏng từ tuần trước, tối quá.");
    FollowCode second = world.sent("den duong ban Na Hy 2 hong tu tuan truoc roi");
    FollowCode other = world.sent("Bể nước đầu bản bị nứt.");
    assertThat(merging.similar(world.the("chairman"), world.of(second)))
        .extracting(one -> one.feedback().id())
        .contains(world.of(first).id())
        .doesNotContain(world.of(other).id(), world.of(second).id());
    merging.merge(world.the("chairman"), world.seen(second), world.of(first).id());
    world.answered(first, "Đã thay bóng đèn.");
    for (FollowCode code : new FollowCode[] {first, second}) {
      assertThat(followers.follow(code).said().getLast().words()).isEqualTo("Đã thay bóng đèn.");
    }
    assertThat(followers.follow(second).said())
        .as("what the other sender said is not told")
        .noneMatch(event -> event.words().contains("tối quá"));
    assertThatThrownBy(
            () -> merging.merge(world.the("chairman"), world.seen(other), world.of(first).id()))
        .hasMessageContaining("merge-closed");
    assertThatThrownBy(
            () -> merging.merge(world.the("chairman"), world.seen(other), world.of(other).id()))
        .hasMessageContaining("merge-closed");
  }

  @Test
  void whom_the_merged_one_is_about_does_not_get_the_other_one_either() {
    FollowCode main = world.sent("Bàn 1 bắt đợi lâu, không ai nói gì.");
    world.assigned(main, "head");
    FollowCode about = world.aboutAnOfficer(FeedbackTopic.OTHER, "Anh Sơn bắt tôi đợi.", "head");
    assertThatThrownBy(
            () -> merging.merge(world.the("chairman"), world.seen(about), world.of(main).id()))
        .hasMessageContaining("merge-holder");
    world.assigned(main, "clerk");
    merging.merge(world.the("chairman"), world.seen(about), world.of(main).id());
    assertThat(world.of(main).about()).contains(world.id("head"));
    assertThatThrownBy(() -> world.assigned(main, "head")).hasMessageContaining("about-assignee");
  }
}
