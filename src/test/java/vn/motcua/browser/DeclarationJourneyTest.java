package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.motcua.declarations.IdCard;
import vn.motcua.documents.Pdf;

/** The form for a birth is filled in on a telephone, printed, and read by the desk's scanner. */
class DeclarationJourneyTest extends Journey {
  private static final String FORM = "/co-quan/03169/to-khai/" + BIRTH;
  private static final String CARD =
      "011190001234|040123456|Vừ Thị Mỷ|05031990|Nữ|Bản Nà Hỳ 1, Nà Hỳ, Điện Biên|12082021";
  private static final String NEXT = "form.declaration p button:not([name])";

  private static void onward(Page page) {
    page.click(NEXT);
  }

  private static void child(Page page) {
    page.fill("#chau-ten", "Giàng A Páo");
    page.check("input[name=chau-gioi][value=nam]");
    onward(page);
    page.fill("#chau-sinh", "27/10/2026");
    page.check("input[name=chau-noi-sinh][value=y-te]");
    page.fill("#chau-co-so", "Trạm Y tế xã Nà Hỳ");
    onward(page);
    page.fill("#chau-dan-toc", "Mông");
    page.fill("#chau-quoc-tich", "Việt Nam");
    page.fill("#chau-que", "Nà Hỳ, Điện Biên");
    onward(page);
  }

  private static void mother(Page page) {
    page.fill("#me-dan-toc", "Mông");
    page.fill("#me-quoc-tich", "Việt Nam");
    onward(page);
  }

  @Test
  void a_mother_answers_on_her_telephone_and_the_desk_types_nothing_again() throws IOException {
    Page phone = browsing.telephone();
    phone.navigate("/co-quan/03169/thu-tuc/" + BIRTH);
    phone.click("main a[href='" + FORM + "']");
    browsing.seen(phone, "before the first question");
    Browsing.fits(phone);
    phone.click("main form button");
    browsing.seen(phone, "the first question");
    Browsing.fits(phone);

    browsing.expects(422, "/hoi/nguoi-di-lam");
    onward(phone);
    assertThat(phone.locator(".problems")).containsText("Họ, chữ đệm, tên của ông/bà");
    browsing.seen(phone, "nothing answered");
    phone.click("details summary");
    phone.fill("#_the", "00020101021138570010A0000007270127");
    browsing.expects(422, "/hoi/nguoi-di-lam");
    phone.click("button[name=_doc]");
    assertThat(phone.locator("#_the-loi")).containsText("mã QR chuyển khoản");
    browsing.seen(phone, "a payment’s code is no card");
    phone.fill("#_the", CARD);
    phone.press("#_the", "Enter");
    assertThat(phone.locator("#yc-ten")).hasValue("Vừ Thị Mỷ");
    assertThat(phone.locator("#yc-so")).hasValue("011190001234");
    assertThat(phone.locator("#yc-sinh")).hasValue("05/03/1990");
    browsing.seen(phone, "filled in from a card");
    phone.check("input[name=yc-la][value=me]");
    onward(phone);
    child(phone);
    assertThat(phone.locator("h1")).containsText("Mẹ cháu là ai?");
    Assertions.assertThat(phone.url()).doesNotContain("Giàng").doesNotContain("0111");
    phone.click("button[name=_lui]");
    assertThat(phone.locator("#chau-dan-toc")).hasValue("Mông");
    onward(phone);
    assertThat(phone.locator("#me-ten")).hasValue("Vừ Thị Mỷ");
    assertThat(phone.locator("#me-sinh")).hasValue("05/03/1990");
    browsing.seen(phone, "the mother is known already");
    mother(phone);
    phone.check("input[name=ghi-cha][value=khong]");
    onward(phone);
    assertThat(phone.locator("h1")).containsText("bản sao");
    phone.check("input[name=can-ban-sao][value=co]");
    phone.fill("#so-ban-sao", "2");
    onward(phone);
    assertThat(phone.locator("h1")).containsText("Xem lại");
    assertThat(phone.locator("main")).containsText("Trạm Y tế xã Nà Hỳ");
    browsing.seen(phone, "all answers");
    Browsing.fits(phone);

    phone.click("button[name=_sua][value=ngay-sinh]");
    phone.fill("#chau-sinh", "3/11/2026");
    browsing.expects(422, "/hoi/ngay-sinh");
    onward(phone);
    assertThat(phone.locator("#chau-sinh-loi")).containsText("còn chưa đến");
    browsing.seen(phone, "born tomorrow");
    phone.fill("#chau-sinh", "26/10/2026");
    onward(phone);
    assertThat(phone.locator("main")).containsText("26/10/2026");

    Download paper = phone.waitForDownload(() -> phone.click("form[action$='.pdf'] button"));
    Assertions.assertThat(Pdf.text(Files.readAllBytes(paper.path())))
        .contains("TỜ KHAI ĐĂNG KÝ KHAI SINH", "Ủy ban nhân dân Xã Nà Hỳ")
        .contains("Giàng A Páo", "26/10/2026", "Trạm Y tế xã Nà Hỳ", "Mẹ", "NGƯỜI YÊU CẦU")
        .doesNotContain("Người cha");

    IdCard onPaper = ((IdCard.Scanned.Card) IdCard.read(CARD)).card();
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.click("text=Tiếp nhận hồ sơ");
    desk.fill("#q", "khai sinh");
    desk.click("#ket-qua a[href$='/" + BIRTH + "']");
    desk.waitForSelector("#thu-tuc");
    desk.fill("#quet", onPaper.code());
    assertThat(desk.locator("#hoTen")).hasValue("Vừ Thị Mỷ");
    assertThat(desk.locator("#soGiayTo")).hasValue("011190001234");
  }

  @Test
  void only_who_has_trouble_is_asked_what_kind_and_every_page_fits_the_telephone() {
    Page phone = browsing.telephone();
    phone.navigate("/co-quan/03169/to-khai/1.001699");
    phone.click("main form button");
    phone.check("input[name=viec][value=xac-dinh]");
    phone.check("input[name=ai-viet][value=tu]");
    browsing.seen(phone, "a choice with a hint");
    Browsing.fits(phone);
    onward(phone);
    phone.click("details summary");
    phone.fill("#_the", CARD);
    phone.press("#_the", "Enter");
    assertThat(phone.locator("input[name=ng-gioi][value=nu]")).isChecked();
    phone.fill("#ng-o", "Bản Nà Hỳ 1");
    onward(phone);
    for (String where : new String[] {"nn", "nh", "tt", "tr", "kh"}) {
      phone.check("input[name=" + where + "][value=khong]");
    }
    phone.check("input[name=vd][value=co]");
    browsing.seen(phone, "where the trouble is");
    Browsing.fits(phone);
    onward(phone);
    assertThat(phone.locator("h1")).containsText("Tay, chân, lưng, cổ thế nào?");
    for (int line = 1; line <= 6; line++) {
      phone.check("input[name=vd-" + line + "][value=khong]");
    }
    browsing.seen(phone, "what kind");
    onward(phone);
    assertThat(phone.locator("h1")).containsText("Đã đủ 6 tuổi chưa?");
  }

  @Test
  void the_same_without_scripts_and_an_old_address_begins_anew() throws IOException {
    Page page = browsing.deskWithoutScripts();
    page.navigate(FORM + "/hoi/me");
    assertThat(page.locator("h1")).containsText("Tờ khai đăng ký khai sinh");
    page.click("main form button");
    page.click("details summary");
    page.fill("#_the", CARD);
    page.click("button[name=_doc]");
    page.check("input[name=yc-la][value=khac]");
    browsing.expects(422, "/hoi/nguoi-di-lam");
    onward(page);
    assertThat(page.locator("#yc-la-gi-loi")).isVisible();
    page.fill("#yc-la-gi", "Dì ruột");
    onward(page);
    child(page);
    page.fill("#me-ten", "Vừ Thị Mỷ");
    page.fill("#me-sinh", "5/3/1990");
    page.fill("#me-noi", "Bản Nà Hỳ 1");
    mother(page);
    page.check("input[name=ghi-cha][value=khong]");
    onward(page);
    page.check("input[name=can-ban-sao][value=khong]");
    onward(page);
    Download paper = page.waitForDownload(() -> page.click("form[action$='.pdf'] button"));
    Assertions.assertThat(Pdf.text(Files.readAllBytes(paper.path()))).contains("Dì ruột");
  }

  @Test
  void a_paper_asked_for_with_answers_missing_leads_back_to_the_first_of_them() {
    Page page = browsing.desk();
    page.navigate(FORM);
    page.click("main form button");
    browsing.expects(422, "/to-khai.pdf");
    page.evaluate(
        "() => { const form = document.querySelector('form.declaration'); form.action = '"
            + FORM
            + "/to-khai.pdf'; form.submit(); }");
    assertThat(page.locator(".problems")).containsText("Xin trả lời");
    browsing.visit(page, "/co-quan/03169/to-khai/2.000815", 404, "a form that is not declared");
  }
}
