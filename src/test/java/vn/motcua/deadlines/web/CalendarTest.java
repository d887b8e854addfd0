package vn.motcua.deadlines.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SignedIn;

@MotCuaTest
@DirtiesContext
class CalendarTest {
  private static final String PAGE = "/quan-tri/lich-lam-viec";
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId MUONG_PHANG = new UnitId("03325");

  @Autowired MockMvcTester mvc;

  /** An officer at the keyboard. */
  private record Officer(Actor actor) implements SignedIn {
    @Override
    public String unitName() {
      return "Xã Nà Hỳ";
    }

    @Override
    public String title() {
      return "Công chức";
    }
  }

  @Test
  void the_administrator_sees_hours_days_and_how_far_the_calendar_is_published() {
    assertThat(mvc.get().uri(PAGE).with(authentication(as(Role.ADMINISTRATOR))))
        .hasStatusOk()
        .bodyText()
        .contains("Giờ thông thường")
        .contains("Thứ Ba 24/11/2026 nghỉ lễ (Ngày Văn hóa Việt Nam).")
        .contains("Lịch nghỉ công bố chính thức mới có đến 31/12/2026.");
  }

  @Test
  void others_do_not_get_in() {
    assertThat(mvc.get().uri(PAGE).with(authentication(as(Role.INTAKE)))).hasStatus(403);
  }

  @Test
  void a_storm_day_is_saved_shown_to_citizens_and_taken_away_again() {
    assertThat(post("/ngay", Map.of("day", "2026-11-05", "kind", "HOLIDAY", "name", "Mưa bão")))
        .hasRedirectedUrl(PAGE + "?da-luu=1");
    assertThat(mvc.get().uri("/co-quan/03169/lich-lam-viec"))
        .bodyText()
        .contains("Thứ Năm 5/11/2026 nghỉ (Mưa bão).");
    assertThat(post("/ngay/2026-11-05/go-bo", Map.of())).hasRedirectedUrl(PAGE + "?da-luu=1");
    assertThat(mvc.get().uri("/co-quan/03169/lich-lam-viec")).bodyText().doesNotContain("Mưa bão");
  }

  @Test
  void a_day_gone_by_is_refused_and_what_was_typed_stays() {
    assertThat(post("/ngay", Map.of("day", "2026-10-05", "kind", "HOLIDAY", "name", "Lũ quét")))
        .hasStatus(422)
        .bodyText()
        .contains("Ngày 5/10/2026 đã qua.")
        .contains("value=\"Lũ quét\"");
  }

  @Test
  void hours_that_cannot_be_read_name_the_line() {
    assertThat(post("/gio", Map.of("from", "2026-12-01", "t2", "sáng chiều")))
        .hasStatus(422)
        .bodyText()
        .contains("Không đọc được “sáng chiều”.")
        .contains("value=\"sáng chiều\"");
  }

  @Test
  void a_week_without_an_open_weekday_is_refused() {
    assertThat(post("/gio", Map.of("from", "2026-12-01", "t7", "7:30–11:30")))
        .hasStatus(422)
        .bodyText()
        .contains("không hồ sơ nào đến hạn được");
  }

  @Test
  void winter_hours_are_saved_for_their_first_day() {
    assertThat(post("/gio", Map.of("from", "2027-01-04", "t2", "8h–12h, 13h–17h")))
        .hasRedirectedUrl(PAGE + "?da-luu=1");
    assertThat(mvc.get().uri(PAGE + "?da-luu=1").with(authentication(as(Role.ADMINISTRATOR))))
        .bodyText()
        .contains("Từ thứ Hai 4/1/2027")
        .contains("Hồ sơ đang giải quyết đã được tính lại hạn")
        .contains("Quàng Văn Định: đặt giờ làm việc từ 4/1/2027");
    assertThat(post("/gio/2027-01-04/go-bo", Map.of())).hasRedirectedUrl(PAGE + "?da-luu=1");
  }

  @Test
  void nobody_can_say_the_published_calendar_ends_earlier() {
    assertThat(post("/cong-bo", Map.of("until", "2025-01-01"))).hasStatus(422);
  }

  @Test
  void the_calendar_of_a_year_is_not_complete_before_its_tet_is_entered() {
    Map<String, String> wholeYear = Map.of("until", "2027-12-31");
    Map<String, String> tet =
        Map.of("day", "2027-02-08", "kind", "HOLIDAY", "name", "Tết Nguyên đán");
    assertThat(post(MUONG_PHANG, "/cong-bo", wholeYear))
        .hasStatus(422)
        .bodyText()
        .contains("Năm 2027 chưa có ngày nghỉ Tết nào (mùng Một là 6/2/2027).");
    assertThat(post(MUONG_PHANG, "/ngay", tet)).hasRedirectedUrl(PAGE + "?da-luu=1");
    assertThat(post(MUONG_PHANG, "/cong-bo", wholeYear)).hasRedirectedUrl(PAGE + "?da-luu=1");
  }

  private MvcTestResult post(String address, Map<String, String> fields) {
    return post(NA_HY, address, fields);
  }

  private MvcTestResult post(UnitId unit, String address, Map<String, String> fields) {
    var request =
        mvc.post()
            .uri(PAGE + address)
            .with(authentication(as(unit, Role.ADMINISTRATOR)))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static TestingAuthenticationToken as(Role role) {
    return as(NA_HY, role);
  }

  private static TestingAuthenticationToken as(UnitId unit, Role role) {
    Actor actor = new Actor(unit, UUID.randomUUID(), "Quàng Văn Định", Set.of(role));
    return new TestingAuthenticationToken(new Officer(actor), "", role.authority());
  }
}
