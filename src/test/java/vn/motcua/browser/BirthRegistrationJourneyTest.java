package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestClock;
import vn.motcua.demo.DemoStaff;
import vn.motcua.documents.Pdf;
import vn.motcua.reporting.web.CatalogueNames;

@BrowserTest
class BirthRegistrationJourneyTest {
  @LocalServerPort int port;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  private Browsing browsing;

  @BeforeEach
  void open_the_browser() {
    clock.set("2026-11-02T08:00");
    browsing = new Browsing(getClass(), port, CatalogueNames.withNumbers(jdbc));
  }

  @AfterEach
  void close_the_browser() {
    browsing.close();
  }

  @AfterAll
  static void tell_what_was_scanned() {
    LookedAt.tell(BirthRegistrationJourneyTest.class);
  }

  @Test
  void a_mother_registers_her_child_and_follows_it_from_the_counter_to_the_certificate() {
    Page door = browsing.desk();
    browsing.visit(door, "/dang-nhap", 200, "sign in");
    Page desk = browsing.signedIn(door, "inh.nahy");
    browsing.seen(desk, "inbox");
    desk.click("text=Tiếp nhận hồ sơ");
    browsing.seen(desk, "choose a procedure");
    desk.fill("#q", "khai sinh");
    desk.waitForSelector("#ket-qua a[href$='/1.001193']");
    browsing.seen(desk, "procedures found while typing");
    desk.click("#ket-qua a[href$='/1.001193']");
    desk.waitForSelector("#thu-tuc");
    browsing.seen(desk, "intake, empty");

    browsing.expects(422, "/ban-lam-viec/tiep-nhan");
    desk.click("button:has-text('Tiếp nhận và hẹn trả')");
    assertThat(desk.locator(".problems").innerText()).contains("họ tên");
    browsing.seen(desk, "intake, with problems");

    desk.click("text=Đủ tất cả giấy bắt buộc");
    desk.fill("#quet", "011199000123||Vừ Thị Mỷ|05031999|Nữ|bản Nà Hỳ 2, xã Nà Hỳ|01012022");
    assertThat(desk.inputValue("#hoTen")).isEqualTo("Vừ Thị Mỷ");
    browsing.seen(desk, "intake, filled");
    desk.keyboard().press("Control+Enter");
    desk.waitForURL("**/ho-so/*");
    browsing.seen(desk, "just received");
    String dossier = desk.url().replaceAll("\\?.*", "");
    String code = desk.locator(".notice b").innerText().replaceAll("[^0-9-]", "");
    APIResponse slip = desk.request().get(dossier + "/giay-tiep-nhan.pdf");
    assertThat(slip.status()).isEqualTo(200);
    assertThat(new String(slip.body(), 0, 5)).isEqualTo("%PDF-");

    Page telephone = browsing.telephone();
    browsing.visit(telephone, "/tra-cuu", 200, "tracking, nothing typed yet");
    follow(telephone, code, "Vừa nhận");
    handOver(desk);
    follow(telephone, code, "phân công");
    String[] steps = {
      "kiểm tra, xử lý", "xem lại", "chờ lãnh đạo ký", "đóng dấu", "chờ tại Trung tâm"
    };
    for (String told : steps) {
      clock.advance(java.time.Duration.ofMinutes(20));
      Page officer = browsing.signedIn(browsing.desk(), holderToldOn(telephone));
      choose(officer, code);
      browsing.seen(officer, "acting: " + told);
      officer.click("#khung .card form.act button.btn:not(.ghost)");
      gone(officer, code);
      browsing.seen(officer, "acting: " + told + ", done");
      follow(telephone, code, told);
      officer.context().close();
    }
    clock.set("2026-11-02T16:00");
    Page returning = browsing.signedIn(browsing.desk(), holderToldOn(telephone));
    choose(returning, code);
    returning.fill("#tra-ket-qua-loi", "Mẹ cháu bé, căn cước 011199000123");
    returning.click("#khung .btn:has-text('Trả kết quả')");
    gone(returning, code);
    browsing.seen(returning, "returned");
    follow(telephone, code, "Đã trả kết quả");
    slipTellsEverything(telephone, Pdf.qrCode(slip.body()));
  }

  /** On the page of the dossier itself, where the intake has led. */
  private void handOver(Page officer) {
    browsing.seen(officer, "hand over");
    officer.locator("main section .card form button.btn:not(.ghost)").first().click();
    officer.waitForLoadState();
    assertThat(officer.locator(".notice.warn").count()).isZero();
    browsing.seen(officer, "hand over, done");
  }

  /** From the officer's own list, as every day; the dossier opens beside it. */
  private static void choose(Page officer, String code) {
    inTheList(officer, code).locator("a.open").click();
    officer.waitForSelector("#khung form.act");
  }

  /** Done, it is in somebody else's list. */
  private static void gone(Page officer, String code) {
    PlaywrightAssertions.assertThat(inTheList(officer, code)).hasCount(0);
    assertThat(officer.locator("#khung .notice.warn").count()).isZero();
  }

  private static Locator inTheList(Page officer, String code) {
    return officer
        .locator("#danh-sach tr")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(code + "\\b")));
  }

  /** The sign-in, from the table that the start prints, of whoever the citizen is told to ask. */
  private static String holderToldOn(Page telephone) {
    String name = telephone.locator("main .card.row b").innerText();
    return DemoStaff.signIns().stream()
        .filter(one -> one.unitCode().equals("03169") && one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .userName();
  }

  /** The typed code tells the step, the holder and the date, not the procedure, not the person. */
  private void follow(Page telephone, String code, String told) {
    telephone.navigate("/tra-cuu");
    telephone.fill("[name=ma]", code);
    telephone.click("main form button");
    String text = telephone.innerText("main");
    assertThat(text.toLowerCase()).contains(told.toLowerCase());
    assertThat(text).doesNotContain("khai sinh", "Vừ Thị Mỷ");
    browsing.seen(telephone, "tracking by code: " + told);
  }

  /** What the camera of her telephone reads on the printed slip opens everything but the names. */
  private void slipTellsEverything(Page telephone, String read) {
    assertThat(read).startsWith(browsing.site() + "/hs/03169/");
    telephone.navigate(read);
    String text = telephone.innerText("main");
    assertThat(text).contains("khai sinh", "Vì sao là ngày này?", "Lò Văn Inh");
    assertThat(text).doesNotContain("Vừ Thị Mỷ", "căn cước");
    browsing.seen(telephone, "tracking by the slip");
  }
}
