package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The queue for certified copies: nobody touches the mouse, nobody waits half a minute. */
class CertifyingAtTheCounterTest extends Journey {
  private static final String FORM = "/ban-lam-viec/chung-thuc";

  /** A slow typist: one key in a third of a second. Under thirty seconds that is 90 keys. */
  private static final double SECONDS_A_KEY = 1 / 3.0;

  private int keys;

  @Test
  void copies_for_one_person_take_less_than_thirty_seconds_of_typing_and_no_mouse() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FORM);
    long before = entries();
    assertThat(desk.locator("#hoTen")).isFocused();
    browsing.seen(desk, "certify, empty");
    type(desk, "Lò Thị Hương");
    press(desk, "Tab"); // no identity paper is asked for copies
    press(desk, "Tab"); // a copy is what is usually wanted
    press(desk, "Tab");
    type(desk, "Thẻ căn cước");
    press(desk, "Tab");
    type(desk, "2");
    press(desk, "Tab");
    type(desk, "3");
    assertThat(desk.locator("#phi")).containsText("12.000 đ");
    press(desk, "Tab");
    press(desk, "Tab");
    type(desk, "Giấy khai sinh");
    press(desk, "Tab");
    type(desk, "1");
    press(desk, "Tab");
    type(desk, "2");
    assertThat(desk.locator("#phi .total")).containsText("16.000 đ");
    browsing.seen(desk, "certify, two papers typed, fee told");
    press(desk, "Control+Enter");
    desk.waitForURL("**" + FORM + "?vua=*");
    assertThat(desk.locator(".notice").first()).containsText("Đã vào sổ cho Lò Thị Hương");
    assertThat(desk.locator("#hoTen")).isFocused();
    assertThat(desk.locator("#hoTen")).hasValue("");
    browsing.seen(desk, "certified, ready for the next person");
    assertThat(entries()).isEqualTo(before + 2);
    assertThat(keys * SECONDS_A_KEY).as("%s keys", keys).isLessThan(30);
    System.out.println("Certifying two papers: " + keys + " keys");
  }

  @Test
  void a_signature_asks_for_the_identity_paper_and_keeps_what_was_typed() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FORM);
    long before = entries();
    desk.fill("#hoTen", "Vàng A Páo");
    desk.selectOption("#loai-1", "SIGNATURE");
    desk.fill("#ten-1", "Sơ yếu lý lịch");
    browsing.expects(422, FORM);
    desk.keyboard().press("Control+Enter");
    assertThat(desk.locator("#soGiayTo-loi")).containsText("cần số căn cước");
    assertThat(desk.locator("#hoTen")).hasValue("Vàng A Páo");
    assertThat(desk.locator("#loai-1")).hasValue("SIGNATURE");
    browsing.seen(desk, "certify, identity paper missing");
    desk.fill("#soGiayTo", "011199000123");
    desk.keyboard().press("Control+Enter");
    desk.waitForURL("**?vua=*");
    assertThat(desk.locator(".notice").first()).containsText("SCT/CK,ĐC");
    assertThat(entries()).isEqualTo(before + 1);
  }

  @Test
  void a_double_click_enters_once_and_impossible_numbers_nothing() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FORM);
    long before = entries();
    fill(desk, Map.of("#hoTen", "Sùng Thị Mỷ", "#ten-1", "Học bạ", "#trang-1", "0"));
    desk.evaluate("() => document.getElementById('ban-1').value = '100000'");
    browsing.expects(422, FORM);
    desk.click("button:has-text('Vào sổ')");
    assertThat(desk.locator("#trang-1-loi")).containsText("từ 1 đến 2000");
    assertThat(desk.locator("#ban-1-loi")).containsText("từ 1 đến 1000");
    browsing.seen(desk, "certify, impossible numbers");
    assertThat(entries()).isEqualTo(before);
    fill(desk, Map.of("#trang-1", "4", "#ban-1", "1"));
    desk.dblclick("button:has-text('Vào sổ')");
    desk.waitForURL("**?vua=*");
    assertThat(entries()).isEqualTo(before + 1);
  }

  @Test
  void the_session_ends_in_mid_work_and_every_word_is_there_after_signing_in() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FORM);
    long before = entries();
    fill(desk, Map.of("#hoTen", "Cà Thị Hương", "#ten-2", "Bằng tốt nghiệp", "#trang-2", "2"));
    assertThat(desk.locator("#phi")).containsText("Dòng 2");
    jdbc.sql("delete from spring_session").update();
    desk.click("button:has-text('Vào sổ')");
    assertThat(desk.locator("main")).containsText("nội dung đã nhập vẫn còn");
    desk.fill("[name=ten]", "inh.nahy");
    desk.fill("[name=matKhau]", vn.motcua.demo.DemoStaff.PASSWORD);
    desk.click("main form button");
    desk.waitForURL("**" + FORM);
    assertThat(desk.locator("#hoTen")).hasValue("Cà Thị Hương");
    assertThat(desk.locator("#ten-2")).hasValue("Bằng tốt nghiệp");
    browsing.seen(desk, "certify, given back after signing in");
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void a_session_over_before_the_fee_is_reckoned_costs_no_word_either() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FORM);
    fill(desk, Map.of("#hoTen", "Quàng Văn Bun", "#ten-1", "Học bạ"));
    jdbc.sql("delete from spring_session").update();
    browsing.expects(401, FORM + "/phi");
    desk.fill("#trang-1", "3");
    desk.waitForURL("**/dang-nhap?het-phien");
    assertThat(desk.locator("main")).containsText("nội dung đã nhập vẫn còn");
    desk.fill("[name=ten]", "inh.nahy");
    desk.fill("[name=matKhau]", vn.motcua.demo.DemoStaff.PASSWORD);
    desk.click("main form button");
    desk.waitForURL("**" + FORM);
    assertThat(desk.locator("#hoTen")).hasValue("Quàng Văn Bun");
    assertThat(desk.locator("#trang-1")).hasValue("3");
  }

  @Test
  void a_mistake_is_mended_and_a_number_cancelled_in_sight_of_everybody() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(FORM);
    fill(desk, Map.of("#hoTen", "Thào Thị Sua", "#ten-1", "Học bạ", "#trang-1", "3"));
    desk.keyboard().press("Control+Enter");
    desk.waitForURL("**?vua=*");
    desk.click(".notice ul a");
    desk.fill("#trang", "5");
    desk.fill("#lyDo", "Đếm nhầm trang");
    desk.click("button:has-text('Lưu sửa đổi')");
    assertThat(desk.locator("main")).containsText("sửa sai sót");
    assertThat(desk.locator("main")).containsText("7.000 đ");
    browsing.seen(desk, "a number, corrected");
    desk.fill("#lyDoHuy", "Bản chính bị tẩy xóa");
    desk.click("button:has-text('Hủy số')");
    assertThat(desk.locator(".chip.late")).containsText("Đã hủy");
    browsing.seen(desk, "a number, cancelled");
    desk.navigate(FORM + "/so?q=thao+thi+sua");
    assertThat(desk.locator("tr.gone")).containsText("Bản chính bị tẩy xóa");
    browsing.seen(desk, "register with a cancelled number");
    desk.navigate(FORM + "/ngay");
    browsing.seen(desk, "takings of the day");
    desk.fill("#dem", "1");
    browsing.expects(422, FORM + "/ngay");
    desk.click("button:has-text('Ghi lần đếm')");
    assertThat(desk.locator("#loi-loi")).containsText("xin ghi vì sao");
    desk.fill("#loi", "Chưa đếm tiền lẻ");
    desk.click("button:has-text('Ghi lần đếm')");
    assertThat(desk.locator("main")).containsText("Chưa đếm tiền lẻ");
    browsing.seen(desk, "takings counted, a difference explained");
  }

  @Test
  void it_all_works_without_scripts() {
    Page desk = browsing.signedIn(browsing.deskWithoutScripts(), "inh.nahy");
    Browsing.menu(desk, FORM);
    fill(desk, Map.of("#hoTen", "Lò Văn Inh", "#ten-1", "Bằng lái xe", "#trang-1", "2"));
    desk.click("button:has-text('Tính phí')");
    assertThat(desk.locator("#phi .total")).containsText("4.000 đ");
    desk.click("button:has-text('Thêm dòng')");
    assertThat(desk.locator("#ten-10")).isVisible();
    assertThat(desk.locator("#ten-1")).hasValue("Bằng lái xe");
    desk.click("button:has-text('Vào sổ')");
    assertThat(desk.locator(".notice").first()).containsText("Đã vào sổ cho Lò Văn Inh");
    desk.click("a:has-text('In phiếu hẹn và phí')");
    // axe is a script too: the page with scripts is scanned by EveryPageTest.
    assertThat(desk.locator("h1")).containsText("Phiếu hẹn và phí chứng thực");
  }

  private void type(Page desk, String words) {
    keys += words.length();
    desk.keyboard().type(words);
  }

  private void press(Page desk, String key) {
    keys += key.contains("+") ? 2 : 1;
    desk.keyboard().press(key);
  }

  private static void fill(Page desk, Map<String, String> values) {
    values.forEach((field, value) -> desk.fill(field, value));
  }

  private long entries() {
    return count("select count(*) from certification_entry where unit_id = '03169'");
  }
}
