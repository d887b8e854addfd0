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
    browsing.seen(leader, "eight patterns with their rules");

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
  }
}
