package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is kept of a form that could not be taken in just now, and what never is. */
class TypedFormsTest {
  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
  private static final String PAGE = "/ban-lam-viec/tiep-nhan/1.001193";
  private static final String INH = "0190a000-0000-7000-8000-000000000001";

  @Test
  void everything_typed_is_kept_in_its_order_and_nothing_that_belongs_to_the_old_session() {
    MockHttpServletRequest request = form(PAGE);
    request.addParameter("hoTen", "Vừ Thị Mỷ");
    request.addParameter("giay", "có", "thiếu");
    request.addParameter("_csrf", "old");
    request.addParameter("_officer", INH);
    KeptForm kept = KeptForm.in(request, NOW);
    assertThat(kept).isNotNull();
    assertThat(kept.values())
        .isEqualTo(Map.of("hoTen", List.of("Vừ Thị Mỷ"), "giay", List.of("có", "thiếu")));
    assertThat(kept.address()).isEqualTo(PAGE);
    assertThat(kept.officer()).isEqualTo(INH);
    assertThat(kept.value("hoTen")).isEqualTo("Vừ Thị Mỷ");
    assertThat(kept.value("khongCo")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"matKhau", "matKhauMoi", "MATKHAU", "password", "new-Password", "_hidden"})
  void no_password_is_ever_kept_nor_sent_again(String field) {
    MockHttpServletRequest request = form(PAGE);
    request.addParameter(field, "bí mật");
    KeptForm kept = KeptForm.in(request, NOW);
    assertThat(kept).isNotNull();
    assertThat(kept.values()).isEmpty();
    if (!field.startsWith("_")) {
      assertThat(Resend.of(request)).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/thu-tuc", "https://evil.example/ban-lam-viec", "//evil.example", ""})
  void a_form_that_says_it_stands_elsewhere_is_not_kept(String address) {
    MockHttpServletRequest request = form(address);
    request.addParameter("hoTen", "Vừ Thị Mỷ");
    assertThat(KeptForm.in(request, NOW)).isNull();
  }

  @Test
  void a_form_that_says_nothing_is_not_kept() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", PAGE);
    request.addParameter("hoTen", "Vừ Thị Mỷ");
    assertThat(KeptForm.in(request, NOW)).isNull();
  }

  @Test
  void a_form_beyond_all_measure_is_neither_kept_nor_sent_again() {
    MockHttpServletRequest request = form(PAGE);
    request.addParameter("ghiChu", "x".repeat(149_000));
    assertThat(KeptForm.in(request, NOW)).isNotNull();
    assertThat(Resend.of(request)).isNotNull();
    request.addParameter("nua", "x".repeat(2_000));
    assertThat(KeptForm.in(request, NOW)).isNull();
    request.addParameter("conNua", "x".repeat(400_000));
    assertThat(Resend.of(request)).isNull();
  }

  @Test
  void what_was_written_in_sentences_is_shown_again_in_its_order_without_keys_and_numbers() {
    MockHttpServletRequest request = form(PAGE);
    request.addParameter("khoa", "0190a000-0000-7000-8000-000000000001");
    request.addParameter("lyDo", "  Chưa có giấy chứng sinh ");
    request.addParameter("soDienThoai", "0900 000 000");
    request.addParameter("buoc", "APPRAISAL");
    request.addParameter("ghiChu", "Bà con ở xa, hẹn thứ Năm", "");
    request.addParameter("_csrf", "hai mươi ký tự");
    Resend sent = Resend.of(request);
    assertThat(sent).isNotNull();
    assertThat(sent.sentences())
        .containsExactly("Chưa có giấy chứng sinh", "Bà con ở xa, hẹn thứ Năm");
    assertThat(ErrorPage.refusal(Message.of("web.error.422.not-stored"), request).typed())
        .isEqualTo(sent.sentences());
  }

  @Test
  void a_refused_page_without_a_form_and_a_form_with_a_password_show_nothing_again() {
    Message why = Message.of("web.error.422.not-stored");
    assertThat(ErrorPage.refusal(why, new MockHttpServletRequest("GET", PAGE)).typed()).isEmpty();
    MockHttpServletRequest request = form(PAGE);
    request.addParameter("matKhau", "mật khẩu dài");
    request.addParameter("ghiChu", "hai từ");
    assertThat(ErrorPage.refusal(why, request).typed()).isEmpty();
  }

  @Test
  void it_waits_for_its_own_officer_for_half_an_hour() {
    MockHttpServletRequest request = form(PAGE);
    request.addParameter("_officer", INH);
    KeptForm kept = KeptForm.in(request, NOW);
    assertThat(kept).isNotNull();
    assertThat(kept.isFor(INH, NOW.plus(Duration.ofMinutes(29)))).isTrue();
    assertThat(kept.isFor(INH, NOW.plus(Duration.ofMinutes(30)))).isFalse();
    assertThat(kept.isFor("ai khác", NOW)).isFalse();
  }

  @Test
  void a_form_that_does_not_say_whose_it_is_is_given_to_whoever_signs_in() {
    KeptForm kept = KeptForm.in(form(PAGE), NOW);
    assertThat(kept).isNotNull();
    assertThat(kept.isFor(INH, NOW)).isTrue();
  }

  @Test
  void a_log_line_never_shows_what_was_typed() {
    MockHttpServletRequest request = form(PAGE);
    request.addParameter("hoTen", "Vừ Thị Mỷ");
    assertThat(KeptForm.in(request, NOW)).hasToString("KeptForm[" + PAGE + "]");
  }

  @Test
  void a_form_is_sent_again_with_every_value_and_its_own_key() {
    MockHttpServletRequest request = form(PAGE);
    request.addParameter("khoa", "k-1");
    request.addParameter("giay", "có", "thiếu");
    Resend again = Resend.of(request);
    assertThat(again).isNotNull();
    assertThat(again.action()).isEqualTo(PAGE);
    assertThat(again.values()).containsEntry("khoa", List.of("k-1"));
    assertThat(again.values()).containsEntry("giay", List.of("có", "thiếu"));
  }

  @Test
  void only_while_no_session_can_be_read_the_form_keeps_the_token_it_came_with() {
    MockHttpServletRequest request = form(PAGE);
    request.addParameter("_csrf", "token-1");
    request.addParameter("hoTen", "Vừ Thị Mỷ");
    assertThat(Resend.of(request).values()).doesNotContainKey("_csrf");
    assertThat(Resend.withItsToken(request).values())
        .containsEntry("_csrf", List.of("token-1"))
        .containsEntry("hoTen", List.of("Vừ Thị Mỷ"));
    MockHttpServletRequest password = form(PAGE);
    password.addParameter("_csrf", "token-1");
    password.addParameter("matKhau", "bí mật");
    assertThat(Resend.withItsToken(password)).isNull();
  }

  @Test
  void a_page_and_an_upload_are_not_sent_again() {
    MockHttpServletRequest page = new MockHttpServletRequest("GET", PAGE);
    assertThat(Resend.of(page)).isNull();
    MockHttpServletRequest upload = form(PAGE);
    upload.setContentType("multipart/form-data; boundary=x");
    assertThat(Resend.of(upload)).isNull();
  }

  private static MockHttpServletRequest form(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", PAGE);
    request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
    request.addParameter("_form", address);
    return request;
  }
}
