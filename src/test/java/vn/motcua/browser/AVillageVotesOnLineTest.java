package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.documents.Pdf;

/** A ballot on telephones with codes on paper: once for each household, within the days. */
class AVillageVotesOnLineTest extends Journey {
  private static final String DESK = "/ban-lam-viec/dan-chu";

  @Test
  void codes_are_printed_households_vote_once_and_the_sums_are_read_after_closing() {
    clock.set("2026-11-09T09:00");
    Page clerk = browsing.signedIn(browsing.desk(), "nguyet.nahy");
    clerk.navigate(DESK + "/bieu-quyet/moi");
    clerk.selectOption("#muc", "6");
    clerk.fill("#ten", "Lịch dọn vệ sinh chung của bản");
    clerk.fill("#thon", "bản Nà Hỳ 2");
    clerk.fill("#soHo", "6");
    clerk.selectOption("#cach", "ONLINE");
    clerk.fill("#soNguoi", "3");
    clerk.fill("#dongYTrucTuyen", "4");
    clerk.click("main form button.btn");
    clerk.waitForURL("**/bieu-quyet/*");
    browsing.seen(clerk, "a vote on line before its box is opened");
    clerk.fill("#moTu", "2026-11-10");
    clerk.fill("#dongSau", "2026-11-12");
    clerk.click("button:has-text('Mở hộp phiếu')");
    clerk.waitForSelector("text=chưa mở, từ 10/11/2026");
    List<String> codes = printed(clerk);
    assertThat(codes).hasSize(6);
    clerk.reload();
    browsing.seen(clerk, "the box with its codes printed");

    Page telephone = browsing.narrowTelephone();
    String open = clerk.getAttribute("a:has-text('Trang biểu quyết của bà con')", "href");
    clock.set("2026-11-10T09:00");
    telephone.navigate(open);
    browsing.seen(telephone, "a household is about to vote, at 320 px");
    Browsing.fits(telephone);
    browsing.expects(422, "/bieu-quyet/");
    telephone.fill("#ma", "AAAAA-22222");
    telephone.check("[value=AGREED]");
    telephone.click("button:has-text('Gửi biểu quyết')");
    assertThat(telephone.innerText("main")).contains("Mã không đúng");
    browsing.seen(telephone, "a code that is none");
    vote(telephone, open, codes.get(0), "AGREED");
    browsing.seen(telephone, "a vote is taken in");
    vote(telephone, open, codes.get(1), "AGREED");
    vote(telephone, open, codes.get(2), "DISAGREED");
    vote(telephone, open, codes.get(3), "AGREED");
    vote(telephone, open, codes.get(4), "AGREED");
    browsing.expects(422, "/bieu-quyet/");
    telephone.navigate(open);
    telephone.fill("#ma", codes.get(0));
    telephone.check("[value=DISAGREED]");
    telephone.click("button:has-text('Gửi biểu quyết')");
    assertThat(telephone.innerText("main")).contains("mỗi hộ một phiếu");
    browsing.seen(telephone, "a household votes a second time");
    clerk.reload();
    assertThat(clerk.innerText("main"))
        .contains("chỉ hiện khi kiểm phiếu", "Sổ in mã")
        .doesNotContain("Đã dùng 5 trong 6", "Kiểm phiếu");
    clerk.click("summary:has-text('In lại mã của một hộ')");
    browsing.seen(clerk, "the register of prints while the box is open");

    clock.set("2026-11-13T09:00");
    telephone.navigate(open);
    assertThat(telephone.locator("#ma").count()).isZero();
    browsing.seen(telephone, "after the last day nothing is taken");
    clerk.reload();
    clerk.fill("#chuTri", "Lò Văn Pọm, trưởng bản");
    clerk.fill("#thuKy", "Lò Thị Mai");
    browsing.seen(clerk, "the box is counted, no sum is typed");
    clerk.click("button:has-text('Ghi kết quả')");
    clerk.waitForSelector("text=được thông qua");
    assertThat(clerk.innerText("main")).contains("Đồng ý 4; không đồng ý 1");
    telephone.navigate(open);
    assertThat(telephone.innerText("main")).contains("được thông qua");
    browsing.seen(telephone, "everybody reads the sums, and nobody a choice");
    Browsing.fits(telephone);
  }

  private static void vote(Page telephone, String open, String code, String choice) {
    telephone.navigate(open);
    telephone.fill("#ma", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
    telephone.check("[value=" + choice + "]");
    telephone.click("button:has-text('Gửi biểu quyết')");
    telephone.waitForSelector("text=Đã ghi nhận");
  }

  private static List<String> printed(Page clerk) {
    FormData form = FormData.create();
    String papers = "form[action$='/phieu.pdf']";
    for (var field : clerk.locator(papers + " input[type=hidden]").all()) {
      form.set(field.getAttribute("name"), field.inputValue());
    }
    APIResponse pdf =
        clerk
            .request()
            .post(
                clerk.url().replaceAll("[?#].*", "") + "/phieu.pdf",
                RequestOptions.create().setForm(form));
    assertThat(pdf.status()).isEqualTo(200);
    Matcher code = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}").matcher(Pdf.text(pdf.body()));
    List<String> codes = new ArrayList<>();
    while (code.find()) {
      codes.add(code.group());
    }
    return codes;
  }
}
