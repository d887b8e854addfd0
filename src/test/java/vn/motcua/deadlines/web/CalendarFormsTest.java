package vn.motcua.deadlines.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.OpeningWords;
import vn.motcua.deadlines.Session;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SignedIn;

/** Every form of the calendar page gone wrong: told beside its field, kept, nothing changed. */
@MotCuaTest
class CalendarFormsTest {
  private static final String PAGE = "/quan-tri/lich-lam-viec";

  @Autowired MockMvcTester mvc;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private record Officer(Actor actor) implements SignedIn {
    @Override
    public String unitName() {
      return "Xã Nà Hỳ";
    }

    @Override
    public String title() {
      return "Quản trị";
    }
  }

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Nghỉ bão, HOLIDAY, day",
    "31/12/2026, Nghỉ bão, HOLIDAY, day",
    "2026-02-30, Nghỉ bão, HOLIDAY, day",
    "2026-11-01, Nghỉ bão, HOLIDAY, day",
    "2101-01-01, Nghỉ bão, HOLIDAY, day",
    "2026-11-07, Nghỉ thứ Bảy, HOLIDAY, day",
    "2026-11-04, Làm bù ngày thường, MAKEUP_WORK, day",
    "2026-11-10, '', HOLIDAY, name",
    "2026-11-10, Nghỉ bão, STRIKE, kind",
    "2026-11-10, Nghỉ bão, '', kind"
  })
  void a_day_that_cannot_be_is_told_beside_its_field(
      String day, String name, String kind, String field) {
    MvcTestResult answer = send("/ngay", Map.of("day", day, "name", name, "kind", kind));
    assertThat(answer).hasStatus(422).bodyText().contains("id=\"" + field + "-loi\"");
    if (!name.isEmpty()) {
      assertThat(answer).bodyText().contains("value=\"" + name + "\"");
    }
    assertThat(rows("unit_day_rule")).isZero();
  }

  @Test
  void the_last_day_that_can_be_typed_is_taken() {
    assertThat(send("/ngay", Map.of("day", "2100-12-31", "name", "Nghỉ", "kind", "HOLIDAY")))
        .hasStatus(302);
    assertThat(send("/ngay/2100-12-31/go-bo", Map.of())).hasStatus(302);
    assertThat(rows("unit_day_rule")).isZero();
  }

  @Test
  void today_may_still_become_a_day_off_and_yesterday_not() {
    assertThat(send("/ngay", Map.of("day", "2026-11-02", "name", "Mất điện", "kind", "HOLIDAY")))
        .hasStatus(302);
    assertThat(send("/ngay/2026-11-02/go-bo", Map.of())).hasStatus(302);
    assertThat(send("/ngay/2026-11-01/go-bo", Map.of())).hasStatus(422);
    assertThat(send("/ngay/2026-11-20/go-bo", Map.of())).hasStatus(404);
    assertThat(send("/ngay/mai/go-bo", Map.of())).hasStatus(404);
  }

  @Test
  void control_signs_in_a_name_and_a_name_too_long_are_told_and_not_swallowed() {
    for (String name : List.of("Nghỉ\u0007bão", "Nghỉ bão ".repeat(100))) {
      assertThat(send("/ngay", Map.of("day", "2026-11-12", "name", name, "kind", "HOLIDAY")))
          .hasStatus(422)
          .bodyText()
          .contains("nhiều nhất 200 ký tự (đang có " + name.strip().length() + ")");
    }
    assertThat(rows("unit_day_rule")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 7:30–11:30, from",
    "2026-10-01, 7:30–11:30, from",
    "2200-01-01, 7:30–11:30, from",
    "2026-12-01, bảy giờ, t2",
    "2026-12-01, 11:30–7:30, t2",
    "2026-12-01, '7:30–11:30, 11:00–17:00', t2",
    "2026-12-01, '', t2"
  })
  void hours_that_cannot_be_are_told_beside_their_day_and_kept(
      String from, String monday, String field) {
    Map<String, String> typed = new LinkedHashMap<>(Map.of("from", from, "t2", monday));
    MvcTestResult answer = send("/gio", typed);
    assertThat(answer).hasStatus(422).bodyText().contains("id=\"" + field + "-loi\"");
    if (!monday.isEmpty()) {
      assertThat(answer).bodyText().contains("value=\"" + monday + "\"");
    }
    assertThat(rows("weekly_hours")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"'', 422", "hết năm, 422", "2020-01-01, 422", "2101-01-01, 422", "2026-12-31, 302"})
  void the_published_end_is_never_before_what_was_shipped(String until, int status) {
    assertThat(send("/cong-bo", Map.of("until", until))).hasStatus(status);
  }

  @Test
  void a_year_is_not_published_before_its_tet_has_been_entered() {
    MvcTestResult answer = send("/cong-bo", Map.of("until", "2027-12-31"));
    assertThat(answer).hasStatus(422).bodyText().contains("2027");
  }

  @Test
  void every_change_leaves_a_line_with_the_name_of_who_made_it() {
    long before = rows("calendar_change");
    send("/ngay", Map.of("day", "2026-11-16", "name", "Hội xuân", "kind", "HOLIDAY"));
    send("/ngay/2026-11-16/go-bo", Map.of());
    assertThat(rows("calendar_change")).isEqualTo(before + 2);
    assertThat(jdbc.sql("select distinct officer from calendar_change").query(String.class).list())
        .containsExactly("Trần Thị Thu Hà");
    assertThat(mvc.get().uri(PAGE).with(authentication(ha())))
        .bodyText()
        .contains("Trần Thị Thu Hà");
  }

  @Test
  void the_page_speaks_english() {
    assertThat(mvc.get().uri(PAGE + "?lang=en").with(authentication(ha())))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"en\"")
        .doesNotContain("Giờ thông thường");
  }

  @Test
  void whatever_sessions_we_write_we_also_read() {
    Random chance = new Random(3);
    for (int n = 0; n < 2_000; n++) {
      List<Session> sessions = new ArrayList<>();
      int minute = chance.nextInt(300);
      for (int i = chance.nextInt(4); i > 0 && minute < 1_380; i--) {
        int end = minute + 1 + chance.nextInt(200);
        if (end < 1_440) {
          sessions.add(new Session(time(minute), time(end)));
        }
        minute = end + chance.nextInt(90);
      }
      assertThat(SessionsText.read(OpeningWords.plain(sessions))).isEqualTo(sessions);
    }
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / 60, minute % 60);
  }

  private long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private MvcTestResult send(String address, Map<String, String> typed) {
    var request = mvc.post().uri(PAGE + address).with(authentication(ha())).with(csrf());
    typed.forEach(request::param);
    return request.exchange();
  }

  private static TestingAuthenticationToken ha() {
    Actor ha =
        new Actor(
            new UnitId("03169"), new UUID(5, 5), "Trần Thị Thu Hà", Set.of(Role.ADMINISTRATOR));
    return new TestingAuthenticationToken(new Officer(ha), "", Role.ADMINISTRATOR.authority());
  }
}
