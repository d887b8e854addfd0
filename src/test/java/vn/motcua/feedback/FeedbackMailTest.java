package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.telling.SmtpPeer;

/** A sender who left an e-mail address hears that there is something to read, and no more. */
@MotCuaTest
@ExtendWith(OutputCaptureExtension.class)
class FeedbackMailTest {
  private static final String BOX = "mua.vang@example.vn";
  private static final SmtpPeer PEER = new SmtpPeer();

  @Autowired FeedbackWorld world;
  @Autowired FeedbackIntake intake;
  @Autowired Feedbacks feedbacks;
  @Autowired Merging merging;
  @Autowired FeedbackMail mail;
  @Autowired FeedbackLetters letters;
  @Autowired TestClock clock;

  @DynamicPropertySource
  static void there_is_a_mail_server(DynamicPropertyRegistry settings) {
    settings.add("motcua.smtp.url", PEER::url);
    settings.add("motcua.smtp.from", () -> "motcua@nahy.example");
    settings.add("motcua.site", () -> "https://nahy.example/");
  }

  @AfterAll
  static void the_server_goes_home() {
    PEER.close();
  }

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
    PEER.feels(SmtpPeer.Mood.TAKES);
    while (mail.sendNext()) {
      // what an earlier story left
    }
    PEER.letters().clear();
  }

  @Test
  void an_answer_is_told_once_without_a_word_of_it() throws Exception {
    FollowCode code = sent(BOX);
    assertThat(mail.sendNext()).as("nothing to read yet").isFalse();
    world.answered(code, "Đã thay bốn ghế, cảm ơn bà Vừ Thị Mỷ.");
    assertThat(mail.sendNext()).isTrue();
    assertThat(mail.sendNext()).isFalse();
    assertThat(PEER.letters()).hasSize(1);
    assertThat(PEER.letters().getFirst()).contains("RCPT TO:<" + BOX + ">");
    assertThat(letter().getSubject()).isEqualTo("Phản ánh " + world.of(code).code());
    assertThat(words())
        .contains("đã có trả lời", "https://nahy.example/phan-anh", "mã theo dõi")
        .doesNotContain("ghế", "Vừ Thị Mỷ", code.secret(), code.shown(), "Thào A Dế");
  }

  @Test
  void a_question_to_the_sender_is_told_because_the_clock_waits_for_it() throws Exception {
    FollowCode code = sent("  " + BOX + " ");
    feedbacks.ask(world.the("chairman"), world.seen(code), "Ghế nào, ở phòng nào ạ?");
    assertThat(mail.sendNext()).isTrue();
    assertThat(words()).contains("cần được nói thêm").doesNotContain("phòng nào");
  }

  @Test
  void a_telephone_number_or_nothing_left_is_no_address() {
    for (String contact : new String[] {"0900 111 222", ""}) {
      world.answered(sent(contact), "Đã xong.");
      assertThat(mail.sendNext()).isFalse();
    }
    assertThat(PEER.letters()).isEmpty();
  }

  @Test
  void whose_feedback_was_merged_hears_of_the_answer_of_the_other() throws Exception {
    FollowCode main = sent("");
    FollowCode merged = sent(BOX);
    merging.merge(world.the("chairman"), world.seen(merged), world.of(main).id());
    world.answered(main, "Đã thay ghế.");
    assertThat(mail.sendNext()).isTrue();
    assertThat(letter().getSubject()).isEqualTo("Phản ánh " + world.of(merged).code());
    assertThat(mail.sendNext()).isFalse();
  }

  @Test
  void a_busy_server_is_asked_again_ever_later_and_given_up(CapturedOutput log) {
    PEER.feels(SmtpPeer.Mood.IS_BUSY);
    world.answered(sent(BOX), "Đã xong.");
    for (int tries = 1; tries <= FeedbackLetters.MOST_TRIES; tries++) {
      assertThat(mail.sendNext()).isFalse();
      assertThat(tried()).isEqualTo(tries);
      mail.sendNext();
      assertThat(tried()).as("at once is too soon").isEqualTo(tries);
      clock.advance(Duration.ofMinutes((long) Math.pow(4, tries)));
    }
    mail.sendNext();
    assertThat(tried()).isEqualTo(FeedbackLetters.MOST_TRIES);
    assertThat(log).contains("did not go").doesNotContain(BOX);
    world.jdbc().sql("select 1").query(Integer.class).single();
  }

  @Test
  void a_letter_in_hand_is_nobody_elses_and_after_ten_minutes_it_goes_under_the_same_number()
      throws Exception {
    world.answered(sent(BOX), "Đã xong.");
    FeedbackMailStore.Due taken = letters.take(clock.instant()).orElseThrow();
    assertThat(letters.take(clock.instant())).as("the other node").isEmpty();
    assertThat(mail.sendNext()).isFalse();
    // This node goes away before it writes anything down.
    clock.advance(Duration.ofMinutes(11));
    assertThat(mail.sendNext()).isTrue();
    assertThat(PEER.letters().getFirst())
        .contains("phan-anh." + taken.feedback() + "." + taken.seq() + "@");
    letters.tried(taken, clock.instant(), Optional.empty());
    assertThat(world.count("select count(*) from feedback_mail where sent")).isPositive();
    assertThat(mail.sendNext()).as("told once").isFalse();
  }

  @Test
  void while_the_mail_server_thinks_nothing_is_locked() throws Exception {
    world.answered(sent(BOX), "Đã xong.");
    FeedbackMailStore.Due taken = letters.take(clock.instant()).orElseThrow();
    assertThat(
            world.count(
                "select count(*) from pg_locks where locktype = 'advisory'"
                    + " and pid in (select pid from pg_stat_activity where state like 'idle in%')"))
        .isZero();
    letters.tried(taken, clock.instant(), Optional.of(vn.motcua.telling.ToTell.Fault.SERVER));
    assertThat(letters.take(clock.instant())).as("a while later").isEmpty();
    clock.advance(Duration.ofMinutes(5));
    FeedbackMailStore.Due again = letters.take(clock.instant()).orElseThrow();
    letters.tried(again, clock.instant(), Optional.empty());
  }

  @Test
  void a_box_nobody_has_is_tried_once() {
    PEER.feels(SmtpPeer.Mood.KNOWS_NOBODY);
    long before = tried();
    world.answered(sent(BOX), "Đã xong.");
    mail.sendNext();
    clock.advance(Duration.ofHours(5));
    mail.sendNext();
    assertThat(tried()).isEqualTo(before + 1);
  }

  private FollowCode sent(String contact) {
    return intake.send(
        FeedbackWorld.NA_HY,
        new FeedbackDraft(
            UUID.randomUUID(),
            FeedbackTopic.PLACE,
            Optional.empty(),
            "",
            "",
            "Ghế ở phòng chờ gãy từ tháng trước.",
            new Feedback.Wishes(false, false, false),
            "",
            contact));
  }

  private long tried() {
    return world.count("select count(*) from feedback_mail where not sent");
  }

  private static MimeMessage letter() throws Exception {
    return PEER.letter();
  }

  private static String words() throws Exception {
    return letter().getContent().toString();
  }
}
