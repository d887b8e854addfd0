package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.demo.DemoStaff;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackDraft;
import vn.motcua.feedback.FeedbackIntake;
import vn.motcua.feedback.FeedbackTopic;
import vn.motcua.feedback.Reviews;
import vn.motcua.shared.Actor;

/** What the office writes down for somebody it cannot read as that one; what the province sees. */
class TheCodeIsTheCitizensTest extends Journey {
  private static final String RECORD = "/ban-lam-viec/phan-anh/moi";
  private static final String ABOVE = "/ban-lam-viec/don-theo-luat";

  @Autowired FeedbackIntake intake;
  @Autowired Reviews reviews;

  @Test
  void what_is_said_at_the_desk_is_written_down_and_the_code_is_handed_over_once() {
    Page desk = browsing.signedIn(browsing.desk(), "dua.nahy");
    Browsing.menu(desk, RECORD.replace("/moi", ""));
    desk.click("main a[href='" + RECORD + "']");
    desk.check("input[name=loai][value=PLACE]");
    String said = "Sân xã ngập, bà con nói ở bàn " + UUID.randomUUID().toString().substring(0, 6);
    desk.fill("#noiDung", said);
    String key = desk.locator("input[name=khoa]").inputValue();
    desk.click("main form.feedback-form button.btn:not(.ghost)");
    assertThat(desk.locator("h1")).hasText("Đã ghi. Xin đưa mã cho bà con");
    String code = desk.locator(".feedback-code .code").innerText();
    Assertions.assertThat(desk.url()).doesNotContain(code.substring(6, 10));
    browsing.seen(desk, "the code of somebody, shown once to be handed over");
    desk.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    browsing.seen(desk, "the code of somebody, printed");
    desk.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));

    sentAgain(desk, key, said);
    assertThat(desk.locator("main")).containsText("mã đã hiện một lần");
    assertThat(desk.locator("main")).not().containsText(code);
    browsing.seen(desk, "the code of somebody is not shown again");

    String address = address(code);
    browsing.visit(desk, address, 403, "the office opens no code");
    Page citizen = browsing.narrowTelephone();
    browsing.visit(citizen, address, 200, "feedback, by its code, 320 px");
    assertThat(citizen.locator("main")).containsText(said);
    Browsing.fits(citizen);
  }

  @Test
  void whom_it_is_about_finds_no_such_page_and_the_one_who_has_it_reads_it() {
    Page telephone = browsing.telephone();
    telephone.navigate("/phan-anh/03169/gui?can-bo=" + actor("suong.nahy").officer());
    String words = "Anh ở bàn ba quay lưng, không trả lời tôi " + UUID.randomUUID();
    telephone.fill("#noiDung", words);
    telephone.click("main form button.btn.wide-btn");
    assertThat(telephone.locator("h1")).containsText("Đã nhận");
    String page = "/ban-lam-viec/phan-anh/03169/" + newest();
    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    browsing.visit(chairman, page, 200, "feedback about an officer, for the chairman");
    assertThat(chairman.locator("main")).containsText(words);
    Page officer = browsing.signedIn(browsing.desk(), "suong.nahy");
    browsing.visit(officer, page, 404, "feedback about me is not my page");
    officer.navigate("/ban-lam-viec/phan-anh");
    assertThat(officer.locator("main")).not().containsText(newest());
    assertThat(officer.locator("main a[href$='" + newest() + "']")).hasCount(0);
  }

  @Test
  void an_officer_named_in_the_words_only_is_not_offered_until_a_head_says_it_is_not_that_one() {
    Actor officer = actor("suong.nahy");
    Page telephone = browsing.telephone();
    telephone.navigate("/phan-anh/03169/gui");
    telephone.check("input[name=loai][value=OTHER]");
    telephone.fill("#noiDung", officer.name() + " quát mẹ tôi trước mặt mọi người.");
    telephone.click("main form button.btn.wide-btn");
    assertThat(telephone.locator("h1")).containsText("Đã nhận");
    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    chairman.navigate("/ban-lam-viec/phan-anh/03169/" + newest());
    Locator offered = chairman.locator("#nguoi-ASSIGN option[value='" + officer.officer() + "']");
    assertThat(chairman.locator("main")).containsText("có nhắc tên " + officer.name());
    assertThat(offered).hasCount(0);
    chairman.click("summary:has-text('Không phải người này')");
    browsing.seen(chairman, "feedback whose words name an officer");
    Locator not = chairman.locator("form[action$='/khong-phai-nguoi-nay']");
    not.locator("select").selectOption(officer.officer().toString());
    not.locator("textarea").fill("Đã gặp bà con: trùng tên với người ở xã bên.");
    not.locator("button.btn").click();
    assertThat(chairman.locator("main")).containsText("không nói về người được nhắc tên");
    assertThat(offered).hasCount(1);
    browsing.seen(chairman, "feedback whose words name somebody else");
  }

  @Test
  void a_complaint_goes_down_its_legal_path_and_the_province_reads_days_and_no_words() {
    Page telephone = browsing.telephone();
    telephone.navigate("/phan-anh/03169/gui");
    telephone.check("input[name=loai][value=RULE]");
    telephone.fill("#noiDung", "Tôi khiếu nại quyết định thu hồi đất của xã.");
    telephone.click("main form button.btn.wide-btn");
    assertThat(telephone.locator("h1")).containsText("Đã nhận");
    String id = newest();
    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    chairman.navigate("/ban-lam-viec/phan-anh/03169/" + id);
    Locator divert = chairman.locator("form[action$='/theo-luat']");
    if (!divert.isVisible()) {
      chairman.click("details:has(form[action$='/theo-luat']) > summary");
    }
    browsing.seen(chairman, "feedback that may be a complaint by law");
    divert.locator("textarea").fill("Nội dung là khiếu nại quyết định hành chính.");
    divert.locator("button.btn").click();
    assertThat(chairman.locator("#theo-luat")).hasCount(1);
    assertThat(chairman.locator("main")).containsText("Thụ lý trước");
    assertThat(chairman.locator("main")).not().containsText("Hạn trả lời");
    browsing.seen(chairman, "a complaint on its legal path");

    Page province = browsing.signedIn(browsing.desk(), observer());
    province.navigate("/ban-lam-viec/phan-anh");
    province.click("main a[href='" + ABOVE + "']");
    assertThat(province.locator("main tbody tr").first()).containsText("Xã Nà Hỳ");
    assertThat(province.locator("main")).not().containsText("thu hồi đất");
    browsing.seen(province, "complaints by law, at the province");
    Page small = browsing.signedIn(browsing.narrowTelephone(), observer());
    browsing.visit(small, ABOVE, 200, "complaints by law, at the province, 320 px");
    Browsing.fits(small);
    browsing.visit(
        browsing.signedIn(browsing.desk(), "dua.nahy"), ABOVE, 404, "complaints by law, not here");
  }

  @Test
  void the_province_reads_how_many_reviews_there_were_and_what_came_of_them() {
    reviewOpened();
    Page province = browsing.signedIn(browsing.desk(), observer());
    browsing.visit(province, "/ban-lam-viec/kiem-diem", 200, "reviews of conduct, at the province");
    assertThat(province.locator("main thead").last()).containsText("Đã mở");
    assertThat(province.locator("main tbody tr")).not().hasCount(0);
    Page telephone = browsing.signedIn(browsing.narrowTelephone(), observer());
    browsing.visit(
        telephone, "/ban-lam-viec/kiem-diem", 200, "reviews of conduct, at the province, 320 px");
    Browsing.fits(telephone);
  }

  /** Somebody complains of manners, and the chairman asks the officer first. */
  private void reviewOpened() {
    UUID officer = actor("suong.nahy").officer();
    intake.send(
        DemoStaff.NA_HY,
        new FeedbackDraft(
            UUID.randomUUID(),
            FeedbackTopic.CONDUCT,
            Optional.of(officer),
            "",
            "",
            "Cán bộ không nghe hết lời tôi nói.",
            new Feedback.Wishes(false, false, false),
            "",
            ""));
    reviews.open(
        actor("hoan.nahy"),
        UUID.fromString(newest()),
        new Reviews.Opening(officer, "", "Sáng nay ở bàn ba diễn ra thế nào?"));
  }

  /** The same form arrives a second time, as after a broken line. */
  private void sentAgain(Page desk, String key, String said) {
    desk.navigate(RECORD);
    desk.check("input[name=loai][value=PLACE]");
    desk.fill("#noiDung", said);
    desk.locator("input[name=khoa]").evaluate("(e, key) => { e.value = key }", key);
    desk.click("main form.feedback-form button.btn:not(.ghost)");
  }

  private static String address(String code) {
    return "/phan-anh/theo-doi/03169/" + code.substring(6).replace("-", "");
  }

  private String newest() {
    return one(
        "select id from feedback where unit_id = '03169' order by year desc, number desc limit 1");
  }
}
