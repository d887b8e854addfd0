package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.THANH_NUA;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The roster of the day: who is announced away, and what cannot be. */
@MotCuaTest
class RosterPagesTest {
  private static final String PASSWORD = "con trâu đi trước cái cày";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired MockMvc mvc;
  @Autowired Units units;
  @Autowired Officers officers;
  @Autowired Staffing staffing;
  @Autowired Accounts accounts;
  @Autowired TestClock clock;

  private Actor ha;
  private Actor inh;
  private Browser browser;

  @BeforeEach
  void ha_administers_and_inh_receives() throws Exception {
    clock.set(TestClock.MONDAY_MORNING);
    ha = hired(units, staffing, NA_HY, "Trần Thị Thu Hà", Role.ADMINISTRATOR);
    inh = hired(units, staffing, NA_HY, "Lò Văn Inh", Role.INTAKE);
    browser = signedIn(ha);
  }

  @ParameterizedTest
  @ValueSource(strings = {"khong-phai-so", "0190a000-0000-7000-8000-000000000001"})
  void an_absence_for_nobody_is_not_written_down_for_oneself(String officer) throws Exception {
    browser.open("/ban-lam-viec/co-mat");
    MockHttpServletResponse answer =
        browser.send(
            "/ban-lam-viec/vang-mat",
            "officer",
            officer,
            "from",
            "2026-11-03",
            "to",
            "2026-11-04",
            "reason",
            "LEAVE");
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(officers.isPresent(NA_HY, ha.officer(), TestClock.at("2026-11-03T09:00"))).isTrue();
  }

  @Test
  void an_officer_of_the_neighbour_commune_cannot_be_sent_away() throws Exception {
    Actor stranger = hired(units, staffing, THANH_NUA, "Phạm Tiến Dũng", Role.INTAKE);
    browser.open("/ban-lam-viec/co-mat");
    assertThat(
            browser
                .send("/ban-lam-viec/co-mat", "officer", stranger.officer().toString())
                .getStatus())
        .isEqualTo(404);
    assertThat(
            browser
                .send(
                    "/ban-lam-viec/vang-mat",
                    "officer",
                    stranger.officer().toString(),
                    "from",
                    "2026-11-03",
                    "reason",
                    "LEAVE")
                .getStatus())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"31/11/2026, '', from", "2026-11-03, 25 giờ, from", "2026-11-03, '', to"})
  void an_absence_with_no_day_keeps_what_was_typed(String from, String time, String field)
      throws Exception {
    browser.open("/ban-lam-viec/co-mat");
    MockHttpServletResponse answer =
        browser.send(
            "/ban-lam-viec/vang-mat",
            "officer",
            inh.officer().toString(),
            "from",
            from,
            "fromTime",
            time,
            "to",
            field.equals("to") ? "mai" : "2026-11-10",
            "reason",
            "SICK");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("id=\"" + field + "-loi\"", "value=\"" + from + "\"");
    assertThat(officers.isPresent(NA_HY, inh.officer(), TestClock.at("2026-11-03T09:00"))).isTrue();
  }

  @Test
  void a_forenoon_away_is_a_forenoon() throws Exception {
    browser.open("/ban-lam-viec/co-mat");
    MockHttpServletResponse answer =
        browser.send(
            "/ban-lam-viec/vang-mat",
            "officer",
            inh.officer().toString(),
            "from",
            "2026-11-03",
            "fromTime",
            "07:30",
            "to",
            "2026-11-03",
            "toTime",
            "11:30",
            "reason",
            "TRAINING");
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(officers.isPresent(NA_HY, inh.officer(), TestClock.at("2026-11-03T09:00")))
        .isFalse();
    assertThat(officers.isPresent(NA_HY, inh.officer(), TestClock.at("2026-11-03T13:00"))).isTrue();
  }

  private Browser signedIn(Actor who) throws Exception {
    String name = "roster" + NUMBER.incrementAndGet();
    accounts.openWith(installer(who.unit()), who.officer(), name, PASSWORD);
    Browser one = new Browser(mvc);
    one.signIn(name, PASSWORD);
    return one;
  }
}
