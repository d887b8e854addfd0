package vn.motcua.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;

/** News goes by e-mail to whoever gave an address, to a real server on loopback. */
@MotCuaTest
@ExtendWith(OutputCaptureExtension.class)
class NewsMailTest {
  private static final String BOX = "thanh.lo@example.vn";
  private static final SmtpPeer PEER = new SmtpPeer();

  @Autowired TellingWorld news;
  @Autowired Tellings tellings;
  @Autowired NewsLetters letters;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired NewsMail mail;
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
    PEER.feels(SmtpPeer.Mood.TAKES);
    while (tellings.mailNext()) {
      // what an earlier test left
    }
    PEER.letters().clear();
  }

  @Test
  void whoever_gave_an_address_is_told_by_e_mail_and_leaves_the_list() throws Exception {
    Dossier sent = told(news.asked(news.appraising(BOX)));
    assertThat(tellings.mailNext()).isTrue();
    assertThat(tellings.mailNext()).isFalse();
    assertThat(PEER.letters()).hasSize(1);
    MimeMessage letter = letter();
    assertThat(PEER.letters().getFirst()).contains("RCPT TO:<" + BOX + ">");
    assertThat(letter.getSubject()).isEqualTo("Hồ sơ " + sent.code());
    assertThat(letter.getFrom()[0]).hasToString("motcua@nahy.example");
    assertThat(letter.getContent().toString())
        .contains("cần bổ sung giấy tờ", sent.code(), "https://nahy.example/tra-cuu");
    assertThat(news.open(sent)).isEmpty();
    Told.Reached reached = tellings.of(sent).getFirst().reached().orElseThrow();
    assertThat(reached.means()).isEqualTo(Means.EMAIL);
    assertThat(reached.officer()).isEmpty();
  }

  @Test
  void an_e_mail_names_nobody_no_procedure_and_opens_no_dossier() throws Exception {
    Dossier ready = told(world.until(news.appraising(BOX), Stage.READY));
    tellings.mailNext();
    assertThat(letter().getContent().toString())
        .contains("đã có kết quả")
        .doesNotContain("Thanh", "khuyết tật", TellingWorld.PHONE)
        .doesNotContain(ready.filing().trackSecret());
  }

  @Test
  void a_busy_server_is_asked_again_ever_later_and_then_a_person_calls() {
    PEER.feels(SmtpPeer.Mood.IS_BUSY);
    Dossier sent = told(news.asked(news.appraising(BOX)));
    assertThat(tellings.mailNext()).isFalse();
    assertThat(news.only(sent).mails()).isOne();
    tellings.mailNext();
    assertThat(news.only(sent).mails()).as("at once is too soon").isOne();
    for (int tries = 2; tries <= NewsLetters.MOST_TRIES; tries++) {
      assertThat(news.only(sent).isMailGivenUp()).isFalse();
      clock.advance(Duration.ofMinutes((long) Math.pow(4, tries - 1) - 1));
      tellings.mailNext();
      assertThat(news.only(sent).mails()).isEqualTo(tries - 1);
      clock.advance(Duration.ofMinutes(1));
      tellings.mailNext();
      assertThat(news.only(sent).mails()).isEqualTo(tries);
    }
    assertThat(news.only(sent).isMailGivenUp()).isTrue();
    assertThat(news.only(sent).mailFault()).contains(ToTell.Fault.SERVER);
    clock.advance(Duration.ofHours(24));
    PEER.feels(SmtpPeer.Mood.TAKES);
    assertThat(tellings.mailNext()).isFalse();
    assertThat(news.open(sent)).as("it stays to be told").hasSize(1);
  }

  @Test
  void the_server_back_on_its_feet_gets_the_letter() {
    PEER.feels(SmtpPeer.Mood.HANGS_UP);
    Dossier sent = told(news.asked(news.appraising(BOX)));
    tellings.mailNext();
    assertThat(news.only(sent).mailFault()).contains(ToTell.Fault.SERVER);
    PEER.feels(SmtpPeer.Mood.TAKES);
    clock.advance(Duration.ofMinutes(4));
    assertThat(tellings.mailNext()).isTrue();
    assertThat(news.open(sent)).isEmpty();
    assertThat(tellings.of(sent).getFirst().tries()).isOne();
  }

  @Test
  void an_address_nobody_has_is_tried_once_and_shown() {
    PEER.feels(SmtpPeer.Mood.KNOWS_NOBODY);
    Dossier sent = told(news.asked(news.appraising(BOX)));
    tellings.mailNext();
    assertThat(news.only(sent).mailFault()).contains(ToTell.Fault.ADDRESS);
    assertThat(news.only(sent).isMailGivenUp()).isTrue();
    clock.advance(Duration.ofHours(3));
    PEER.feels(SmtpPeer.Mood.TAKES);
    assertThat(tellings.mailNext()).isFalse();
    assertThat(PEER.letters()).isEmpty();
  }

  @Test
  void a_letter_that_does_not_go_leaves_the_act_and_no_name_in_the_log(CapturedOutput output) {
    PEER.feels(SmtpPeer.Mood.KNOWS_NOBODY);
    Dossier sent = told(news.asked(news.appraising(BOX)));
    tellings.mailNext();
    assertThat(world.found(sent.id()).stage()).isEqualTo(Stage.AWAITING_SUPPLEMENT);
    assertThat(output.getAll())
        .contains("an e-mail to a citizen did not go")
        .doesNotContain(BOX, "Lò Văn Thanh", TellingWorld.PHONE);
  }

  @Test
  void whoever_was_called_meanwhile_gets_no_letter() {
    Dossier sent = told(news.asked(news.appraising(BOX)));
    tellings.tried(world.the("intake"), sent.id(), news.only(sent).seq(), Tellings.Result.PHONE);
    assertThat(tellings.mailNext()).isFalse();
    assertThat(PEER.letters()).isEmpty();
  }

  @Test
  void two_nodes_send_one_letter_between_them() throws Exception {
    told(news.asked(news.appraising(BOX)));
    try (var nodes = Executors.newFixedThreadPool(2)) {
      List<Future<Boolean>> sent = nodes.invokeAll(List.of(tellings::mailNext, tellings::mailNext));
      assertThat(List.of(sent.getFirst().get(), sent.getLast().get()))
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(tellings.mailNext()).isFalse();
    assertThat(PEER.letters()).hasSize(1);
  }

  @Test
  void a_letter_sent_twice_after_a_crash_carries_the_same_number() throws Exception {
    told(news.asked(news.appraising(BOX)));
    ToTell taken = letters.take(clock.instant()).orElseThrow();
    assertThat(mail.send(taken)).isEmpty();
    // This node goes away before it writes anything down.
    assertThat(tellings.mailNext()).as("in hand").isFalse();
    clock.advance(Duration.ofMinutes(9));
    assertThat(tellings.mailNext()).as("still in hand").isFalse();
    String number = letter().getMessageID();
    clock.advance(Duration.ofMinutes(2));
    assertThat(tellings.mailNext()).isTrue();
    assertThat(PEER.letters()).hasSize(2);
    PEER.letters().removeFirst();
    assertThat(letter().getMessageID()).isEqualTo(number);
    letters.tried(taken, clock.instant(), Optional.empty());
    assertThat(tellings.mailNext()).as("told once").isFalse();
  }

  @Test
  void while_a_slow_server_thinks_no_transaction_waits_and_an_officer_may_call() throws Exception {
    Dossier sent = told(news.asked(news.appraising(BOX)));
    int seq = news.only(sent).seq();
    PEER.feels(SmtpPeer.Mood.THINKS);
    try (var node = Executors.newSingleThreadExecutor()) {
      Future<Boolean> letter = node.submit(tellings::mailNext);
      PEER.awaitThinking();
      assertThat(
              jdbc.sql(
                      """
                      select count(*)
                        from pg_stat_activity
                       where datname = current_database() and state like 'idle in transaction%'
                      """)
                  .query(Long.class)
                  .single())
          .isZero();
      assertThat(tellings.mailNext()).as("the other node").isFalse();
      tellings.tried(world.the("intake"), sent.id(), seq, Tellings.Result.PHONE);
      assertThat(letter.isDone()).isFalse();
      PEER.feels(SmtpPeer.Mood.TAKES);
      assertThat(letter.get()).isTrue();
    }
    assertThat(tellings.of(sent).getFirst().reached().orElseThrow().means())
        .as("told once, by whoever was first")
        .isEqualTo(Means.PHONE);
  }

  @Test
  void what_is_in_hand_is_only_added_to() {
    told(news.asked(news.appraising(BOX)));
    assertThat(tellings.mailNext()).isTrue();
    for (String sql :
        List.of("delete from telling_mail_taken", "update telling_mail_taken set at = now()")) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .as(sql)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void news_of_last_week_is_not_mailed_any_more() {
    told(news.asked(news.appraising(BOX)));
    clock.set("2026-11-09T08:00");
    assertThat(tellings.mailNext()).isFalse();
  }

  private Dossier told(Dossier dossier) {
    news.fold();
    return dossier;
  }

  private static MimeMessage letter() throws Exception {
    return PEER.letter();
  }
}
