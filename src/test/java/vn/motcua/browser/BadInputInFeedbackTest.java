package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import vn.motcua.web.Allowance;

/** Floods, scripts, legal complaints, two who tell the same: what comes in is met calmly. */
class BadInputInFeedbackTest extends Journey {
  private static final String SCRIPT =
      "<script>document.title='hỏng'</script><img src=x onerror=alert(1)>";

  @Autowired ApplicationContext context;

  /** The flood is over for the tests that follow. */
  @AfterEach
  void the_address_may_send_again() {
    ReflectionTestUtils.setField(
        context.getBean("sendController"), "allowance", new Allowance(10, Duration.ofMinutes(10)));
    clock.set("2026-11-02T08:00");
  }

  @Test
  void a_flood_from_one_address_is_asked_to_wait_without_a_puzzle_and_its_words_stay() {
    Page telephone = browsing.telephone();
    String words = "";
    for (int n = 1; n <= 11; n++) {
      telephone.navigate("/phan-anh/03169/gui");
      telephone.check("input[name=loai][value=OTHER]");
      words = "Phản ánh số " + n + " gửi liền một lúc từ một máy.";
      telephone.fill("#noiDung", words);
      if (n == 11) {
        browsing.expects(429, "/phan-anh/03169/gui");
      }
      telephone.click("main form button.btn.wide-btn");
    }
    assertThat(telephone.locator(".problems")).containsText("đợi vài phút");
    assertThat(telephone.locator("#noiDung")).hasValue(words);
    Assertions.assertThat(telephone.content()).doesNotContainIgnoringCase("captcha");
    browsing.seen(telephone, "feedback, a flood is asked to wait");
    Browsing.fits(telephone);
  }

  @Test
  void script_in_every_field_is_words_to_the_sender_and_to_the_officer() {
    Page telephone = browsing.telephone();
    telephone.navigate("/phan-anh/03169/gui");
    telephone.check("input[name=loai][value=RULE]");
    telephone.fill("#noiDung", SCRIPT);
    telephone.click("main form details summary");
    telephone.fill("#noi", SCRIPT);
    telephone.fill("#hoTen", SCRIPT);
    telephone.fill("#lienHe", SCRIPT);
    telephone.click("main form button.btn.wide-btn");
    assertThat(telephone.locator("h1")).containsText("Đã nhận");
    assertThat(telephone.locator("main")).containsText("<script>");
    browsing.seen(telephone, "feedback, script in the words");
    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    chairman.navigate("/ban-lam-viec/phan-anh");
    chairman
        .locator("main tbody tr", new Page.LocatorOptions().setHasText("Quy định"))
        .last()
        .locator("a")
        .click();
    assertThat(chairman.locator("main")).containsText("<script>");
    Assertions.assertThat(chairman.title()).doesNotContain("hỏng");
    browsing.seen(chairman, "feedback, script at the desk");
  }

  @Test
  void where_the_telephone_is_goes_along_only_when_asked_for() {
    Page telephone = browsing.telephone();
    BrowserContext phone = telephone.context();
    phone.grantPermissions(List.of("geolocation"));
    phone.setGeolocation(new Geolocation(21.70123, 102.80456));
    telephone.navigate("/phan-anh/03169/gui");
    telephone.click("main form details summary");
    assertThat(telephone.locator("#noi")).hasValue("");
    telephone.fill("#noi", "Cầu treo bản Nà Hỳ 2");
    telephone.click("button[data-place]");
    assertThat(telephone.locator("#noi")).hasValue("Cầu treo bản Nà Hỳ 2 (21.70123, 102.80456)");
    telephone.click("button[data-place]");
    assertThat(telephone.locator("#noi")).hasValue("Cầu treo bản Nà Hỳ 2 (21.70123, 102.80456)");
    browsing.seen(telephone, "feedback, the place is added");
    Browsing.fits(telephone);
    for (Locator target :
        telephone.locator("main button:visible, main a.btn:visible, main select:visible").all()) {
      Assertions.assertThat(target.boundingBox().height)
          .as(target.innerText())
          .isGreaterThanOrEqualTo(44);
    }
  }

  @Test
  void without_scripts_there_is_no_such_button_and_the_place_is_typed() {
    Page page = browsing.deskWithoutScripts();
    page.navigate("/phan-anh/03169/gui");
    assertThat(page.locator("button[data-place]")).isHidden();
    assertThat(page.locator("#noi")).hasCount(1);
  }

  @Test
  void a_complaint_by_law_leaves_feedback_is_kept_secret_and_its_days_are_watched() {
    Page telephone = browsing.telephone();
    String own = sent(telephone, "Tôi khiếu nại quyết định xử phạt số 12, đề nghị xem xét lại.");
    Page chairman = opened("hoan.nahy", own);
    browsing.seen(chairman, "feedback that looks like a complaint by law");
    Locator divert = chairman.locator("form[action$='/theo-luat']");
    divert.locator("textarea").fill("Khiếu nại quyết định hành chính.");
    divert.locator("button.btn").click();
    assertThat(chairman.locator("main")).containsText("Thụ lý trước");
    browsing.seen(chairman, "a complaint by law, to be accepted");
    chairman.click("form[action$='/thu-ly'] button.btn");
    assertThat(chairman.locator("main")).containsText("Giải quyết trước");
    chairman.click("summary:has-text('Vụ việc phức tạp')");
    chairman.fill("form[action$='/phuc-tap'] textarea", "Phải xác minh ở hai nơi.");
    chairman.click("form[action$='/phuc-tap'] button.btn");
    assertThat(chairman.locator("main")).containsText("Vụ việc phức tạp.");
    browsing.seen(chairman, "a complaint by law, complex");
    telephone.navigate(own);
    assertThat(telephone.locator("main")).containsText("giữ bí mật");
    browsing.seen(telephone, "a complaint by law, as its sender follows it");
    clock.set("2026-12-18T09:00");
    chairman.navigate("/ban-lam-viec/nhac-viec");
    assertThat(chairman.locator("main")).containsText("Đơn theo luật quá hạn");
    chairman
        .locator("main li", new Page.LocatorOptions().setHasText("Đơn theo luật quá hạn"))
        .locator("a")
        .click();
    chairman.click("summary:has-text('Ghi kết quả giải quyết')");
    chairman.fill(
        "form[action$='/ket-qua'] textarea", "Giữ nguyên quyết định, có văn bản gửi kèm.");
    chairman.click("form[action$='/ket-qua'] button.btn");
    browsing.seen(chairman, "a complaint by law, settled");
    Page front = browsing.signedIn(browsing.desk(), "say.nahy");
    front.navigate("/giam-sat/phan-anh?xem=xong");
    assertThat(front.locator("main")).not().containsText("theo luật");
  }

  @Test
  void two_who_tell_the_same_are_answered_once() {
    Page first = browsing.telephone();
    sent(first, "Vòi nước ở sân trụ sở hỏng cả tuần nay rồi.");
    Page second = browsing.telephone();
    String own = sent(second, "Vòi nước ở sân trụ sở hỏng, cả tuần nay không có nước.");
    Page chairman = opened("hoan.nahy", own);
    assertThat(chairman.locator("main")).containsText("Có vẻ cùng một việc");
    chairman.click("summary:has-text('Ai đã mở phản ánh này')");
    browsing.seen(chairman, "feedback that tells the same, and who opened it");
    chairman.locator("form[action$='/gop'] button").first().click();
    assertThat(chairman.locator("main")).containsText("đã gộp");
    browsing.seen(chairman, "feedback merged");
    second.navigate(own);
    assertThat(second.locator("main")).containsText("trả lời chung");
    browsing.seen(second, "merged, as its sender follows it");
  }

  @Test
  void an_administrator_sets_the_days_and_prints_the_page_to_hang() {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    office.navigate("/quan-tri/thoi-han-phan-anh");
    browsing.seen(office, "days for feedback");
    office.fill("#tuNgay", "2026-10-01");
    office.fill("#traLoi", "10");
    browsing.expects(422, "/quan-tri/thoi-han-phan-anh");
    office.click("main form button.btn");
    assertThat(office.locator(".problems")).containsText("Từ hôm nay");
    browsing.seen(office, "days for feedback, something is missing");
    office.fill("#tuNgay", "2027-06-01");
    office.fill("#canCu", "Quy chế tiếp nhận phản ánh của xã, Điều 4");
    office.click("main form button.btn");
    assertThat(office.locator("main")).containsText("sắp áp dụng");
    browsing.seen(office, "days for feedback, a row to come");
    printed(office, "/ban-lam-viec/phan-anh/to-dan.pdf");
    printed(office, "/ban-lam-viec/phan-anh/to-dan.pdf?ban=1");
  }

  /** Sends it by telephone; the address of its own page. */
  private static String sent(Page telephone, String words) {
    telephone.navigate("/phan-anh/03169/gui");
    telephone.check("input[name=loai][value=OTHER]");
    telephone.fill("#noiDung", words);
    telephone.click("main form button.btn.wide-btn");
    assertThat(telephone.locator("h1")).containsText("Đã nhận");
    return telephone.url().replaceAll("\\?.*", "").replaceAll("https?://[^/]+", "");
  }

  /** The page of the newest feedback, as this officer opens it. */
  private Page opened(String user, String own) {
    Assertions.assertThat(own).startsWith("/phan-anh/theo-doi/03169/");
    Page desk = browsing.signedIn(browsing.desk(), user);
    desk.navigate(
        "/ban-lam-viec/phan-anh/03169/"
            + one(
                "select id from feedback where unit_id = '03169' order by number desc, year desc limit 1"));
    return desk;
  }
}
