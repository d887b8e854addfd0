package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Somebody pauses in the middle of a form: told before the visit ends, and nothing typed is lost.
 */
class AfterAPauseTest extends Journey {
  private static final String TYPED = "Bản Nà Hỳ 1, Nà Hỳ, Điện Biên";

  private Page atTheFirstQuestion(Page phone) {
    phone.navigate("/cong-dan/dang-nhap");
    FilingJourneyTest.signIn(phone, "thu-1");
    phone.navigate(FilingJourneyTest.START);
    phone.click("main form button");
    return phone;
  }

  /** The same with scripts, once the page has asked how long the visit lasts. */
  private Page asked(Page phone) {
    atTheFirstQuestion(phone);
    phone.waitForLoadState(LoadState.NETWORKIDLE);
    return phone;
  }

  @Test
  void what_is_sent_after_the_visit_ended_waits_for_its_owner() {
    comesBack(asked(browsing.telephone()));
  }

  @Test
  void the_same_with_scripts_off() {
    comesBack(atTheFirstQuestion(browsing.telephoneWithoutScripts()));
  }

  private void comesBack(Page phone) {
    browsing.forgives("status of 401");
    clock.advance(Duration.ofMinutes(31));
    phone.fill("#yc-noi", TYPED);
    phone.check("input[name=yc-la][value=me]");
    FilingJourneyTest.onward(phone);
    assertThat(phone.locator("[role=alert]")).containsText("Những gì vừa gõ vẫn được giữ");
    FilingJourneyTest.signIn(phone, "thu-1");
    assertThat(phone.locator("[role=status]").first()).containsText("vẫn còn nguyên");
    assertThat(phone.locator("#yc-noi")).hasValue(TYPED);
    FilingJourneyTest.onward(phone);
    assertThat(phone.locator("h1")).containsText("Cháu tên là gì?");
  }

  @Test
  void somebody_else_who_signs_in_sees_nothing_of_it() {
    Page phone = atTheFirstQuestion(browsing.telephoneWithoutScripts());
    clock.advance(Duration.ofMinutes(31));
    phone.fill("#yc-noi", TYPED);
    FilingJourneyTest.onward(phone);
    browsing.expects(404, "/hoi/nguoi-di-lam");
    FilingJourneyTest.signIn(phone, "thu-2");
    assertThat(phone.locator("main")).not().containsText(TYPED);
  }

  @Test
  void the_person_is_told_before_the_visit_ends_and_stays_with_one_press() {
    Page phone = browsing.telephone();
    phone.clock().install();
    atTheFirstQuestion(phone);
    assertThat(phone.locator("#het-phien")).not().isVisible();
    clock.advance(Duration.ofMinutes(26));
    phone.clock().fastForward("26:00");
    assertThat(phone.locator("#het-phien")).isVisible();
    assertThat(phone.locator("#het-phien")).containsText("chưa đến 5 phút");
    browsing.seen(phone, "the visit is about to end");
    phone.click("#het-phien button");
    assertThat(phone.locator("#het-phien")).not().isVisible();
    clock.advance(Duration.ofMinutes(26));
    phone.fill("#yc-noi", TYPED);
    phone.check("input[name=yc-la][value=me]");
    FilingJourneyTest.onward(phone);
    assertThat(phone.locator("h1")).containsText("Cháu tên là gì?");
  }
}
