package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * A form with an old token may be sent again by its own officer from our own page, by nobody else.
 */
class StaleFormTest {
  private static final UUID INH = UUID.randomUUID();

  private record Desk(Actor actor, String unitName, String title) implements SignedIn {}

  @BeforeEach
  void inh_is_signed_in() {
    Actor actor = new Actor(new UnitId("03169"), INH, "Lò Văn Inh", Set.of(Role.INTAKE));
    SecurityContextHolder.getContext()
        .setAuthentication(
            new TestingAuthenticationToken(new Desk(actor, "Xã Nà Hỳ", "Công chức"), ""));
  }

  @AfterEach
  void nobody_is() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void what_was_typed_waits_to_be_sent_again_without_the_old_token() {
    MockHttpServletRequest request = form(INH);
    request.addHeader("Sec-Fetch-Site", "same-origin");
    StaleForm.keep(request);
    Resend resend = StaleForm.of(request);
    assertThat(resend).isNotNull();
    assertThat(resend.action()).isEqualTo("/ban-lam-viec/tiep-nhan");
    assertThat(resend.values()).containsKey("hoTen").doesNotContainKey("_csrf");
  }

  @Test
  void an_old_browser_is_believed_by_its_origin() {
    MockHttpServletRequest ours = form(INH);
    ours.addHeader("Origin", "http://localhost");
    StaleForm.keep(ours);
    assertThat(StaleForm.of(ours)).isNotNull();
    MockHttpServletRequest theirs = form(INH);
    theirs.addHeader("Origin", "https://evil.example");
    StaleForm.keep(theirs);
    assertThat(StaleForm.of(theirs)).isNull();
  }

  @Test
  void a_forged_form_from_another_site_is_never_offered() {
    for (String site : new String[] {"cross-site", "same-site", "none"}) {
      MockHttpServletRequest request = form(INH);
      request.addHeader("Sec-Fetch-Site", site);
      request.addHeader("Origin", "http://localhost");
      StaleForm.keep(request);
      assertThat(StaleForm.of(request)).as(site).isNull();
    }
    MockHttpServletRequest silent = form(INH);
    StaleForm.keep(silent);
    assertThat(StaleForm.of(silent)).isNull();
  }

  @Test
  void another_officers_form_is_not_sent_under_this_officers_name() {
    MockHttpServletRequest request = form(UUID.randomUUID());
    request.addHeader("Sec-Fetch-Site", "same-origin");
    StaleForm.keep(request);
    assertThat(StaleForm.of(request)).isNull();
  }

  @Test
  void a_password_is_never_written_into_a_page() {
    MockHttpServletRequest request = form(INH);
    request.addHeader("Sec-Fetch-Site", "same-origin");
    request.addParameter("matKhau", "bí mật");
    StaleForm.keep(request);
    assertThat(StaleForm.of(request)).isNull();
  }

  private static MockHttpServletRequest form(UUID officer) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/ban-lam-viec/tiep-nhan");
    request.setContentType("application/x-www-form-urlencoded");
    request.addParameter("_csrf", "cũ");
    request.addParameter("_officer", officer.toString());
    request.addParameter("hoTen", "Vừ Thị Mỷ");
    return request;
  }
}
