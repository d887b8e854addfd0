package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** What everybody reads: only with consent, and with nothing left that leads to a person. */
@MotCuaTest
class PublishingTest {
  @Autowired FeedbackWorld world;
  @Autowired FeedbackIntake intake;
  @Autowired Publishing publishing;
  @Autowired Followers followers;
  @Autowired DossierWorld office;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void with_consent_the_cleared_words_are_read_by_everybody_within_two_working_days() {
    FollowCode code = world.sentTo(false, false, true);
    world.answered(code, "Đã thay ghế.");
    assertThat(OfficeTime.date(world.of(code).times().publishBy()))
        .isEqualTo(LocalDate.of(2026, 11, 4));
    publishing.publish(world.the("chairman"), world.seen(code), text("Ghế gãy?", "Đã thay."));
    assertThat(world.of(code).stage()).isEqualTo(FeedbackStage.PUBLISHED);
    assertThat(publishing.of(FeedbackWorld.NA_HY))
        .anySatisfy(one -> {
          assertThat(one.question()).isEqualTo("Ghế gãy?");
          assertThat(one.again()).isFalse();
        });
    followers.reopen(code, world.of(code).version(), "Vẫn gãy.");
    assertThat(publishing.of(FeedbackWorld.NA_HY))
        .filteredOn(one -> one.question().equals("Ghế gãy?"))
        .allMatch(Published::again);
  }

  @Test
  void without_consent_nothing_is_published_by_anybody() {
    FollowCode code = world.sent("Ghế gãy, ngồi không được.");
    world.answered(code, "Đã thay.");
    assertThat(world.of(code).times().publishBy()).isNull();
    assertThatThrownBy(() ->
            publishing.publish(
                world.the("chairman"), world.seen(code), text("Ghế gãy?", "Đã thay.")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no-consent");
    assertThatThrownBy(() ->
            world
                .jdbc()
                .sql(
                    "update feedback set stage = 'PUBLISHED' where not may_publish and stage = 'ANSWERED'")
                .update())
        .hasStackTraceContaining("feedback_published_with_consent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gọi 0900 111 222 nhé",
        "số 0900.111.222",
        "+84 900 111 222",
        "căn cước 011190001234",
        "thư my.vu@example.vn",
        "hồ sơ 03169-261102-0001"
      })
  void a_number_or_address_that_leads_to_a_person_is_refused(String words) {
    FollowCode code = answered();
    assertThatThrownBy(() ->
            publishing.publish(
                world.the("chairman"), world.seen(code), text("Ghế gãy, " + words, "Đã thay.")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("refusal.numbers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Vừ Thị Mỷ kể lại", "vu thi my ke lai", "Lò Văn Inh nói to", "LO VAN INH"})
  void the_senders_name_and_an_officers_are_refused_however_they_are_typed(String words) {
    FollowCode code = answered();
    assertThatThrownBy(() ->
            publishing.publish(world.the("chairman"), world.seen(code), text("Ghế gãy?", words)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("refusal.names");
  }

  @Test
  void an_ordinary_date_time_and_price_may_stand() {
    FollowCode code = answered();
    publishing.publish(
        world.the("chairman"),
        world.seen(code),
        text("Ngày 2/11/2026 lúc 8:30, bàn 2, phí 8.000 đồng.", "Đã trả lại 8.000 đồng."));
    assertThat(world.of(code).stage()).isEqualTo(FeedbackStage.PUBLISHED);
  }

  @Test
  void what_looks_private_is_marked_and_a_person_has_to_say_that_it_was_read() {
    FollowCode code = answered();
    assertThat(publishing.suggestion(world.of(code)).removed())
        .contains("0900 111 222", "Vừ Thị Mỷ");
    assertThatThrownBy(() ->
            publishing.publish(
                world.the("chairman"),
                world.seen(code),
                new Publishing.Text("Ghế gãy?", "Đã thay.", false)))
        .hasMessageContaining("not-checked");
    assertThatThrownBy(
            () -> publishing.publish(world.the("chairman"), world.seen(code), text(" ", "x")))
        .hasMessageContaining("words-missing");
  }

  @Test
  void the_counts_add_up_and_a_unit_without_feedback_has_none() {
    FollowCode late = world.sent("Trả lời trễ thì sao.");
    world.sent("Còn đang mở.");
    clock.set("2026-12-15T08:00");
    world.answered(late, "Xin lỗi, nay mới trả lời.");
    FeedbackCounts counts = publishing.counts(FeedbackWorld.NA_HY);
    assertThat(counts.late()).isPositive();
    assertThat(counts.openLate()).isPositive();
    assertThat(counts.received())
        .isEqualTo(counts.answered() + counts.other() + counts.open() + counts.diverted());
    assertThat(counts.answered()).isEqualTo(counts.onTime() + counts.late());
    assertThat(counts.openLate()).isLessThanOrEqualTo(counts.open());
    assertThat(publishing.counts(new UnitId("03328")).received()).isZero();
  }

  @Test
  void about_a_dossier_its_people_and_its_code_are_taken_out_before_the_publisher_reads() {
    String applicant = "Sùng A Páo";
    String given = "Páo";
    Dossier dossier = office.received(applicant);
    FollowCode code =
        intake.send(
            FeedbackWorld.NA_HY,
            new FeedbackDraft(
                UUID.randomUUID(),
                FeedbackTopic.DOSSIER,
                Optional.empty(),
                dossier.code(),
                "",
                "Hồ sơ %s của %s chậm, ông %s đi lại ba lần."
                    .formatted(dossier.code(), FoldedText.of(applicant), given),
                new Feedback.Wishes(false, false, true),
                "",
                ""));
    world.answered(code, "Đã xin lỗi ông " + given + ", trả kết quả hôm nay.");
    Publishing.Suggestion suggestion = publishing.suggestion(world.of(code));
    assertThat(suggestion.question()).isEqualTo("Hồ sơ […] của […] chậm, ông […] đi lại ba lần.");
    assertThat(suggestion.answer()).isEqualTo("Đã xin lỗi ông […], trả kết quả hôm nay.");
    assertThat(suggestion.questionSaid()).contains(dossier.code());
    assertThat(suggestion.removed()).hasSize(4);
    for (String left : new String[] {applicant, "ông " + given, dossier.code()}) {
      assertThatThrownBy(() ->
              publishing.publish(
                  world.holder(code), world.seen(code), text("Hồ sơ của " + left, "Đã xong.")))
          .as(left)
          .isInstanceOf(Refusal.class);
    }
    publishing.publish(
        world.holder(code), world.seen(code), text(suggestion.question(), suggestion.answer()));
    assertThat(world.of(code).stage()).isEqualTo(FeedbackStage.PUBLISHED);
  }

  /** Sent by somebody who left a name, with a number in the words, and answered. */
  private FollowCode answered() {
    FollowCode code =
        intake.send(
            FeedbackWorld.NA_HY,
            new FeedbackDraft(
                UUID.randomUUID(),
                FeedbackTopic.PLACE,
                Optional.empty(),
                "",
                "",
                "Tôi là Vừ Thị Mỷ, ghế gãy, gọi tôi số 0900 111 222.",
                new Feedback.Wishes(false, false, true),
                "Vừ Thị Mỷ",
                "0900 111 222"));
    world.answered(code, "Đã thay ghế.");
    return code;
  }

  private static Publishing.Text text(String question, String answer) {
    return new Publishing.Text(question, answer, true);
  }
}
