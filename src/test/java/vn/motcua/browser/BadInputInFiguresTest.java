package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files of figures that do not fit: said plainly, row by row, and nothing half done. */
class BadInputInFiguresTest extends Journey {
  private static final String BASE = "/ban-lam-viec/khai-sinh";
  private static final String HEAD = "Ngày sinh,Mẹ,Bản\n";

  @Test
  void a_file_that_does_not_fit_is_answered_row_by_row_and_nothing_of_it_is_taken() {
    Page keeper = keeper();
    refused(keeper, "Tên,Tuổi\nMỷ,3\n".getBytes(StandardCharsets.UTF_8));
    browsing.seen(keeper, "a file with other columns");
    assertThat(keeper.locator("main")).containsText("Ngày sinh");

    refused(
        keeper,
        (HEAD
                + "20/10/2026,Vừ Thị Mỷ,Nà Hỳ 2\n01/09/2026,Lò Thị Yên,Nà Hỳ 1\n"
                + "20/10/2026,Vừ Thị Mỷ,Nà Hỳ 2\n99/09/2026,Sùng Thị Dí,Nà Hỳ 1\n")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(keeper.locator("main")).containsText("Dòng 4");
    assertThat(keeper.locator("main")).containsText("Dòng 5");
    browsing.seen(keeper, "a file with a row twice and a day that is none");
    Assertions.assertThat(births()).as("nothing half taken in").isZero();

    keeper.navigate(BASE);
    send(
        keeper,
        "Nga\u0300y sinh,Me\u0323,Ba\u0309n\n20/10/2026,Lo\u0300 Yên,Na\u0300 Hy\u0300 2\n"
            .getBytes(Charset.forName("windows-1258")));
    assertThat(keeper.locator("main")).containsText("Đã nhập 1 trẻ mới");
    assertThat(keeper.locator("main")).containsText("windows-1258");
    assertThat(keeper.locator("main")).containsText("Lò Yên");
    browsing.seen(keeper, "a file in Windows-1258");
    Assertions.assertThat(births()).isOne();
  }

  private Page keeper() {
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate(BASE);
    leader.fill("#canCu", "Quy chế phối hợp số 12 giữa UBND xã và trạm y tế");
    leader.click("form[action$='/can-cu'] button.btn");
    leader.selectOption("#nguoiGiu", actor("vu.nahy").officer().toString());
    leader.click("form[action$='/nguoi-giu'] button.btn");
    assertThat(leader.locator("main")).containsText("Hạng A Vừ");
    Page keeper = browsing.signedIn(browsing.desk(), "vu.nahy");
    keeper.navigate(BASE);
    return keeper;
  }

  private void refused(Page keeper, byte[] file) {
    browsing.expects(422, BASE + "/tep");
    send(keeper, file);
    assertThat(keeper.locator("main")).containsText("Chưa nhập dòng nào");
  }

  private static void send(Page page, byte[] csv) {
    page.setInputFiles("#tep", new FilePayload("tram.csv", "text/csv", csv));
    page.click("form[action$='/tep'] button.btn");
  }

  private long births() {
    return count("select count(*) from birth where unit_id = '03169'");
  }
}
