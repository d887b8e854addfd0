package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.exports.Unpacked;

/** Exact rows go to auditors by a leader's hand, with a signature anybody can check. */
class AuditorsTakeTheRowsTest extends Journey {
  @TempDir Path folder;

  @Test
  void the_chairman_hands_out_the_rows_and_the_province_reads_who_got_them() throws Exception {
    received("inh.nahy", "Vừ Thị Mỷ");
    clock.set("2026-11-06T08:00");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/ban-lam-viec/trich-so-lieu");
    browsing.seen(leader, "before the first export");
    leader.fill("#tu", "2026-11-01");
    leader.fill("#den", "2026-11-06");
    leader.fill("#noiNhan", "Kiểm toán nhà nước khu vực VII");
    browsing.expects(422, "/ban-lam-viec/trich-so-lieu");
    leader.click("button:has-text('Ghi sổ và lập')");
    assertThat(leader.locator("main")).containsText("Xin ghi lý do giao.");
    browsing.seen(leader, "an export without a reason");
    leader.fill("#lyDo", "Quyết định 15/QĐ-KV7 ngày 2/11/2026");
    browsing.expects(422, "/ban-lam-viec/trich-so-lieu");
    leader.click("button:has-text('Ghi sổ và lập')");
    assertThat(leader.locator("main")).containsText("Kỳ này chưa qua");
    browsing.seen(leader, "an export of days that are not over");
    leader.fill("#den", "2026-11-05");
    leader.click("button:has-text('Ghi sổ và lập')");
    assertThat(leader.locator("#vua-lap")).containsText("đã sẵn sàng");
    browsing.seen(leader, "an export is ready");
    Download download = leader.waitForDownload(() -> leader.click("a:has-text('Tải bản trích')"));
    Unpacked taken = Unpacked.into(folder, Files.readAllBytes(download.path()));
    Assertions.assertThat(taken.rows()).isNotEmpty();
    auditor(taken);
    leader.navigate("/ban-lam-viec/trich-so-lieu");
    assertThat(leader.locator("data[data-figure='exports-rows']").first())
        .hasText(String.valueOf(taken.rows().size()));
    browsing.seen(leader, "what was handed out");
    Page province = browsing.signedIn(browsing.desk(), observer());
    Browsing.menu(province, "/ban-lam-viec/trich-so-lieu");
    assertThat(province.locator("main")).containsText("Kiểm toán nhà nước khu vực VII");
    assertThat(province.locator("main form")).hasCount(0);
    browsing.seen(province, "the province reads what was handed out");
  }

  private void auditor(Unpacked taken) throws Exception {
    Page telephone = browsing.telephone();
    telephone.navigate("/cong-khai/03169/khoa");
    browsing.seen(telephone, "the keys of a unit");
    Browsing.fits(telephone);
    String file = telephone.locator("a[href$='.pem']").first().getAttribute("href");
    Files.write(folder.resolve("khoa.pem"), telephone.request().get(file).body());
    Assertions.assertThat(taken.signature().words()).contains("Signature Verified Successfully");
    Assertions.assertThat(taken.sums().code()).isZero();
  }
}
