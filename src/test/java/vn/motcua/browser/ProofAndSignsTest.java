package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Lateness;
import vn.motcua.integrity.DayRoots;

/**
 * A citizen checks the history with the slip; an officer answers the question, the leader reads.
 */
class ProofAndSignsTest extends Journey {
  @Autowired DayRoots roots;
  @Autowired Lateness lateness;

  @Test
  void a_citizen_follows_the_proof_from_the_slip_to_the_published_root_of_the_day() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    clock.set("2026-11-03T08:00");
    roots.seal();
    Page telephone = browsing.telephone();
    telephone.navigate("/hs/03169/" + secret(dossier.id()));
    telephone.click("a[href$='/kiem-chung']");
    assertThat(telephone.locator(".chip").first()).not().hasText("");
    browsing.seen(telephone, "the proof of a dossier whose day is sealed");
    telephone.locator("details summary").first().click();
    String root = telephone.locator("ol.way li:last-child .fingerprint").last().innerText();
    telephone.locator("a[href*='/kiem-chung/03169/2026-11-02']").first().click();
    assertThat(telephone.locator("main")).containsText(root);
    browsing.seen(telephone, "the root of the day the proof leads to");
  }

  @Test
  void an_officer_explains_a_sign_first_and_the_leader_reads_it_beside_the_rule() {
    Dossier dossier = received("inh.nahy", "Giàng A Sình");
    lateness.admitFault(
        actor("inh.nahy"), new Dossiers.Seen(dossier.id(), 1), "Máy quét hỏng cả buổi sáng");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/lanh-dao/dau-hieu");
    leader.click("button:has-text('Tìm ngay')");
    assertThat(leader.locator("main")).containsText("Nộp tại quầy nhưng tính là trực tuyến");
    assertThat(leader.locator("main")).containsText("Tiếp nhận rất lâu sau khi nộp");
    assertThat(leader.locator("#mau-FAULT_ADMITTED")).not().containsText("(0)");
    assertThat(leader.locator("#mau-FAULT_ADMITTED ~ p .chip")).containsText("giải thích trước");
    assertThat(leader.locator("main")).not().containsText(dossier.code());
    browsing.seen(leader, "eight patterns with their rules, the officer explains first");

    Page officer = browsing.signedIn(browsing.desk(), "inh.nahy");
    officer.navigate("/ban-lam-viec/dau-hieu");
    officer.fill(
        "textarea[id='loi-FAULT_ADMITTED-" + dossier.id() + "']", "Đã sửa máy, đã xin lỗi");
    officer
        .locator("article.sign", new Page.LocatorOptions().setHasText(dossier.code()))
        .locator("button")
        .click();
    assertThat(officer.locator("blockquote").first()).containsText("Đã sửa máy");
    browsing.seen(officer, "the officer has explained");
    leader.navigate("/lanh-dao/dau-hieu");
    assertThat(leader.locator("main")).containsText("Đã sửa máy, đã xin lỗi");
    browsing.seen(leader, "the leader reads the explanation");

    Page province = browsing.signedIn(browsing.desk(), observer());
    province.navigate("/ban-lam-viec/dau-hieu");
    assertThat(province.locator("main")).containsText("Đã sửa máy, đã xin lỗi");
    assertThat(province.locator("main")).containsText("các xã, phường trong tỉnh");
    assertThat(province.locator("article.sign a[href*='/ho-so/']")).hasCount(0);
    browsing.seen(province, "the province reads the signs of its communes");
  }

  @Test
  void whoever_holds_a_certified_copy_types_its_number_and_follows_it_to_the_root() {
    // The oldest: its day was over before any test sealed it and set the clock back again.
    String number =
        one(
            """
            select min(number) from certification_entry
             where unit_id = '03169' and book = 'COPIES' and year = 2026
            """);
    clock.set("2026-11-03T08:00");
    roots.seal();
    Page telephone = browsing.telephone();
    telephone.navigate("/kiem-chung/03169");
    telephone.click("a[href$='/kiem-chung/03169/so']");
    telephone.fill("#so", "999999");
    browsing.expects(404, "/kiem-chung/03169/so");
    telephone.click("main form button.btn");
    assertThat(telephone.locator("#so-loi")).containsText("Chưa tìm thấy số này");
    browsing.seen(telephone, "a number nobody gave");
    telephone.fill("#so", number);
    telephone.click("main form button.btn");
    assertThat(telephone.locator(".chip").first()).hasText("Khớp với giá trị đã đăng");
    browsing.seen(telephone, "a certified copy is under the root of its day");
    Browsing.fits(telephone);
  }
}
