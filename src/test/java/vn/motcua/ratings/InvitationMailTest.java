package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import vn.motcua.shared.Refusal;
import vn.motcua.telling.SmtpPeer;

/** Whoever left an address is invited the day after, once, by a real server on loopback. */
@MotCuaTest
@ExtendWith(OutputCaptureExtension.class)
class InvitationMailTest {
  private static final SmtpPeer PEER = new SmtpPeer();
  private static final Pattern LINK = Pattern.compile("https://nahy\\.example(/danh-gia/\\S+)");

  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired Ratings ratings;
  @Autowired RatingFigures figures;
  @Autowired InvitationMail mail;
  @Autowired RatingRights rights;
  @Autowired RatingStore store;
  @Autowired JdbcClient jdbc;
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
    world.the("intake");
    clock.advance(Duration.ofDays(1));
    all();
    PEER.letters().clear();
    clock.set("2026-11-02T08:00");
  }

  @Test
  void the_day_after_the_citizen_is_invited_once_and_the_way_in_the_letter_works()
      throws Exception {
    Dossier dossier = returned("my.vu@example.vn");
    all();
    assertThat(PEER.letters()).as("not on the day itself").isEmpty();
    clock.advance(Duration.ofDays(1));
    all();
    assertThat(PEER.letters()).hasSize(1);
    assertThat(PEER.letters().getFirst()).contains("RCPT TO:<my.vu@example.vn>");
    String body = letter().getContent().toString();
    assertThat(body)
        .contains("đến hết ngày", "bỏ qua thư này")
        .doesNotContain(dossier.code(), "Vừ Thị Mỷ", dossier.filing().trackSecret());
    assertThat(letter().getSubject()).doesNotContain(dossier.code());
    assertThat(ratings.give(way(body), Answer.of(Face.CONTENT))).isTrue();
    clock.advance(Duration.ofDays(1));
    all();
    assertThat(PEER.letters()).as("never a second letter").hasSize(1);
  }

  @Test
  void where_a_letter_goes_neither_the_desk_nor_the_slip_holds_a_way() {
    Dossier dossier = returned("anh.lo@example.vn");
    assertThat(rights.isMailed(dossier)).as("the letter goes tomorrow").isTrue();
    mayNotBeHandedOut(dossier);
    clock.advance(Duration.ofDays(1));
    all();
    assertThat(PEER.letters()).hasSize(1);
    clock.advance(Duration.ofDays(20));
    assertThat(rights.isMailed(dossier)).isTrue();
    mayNotBeHandedOut(dossier);
  }

  private void mayNotBeHandedOut(Dossier dossier) {
    assertThatThrownBy(() -> people.printed(dossier))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ratings.refusal.mailed");
    assertThatThrownBy(() -> rights.handOut(dossier))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ratings.refusal.mailed");
  }

  @Test
  void when_the_letter_cannot_go_the_slip_and_the_sheet_are_good_again() {
    Dossier nobody = returned("khong.nha@example.vn");
    clock.advance(Duration.ofDays(1));
    PEER.feels(SmtpPeer.Mood.KNOWS_NOBODY);
    all();
    assertThat(rights.isMailed(nobody)).isFalse();
    assertThat(ratings.give(people.printed(nobody), Answer.of(Face.CONTENT))).isTrue();
    Dossier none = people.returned();
    assertThat(rights.isMailed(none)).as("no address was left").isFalse();
    people.givenWithTheSlip(none, Answer.of(Face.CONTENT));
  }

  @Test
  void the_letters_number_leads_to_no_dossier() {
    Dossier dossier = returned("so.thu@example.vn");
    clock.advance(Duration.ofDays(1));
    all();
    assertThat(PEER.letters()).hasSize(1);
    assertThat(PEER.letters().getFirst())
        .contains("Message-ID: <rating.")
        .doesNotContain(dossier.id().toString(), dossier.code());
  }

  @Test
  void one_letter_box_under_many_spellings_is_one_address() {
    for (String spelled :
        new String[] {
          "quay.xa+1@example.vn",
          "Quay.Xa@Example.vn",
          "quay.xa+ho-tich@example.vn",
          "QUAY.XA+x+y@example.vn",
        }) {
      returned(spelled);
    }
    clock.advance(Duration.ofDays(1));
    all();
    assertThat(PEER.letters()).as("an officer's own box is not fed with tags").isEmpty();
    for (String[] same :
        new String[][] {
          {"a.b+c@gmail.com", "AB@googlemail.com"},
          {" a@x.vn", "A+1@X.VN"},
        }) {
      assertThat(address(same[0])).isEqualTo(address(same[1]));
    }
    assertThat(address("a.b@x.vn")).as("elsewhere dots matter").isNotEqualTo(address("ab@x.vn"));
  }

  private String address(String typed) {
    return jdbc.sql("select rating_address(?)").param(typed).query(String.class).single();
  }

  @Test
  void who_rated_already_and_who_did_not_get_the_same_letter() throws Exception {
    Dossier rated = returned("da.cham@example.vn");
    // Handed out before there was a mail server, say.
    Way early = Way.drawn();
    store.handOut(rated.unit(), rated.id(), early, LocalDate.of(2026, 11, 2), false);
    assertThat(ratings.give(early, Answer.of(Face.CONTENT))).isTrue();
    returned("chua.cham@example.vn");
    clock.advance(Duration.ofDays(1));
    all();
    assertThat(PEER.letters()).hasSize(2);
    assertThat(PEER.letters().stream().map(InvitationMailTest::alike).distinct()).hasSize(1);
  }

  @Test
  void an_address_of_too_many_dossiers_may_be_the_officers_own_and_gets_none() {
    for (int n = 0; n < MailedInvitation.MOST_SHARING; n++) {
      returned("nha.vu@example.vn");
    }
    clock.advance(Duration.ofDays(1));
    all();
    assertThat(PEER.letters()).as("a family's dossiers").hasSize(MailedInvitation.MOST_SHARING);
    long before = figures.rights(DossierWorld.NA_HY, figures.thisQuarter()).shared();
    clock.set("2026-11-03T08:00");
    returned("Nha.Vu@example.vn");
    clock.advance(Duration.ofDays(1));
    all();
    assertThat(PEER.letters()).hasSize(MailedInvitation.MOST_SHARING);
    assertThat(figures.rights(DossierWorld.NA_HY, figures.thisQuarter()).shared())
        .as("the leader sees it")
        .isEqualTo(before + 1);
  }

  @Test
  void a_busy_server_is_asked_again_ever_later_and_not_without_end() {
    returned("ban.ron@example.vn");
    clock.advance(Duration.ofDays(1));
    PEER.feels(SmtpPeer.Mood.IS_BUSY);
    all();
    assertThat(tries()).isOne();
    all();
    assertThat(tries()).as("at once is too soon").isOne();
    for (int n = 2; n <= 5; n++) {
      clock.advance(Duration.ofMinutes((long) Math.pow(4, n - 2)));
      all();
      assertThat(tries()).isEqualTo(n);
    }
    clock.advance(Duration.ofHours(20));
    PEER.feels(SmtpPeer.Mood.TAKES);
    all();
    assertThat(PEER.letters()).isEmpty();
  }

  @Test
  void an_address_nobody_has_is_tried_once(CapturedOutput log) {
    returned("khong.co@example.vn");
    clock.advance(Duration.ofDays(1));
    PEER.feels(SmtpPeer.Mood.KNOWS_NOBODY);
    all();
    clock.advance(Duration.ofHours(5));
    PEER.feels(SmtpPeer.Mood.TAKES);
    all();
    assertThat(PEER.letters()).isEmpty();
    assertThat(log.getAll()).doesNotContain("khong.co@example.vn");
  }

  @Test
  void after_a_week_it_is_too_late_to_ask() {
    returned("muon.roi@example.vn");
    clock.advance(Duration.ofDays(8));
    all();
    assertThat(PEER.letters()).isEmpty();
  }

  private Dossier returned(String email) {
    Dossier dossier = people.returned(email);
    people.fold();
    return dossier;
  }

  private void all() {
    for (int n = 0; n < 50 && mail.next(); n++) {
      // the next letter
    }
  }

  private int tries() {
    return jdbc.sql("select tries from rating_mail order by at desc limit 1")
        .query(Integer.class)
        .single();
  }

  private static MimeMessage letter() throws Exception {
    String letter = PEER.letters().getFirst();
    return new MimeMessage(
        null,
        new ByteArrayInputStream(
            letter.substring(letter.indexOf("Date:")).getBytes(StandardCharsets.UTF_8)));
  }

  private static Way way(String body) {
    Matcher link = LINK.matcher(body);
    assertThat(link.find()).isTrue();
    return Way.typed(link.group(1).substring("/danh-gia/".length())).orElseThrow();
  }

  /** The letter without its number, its address and its way. */
  private static String alike(String letter) {
    try {
      String body =
          new MimeMessage(
                  null,
                  new ByteArrayInputStream(
                      letter.substring(letter.indexOf("Date:")).getBytes(StandardCharsets.UTF_8)))
              .getContent()
              .toString();
      return MimeUtility.unfold(LINK.matcher(body).replaceAll("LINK"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
