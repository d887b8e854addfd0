package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;

/** Two ways to say no: nothing was received (form 03), or the authority refuses what was. */
class TheAnswerIsNoTest extends Journey {
  @Test
  void a_dossier_that_is_not_ours_is_refused_at_the_counter_in_writing() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan/" + BIRTH);
    desk.click("text=Từ chối tiếp nhận bằng phiếu");
    browsing.expects(422, "/tu-choi-tiep-nhan/");
    desk.fill("#hoTen", "Giàng A Sử");
    desk.click("button:has-text('Ghi và in phiếu từ chối')");
    assertThat(desk.locator("main")).containsText("bà con cần biết vì sao và đến đâu");
    assertThat(desk.locator("#hoTen")).hasValue("Giàng A Sử");
    browsing.seen(desk, "a refusal without a reason");

    long dossiersBefore = count("select count(*) from dossier");
    desk.fill("#lyDo", "Bé đã được đăng ký khai sinh ở xã Thanh Nưa ngày 3/5/2025");
    desk.click("button:has-text('Ghi và in phiếu từ chối')");
    desk.waitForURL("**/tu-choi-tiep-nhan");
    assertThat(desk.locator("main")).containsText("Giàng A Sử");
    browsing.seen(desk, "refused to receive");
    printed(desk, desk.locator("td a[href$='/phieu.pdf']").first().getAttribute("href"));
    Assertions.assertThat(count("select count(*) from dossier")).isEqualTo(dossiersBefore);
  }

  @Test
  void the_authority_refuses_what_was_received_and_the_citizen_reads_why_on_paper() {
    Dossier dossier = until(received("inh.nahy", "Thào A Lềnh"), Stage.APPROVING);
    Page leader = atTheHolder(dossier);
    browsing.expects(422, page(dossier));
    actForm(leader, "tu-choi").locator("button.btn").click();
    assertThat(leader.locator(".notice.warn[role=alert]")).containsText("lý do");
    actForm(leader, "tu-choi").locator("textarea").fill("Bé đã có khai sinh tại xã khác");
    browsing.seen(leader, "the authority writes why not");
    acted(leader, "tu-choi");
    printed(leader, page(dossier) + "/thong-bao/khong-du-dieu-kien.pdf");

    Page clerk = atTheHolder(dossier);
    acted(clerk, "dong-dau");
    Page telephone = citizen(dossier);
    assertThat(telephone.locator("main")).containsText("Đã có văn bản từ chối");
    browsing.seen(telephone, "the citizen reads that the answer is no");
    Assertions.assertThat(
            count(
                "select count(*) from dossier where id = ? and outcome = 'REFUSED'", dossier.id()))
        .isOne();
    Assertions.assertThat(count("select count(*) from refused_intake where name = 'Thào A Lềnh'"))
        .as("another act, another figure")
        .isZero();
  }
}
