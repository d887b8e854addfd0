package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.feedback.FeedbackAlarms;

/** A nameless complaint about manners runs to a review and an answer; a late one climbs. */
class MannersAreReviewedTest extends Journey {
  @Autowired FeedbackAlarms alarms;

  @Test
  void an_anonymous_conduct_complaint_runs_to_a_review_and_an_answer() {
    Page telephone = browsing.telephone();
    telephone.navigate("/co-quan/03169/can-bo/" + actor("inh.nahy").officer());
    telephone.click("a[href*='/phan-anh/03169/gui?can-bo=']");
    telephone.fill("#noiDung", "Sáng nay cán bộ nói to, ném giấy lên bàn khi tôi hỏi lại.");
    telephone.check("input[name=congKhai]");
    telephone.click("main form button.btn.wide-btn");
    String own = telephone.url().replaceAll("\\?.*", "");

    Page officer = browsing.signedIn(browsing.desk(), "inh.nahy");
    officer.navigate("/ban-lam-viec/phan-anh");
    assertThat(officer.locator("main")).not().containsText("Thái độ");

    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    chairman.navigate("/ban-lam-viec/phan-anh");
    chairman
        .locator("main tbody tr", new Page.LocatorOptions().setHasText("Thái độ"))
        .first()
        .locator("a")
        .click();
    String page = chairman.url();
    browsing.seen(chairman, "a complaint about manners");
    Locator open = chairman.locator("form[action$='/kiem-diem']");
    open.locator("textarea")
        .fill("Việc tiếp công dân ở bàn 1 sáng nay diễn ra thế nào? Anh nói lại.");
    open.locator("button.btn").click();
    assertThat(chairman.locator("main")).containsText("chờ giải trình");

    officer.navigate("/ban-lam-viec/kiem-diem");
    assertThat(officer.locator("main")).containsText("Anh/chị được hỏi");
    assertThat(officer.locator("main")).not().containsText("ném giấy");
    browsing.seen(officer, "asked in neutral words");
    officer
        .locator("form[action$='/giai-trinh'] textarea")
        .fill("Lúc đó ồn nên tôi nói to. Tôi xin lỗi bà con.");
    officer.locator("form[action$='/giai-trinh'] button.btn").click();
    assertThat(officer.locator("main")).containsText("chờ họp");

    chairman.navigate("/ban-lam-viec/kiem-diem");
    browsing.seen(chairman, "explained, to be met about");
    Locator meeting = chairman.locator("form[action$='/ket-qua']");
    meeting.locator("input[name^=coMat]").fill("Chủ tịch, Giám đốc Trung tâm, cán bộ bàn 1");
    meeting.locator("select").selectOption("APOLOGY");
    meeting.locator("textarea").fill("Rút kinh nghiệm, xin lỗi bà con, nói vừa đủ nghe.");
    meeting.locator("button.btn").click();
    assertThat(chairman.locator("main")).containsText("Xin lỗi bà con");
    browsing.seen(chairman, "the review is concluded");

    chairman.navigate(page);
    chairman.click("summary:has-text('Trả lời bà con')");
    Locator answer = chairman.locator("form[action$='/tra-loi']");
    answer.locator("textarea").fill("Xã đã họp rút kinh nghiệm. Cán bộ xin lỗi bà con.");
    answer.locator("button.btn").click();
    browsing.seen(chairman, "answered, to be published");
    Locator publish = chairman.locator("form[action$='/cong-khai']");
    publish.locator("#cauHoi").fill("Cán bộ nói to khi bà con hỏi lại.");
    publish.locator("input[name=daDoc]").check();
    publish.locator("button.btn").click();
    assertThat(chairman.locator("main")).containsText("đã công khai");

    telephone.navigate(own);
    assertThat(telephone.locator("main")).containsText("Cán bộ xin lỗi bà con");
    telephone.navigate("/phan-anh/03169");
    assertThat(telephone.locator("main")).containsText("Cán bộ nói to khi bà con hỏi lại.");
    browsing.seen(telephone, "feedback in public");
    Browsing.fits(telephone);
  }

  @Test
  void a_late_feedback_climbs_to_the_province() {
    Page telephone = browsing.telephone();
    telephone.navigate("/phan-anh/03169/gui");
    telephone.check("input[name=loai][value=RULE]");
    telephone.fill("#noiDung", "Xin giấy xác nhận phải đi lại ba lần.");
    telephone.click("main form button.btn.wide-btn");
    assertThat(telephone.locator("h1")).containsText("Đã nhận");
    String own =
        "main tbody a[href$='"
            + one(
                "select id from feedback where unit_id = '03169' order by number desc, year desc limit 1")
            + "']";
    String province = observer();
    Page above = browsing.signedIn(browsing.desk(), province);
    above.navigate("/ban-lam-viec/phan-anh");
    assertThat(above.locator(own)).hasCount(0);
    clock.set("2026-11-26T09:00");
    alarms.sweep();
    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    chairman.navigate("/ban-lam-viec/nhac-viec");
    assertThat(chairman.locator("main")).containsText("Phản ánh quá hạn trả lời");
    browsing.seen(chairman, "late feedback among the reminders");
    above.navigate("/ban-lam-viec/phan-anh");
    assertThat(above.locator("main")).containsText("quá hạn");
    browsing.seen(above, "late feedback, at the province");
    above.click(own);
    Locator urge = above.locator("form[action$='/don-doc']");
    above.click("summary:has-text('Đôn đốc')");
    urge.locator("textarea").fill("Tỉnh đề nghị xã trả lời trong tuần này.");
    urge.locator("button.btn").click();
    assertThat(above.locator("main")).containsText("Tỉnh đề nghị xã trả lời");
    browsing.seen(above, "the province urges");
    above.navigate("/ban-lam-viec/kiem-diem");
    assertThat(above.locator("#thai-do")).containsText("Phản ánh về thái độ");
    browsing.seen(above, "manners of the communes, at the province");
    Page secretary = browsing.signedIn(browsing.desk(), "pao.nahy");
    secretary.navigate("/giam-sat/phan-anh");
    assertThat(secretary.locator("main")).containsText("quá hạn");
    browsing.seen(secretary, "feedback as the Party secretary reads it");
  }
}
