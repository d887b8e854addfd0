package vn.motcua.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mail server as the installation names it. */
class PostOfficeTest {
  private static final String FROM = "motcua@nahy.example";

  @Test
  void without_a_server_the_office_is_closed() {
    assertThat(office("  ", "").isOpen()).isFalse();
    assertThat(office("", "").send("1", FROM, "a", "b")).contains(ToTell.Fault.SERVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtp://mail.nahy.example",
        "smtp://motcua:mat%40khau@mail.nahy.example:587",
        "smtps://motcua:matkhau@mail.nahy.example"
      })
  void a_readable_address_opens_it(String url) {
    assertThat(office(url, FROM).isOpen()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.nahy.example", "http://nahy.example", "smtp://", "smtp://a b"})
  void an_address_nobody_can_read_stops_the_start_without_repeating_it(String url) {
    assertThatThrownBy(() -> office(url, FROM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MOTCUA_SMTP_URL")
        .hasMessageNotContaining("nahy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Trung tâm", "motcua@", "@nahy.example"})
  void a_server_needs_a_sender(String from) {
    assertThatThrownBy(() -> office("smtp://127.0.0.1", from))
        .hasMessageContaining("MOTCUA_SMTP_FROM");
  }

  @Test
  void a_server_that_is_not_there_is_a_fault_and_no_exception() {
    assertThat(office("smtp://127.0.0.1:1", FROM).send("1", FROM, "a", "b"))
        .contains(ToTell.Fault.SERVER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"khong-co", "a@b@c", "a b@c.vn", "a@b.vn\r\nBcc: x@y.vn"})
  void what_is_no_address_is_not_sent_to(String to) {
    assertThat(office("smtp://127.0.0.1:1", FROM).send("1", to, "a", "b"))
        .contains(ToTell.Fault.ADDRESS);
  }

  @Test
  void a_password_is_not_given_to_a_server_that_cannot_hide_it() {
    try (SmtpPeer peer = new SmtpPeer()) {
      String url = peer.url().replace("//", "//motcua:matkhau@");
      assertThat(office(url, FROM).send("1", "thanh@example.vn", "a", "b"))
          .contains(ToTell.Fault.SERVER);
      assertThat(peer.letters()).isEmpty();
    }
  }

  private static PostOffice office(String url, String from) {
    return new PostOffice(url, from, Clock.systemUTC());
  }
}
