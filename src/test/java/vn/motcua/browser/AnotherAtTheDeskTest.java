package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The director asks for another officer at a desk; people speak and decide, nothing is automatic.
 */
class AnotherAtTheDeskTest extends Journey {
  private static final String PAGE = "/ban-lam-viec/thay-nguoi";

  @AfterEach
  void monday_again() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void the_director_asks_the_officer_speaks_first_and_the_chairman_decides() {
    Page director = browsing.signedIn(browsing.desk(), "hac.nahy");
    director.navigate("/ban-lam-viec/kiem-diem");
    director.click("a[href='" + PAGE + "']");
    browsing.seen(director, "another at the desk: nothing asked");
    director.click("summary:has-text('Đề nghị thay người')");
    Locator asking = director.locator("form[action$='/thay-nguoi']");
    asking.locator("#lyDo").fill("Kém");
    browsing.expects(422, PAGE);
    asking.locator("button.btn").click();
    assertThat(director.locator(".notice.warn[role=alert]")).containsText("Chọn một cán bộ");
    browsing.seen(director, "another at the desk: something is missing");
    asking.locator("#canBo").selectOption(actor("inh.nahy").officer().toString());
    asking.locator("#lyDo").fill("Ba lần bà con phàn nàn trong tháng Mười, đã góp ý hai lần.");
    asking.locator("button.btn").click();
    assertThat(director.locator("main")).containsText("chờ cán bộ nói");
    assertThat(director.locator("main")).containsText("Số liệu năm 2026");
    browsing.seen(director, "another at the desk: asked, with the numbers");

    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    chairman.navigate(PAGE);
    Assertions.assertThat(chairman.locator("form[action$='/quyet-dinh']").count()).isZero();

    Page officer = browsing.signedIn(browsing.desk(), "inh.nahy");
    officer.navigate("/ban-lam-viec/nhac-viec");
    officer.click("a[href='" + PAGE + "']");
    browsing.seen(officer, "another at the desk: the officer may speak");
    officer
        .locator("form[action$='/y-kien'] textarea")
        .fill("Tôi đã đi học lớp giao tiếp, xin được ở lại. <b>Cảm ơn</b>");
    officer.locator("form[action$='/y-kien'] button.btn").click();
    assertThat(officer.locator("main")).containsText("<b>Cảm ơn</b>");

    chairman.navigate(PAGE);
    browsing.seen(chairman, "another at the desk: to be decided");
    Locator deciding = chairman.locator("form[action$='/quyet-dinh']");
    deciding.locator("select[name^=ketQua]").selectOption("REPLACED");
    deciding.locator("textarea").fill("Đã nghe hai bên. Đổi bàn ba tháng để bồi dưỡng thêm.");
    browsing.expects(422, PAGE);
    deciding.locator("button.btn").click();
    assertThat(chairman.locator(".notice.warn[role=alert]")).containsText("từ ngày nào");
    assertThat(deciding.locator("textarea"))
        .hasValue("Đã nghe hai bên. Đổi bàn ba tháng để bồi dưỡng thêm.");
    deciding.locator("input[type=date]").fill("2026-11-16");
    deciding.locator("select[name^=nguoi]").selectOption(actor("pa.nahy").officer().toString());
    deciding.locator("button.btn").click();
    assertThat(chairman.locator("main")).containsText("làm thay từ");
    browsing.seen(chairman, "another at the desk: decided");

    Page secretary = browsing.signedIn(browsing.telephone(), "pao.nahy");
    secretary.navigate("/giam-sat/kiem-diem");
    browsing.seen(secretary, "reviews of conduct, as the Party secretary reads them");
    secretary.click("a[href='/giam-sat/thay-nguoi']");
    assertThat(secretary.locator("main")).containsText("đã quyết định");
    browsing.seen(secretary, "another at the desk: as the Party secretary reads it");
    Browsing.fits(secretary);
    Page colleague = browsing.signedIn(browsing.desk(), "pa.nahy");
    colleague.navigate(PAGE);
    assertThat(colleague.locator("main")).containsText("Không có đề nghị nào");
    Assertions.assertThat(
            count(
                "select count(*) from officer_role where officer_id = ? and role = 'INTAKE'",
                actor("inh.nahy").officer()))
        .as("nothing follows by itself")
        .isOne();
  }
}
