package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No mouse: the order of the Tab key is the order of the work, and one always sees where one is.
 */
class ByKeyboardAloneTest extends Journey {
  private static final String WHERE =
      """
      () => {
        const e = document.activeElement;
        const box = e.getBoundingClientRect();
        const style = getComputedStyle(e);
        const covered = document.elementFromPoint(
            box.left + Math.min(5, box.width / 2), box.top + box.height / 2);
        const visible = box.width > 0 && box.bottom > 0 && box.top < innerHeight
            && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
            && (covered === null || e.contains(covered) || covered.contains(e));
        return (visible ? "" : "UNSEEN ") + (e.id || e.name || e.textContent.trim());
      }
      """;

  private static final String IN_THE_SEARCH = "() => document.activeElement.id === 'q'";

  @Test
  void an_officer_receives_a_dossier_without_touching_the_mouse() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    assertThat(tab(desk)).isEqualTo("Đến nội dung chính");
    desk.keyboard().press("n");
    desk.waitForURL("**/tiep-nhan");
    desk.waitForFunction(IN_THE_SEARCH);
    desk.keyboard().type("khai sinh");
    desk.waitForSelector("#ket-qua a[href$='/" + BIRTH + "']");
    for (int down = 0; down < 12 && !leadsToBirth(desk); down++) {
      desk.keyboard().press("ArrowDown");
    }
    desk.waitForCondition(() -> here(desk).contains("đăng ký khai sinh"));
    assertThat(here(desk)).doesNotStartWith("UNSEEN").contains("đăng ký khai sinh");
    desk.keyboard().press("Enter");
    desk.waitForSelector("#thu-tuc");
    assertThat(desk.url()).as("the same page").endsWith("/tiep-nhan/" + BIRTH);
    desk.waitForFunction("() => document.activeElement.matches('[data-check-all]')");
    assertThat(here(desk)).as("the focus moves on").contains("Đủ tất cả giấy bắt buộc");
    desk.keyboard().press("Enter");
    desk.waitForFunction("() => document.activeElement.id === 'hoTen'");
    desk.keyboard().type("Lò Thị Hương");
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      order.add(tab(desk));
    }
    assertThat(order)
        .containsExactly(
            "ngaySinh", "soGiayTo", "dienThoai", "thuDienTu", "diaChi", "nguoiNop", "soNguoiNop");
    order.clear();
    for (int i = 0; i < 6; i++) {
      order.add(tab(desk));
    }
    assertThat(order.get(0)).isEqualTo("kenh");
    assertThat(order.get(1)).startsWith("Từ chối tiếp nhận");
    assertThat(order.subList(2, 4)).containsExactly("soBo", "maNgoai");
    assertThat(order.get(4)).startsWith("Tiếp nhận và hẹn trả");
    assertThat(order.get(5)).startsWith("In phiếu hướng dẫn");
    browsing.seen(desk, "intake, by keyboard");
    desk.keyboard().press("Shift+Tab");
    desk.keyboard().press("Enter");
    desk.waitForURL("**/ho-so/*");
    assertThat(desk.locator(".notice").first().innerText()).contains("Đã tiếp nhận");
    theReceiptIsOneKeyAway(desk);
  }

  @Test
  void a_trained_officer_needs_the_procedure_two_enters_a_name_and_one_key_to_print() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    long began = System.nanoTime();
    desk.keyboard().press("n");
    desk.waitForURL("**/tiep-nhan");
    desk.waitForFunction(IN_THE_SEARCH);
    desk.evaluate("window.samePage = true");
    // Faster than the list: Enter waits for the words it was pressed for.
    desk.keyboard().type(BIRTH);
    desk.keyboard().press("Enter");
    desk.waitForSelector("#thu-tuc");
    desk.waitForFunction("() => document.activeElement.matches('[data-check-all]')");
    desk.keyboard().press("Enter");
    desk.keyboard().type("Lò Thị Hương");
    assertThat(desk.evaluate("window.samePage")).as("one page all the way").isEqualTo(true);
    desk.keyboard().press("Control+Enter");
    desk.waitForURL("**/ho-so/*");
    theReceiptIsOneKeyAway(desk);
    assertThat(System.nanoTime() - began).as("far below a minute").isLessThan(30_000_000_000L);
  }

  @Test
  void what_was_typed_before_and_between_two_procedures_is_not_lost() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan");
    desk.fill("#hoTen", "Vừ Thị Mỷ");
    desk.fill("#maNgoai", "H18.24-261102-0042");
    choose(desk, "khai sinh");
    String first = desk.innerText("#thu-tuc");
    desk.fill("#ngaySinh", "1999");
    choose(desk, "khai tu");
    assertThat(desk.innerText("#thu-tuc")).isNotEqualTo(first);
    assertThat(desk.inputValue("#hoTen")).isEqualTo("Vừ Thị Mỷ");
    assertThat(desk.inputValue("#ngaySinh")).isEqualTo("1999");
    assertThat(desk.inputValue("#maNgoai")).isEqualTo("H18.24-261102-0042");
    assertThat(desk.locator("#ket-qua a").count()).as("the list is folded away").isZero();
    assertThat(desk.locator("[name=thuTuc]").count()).isOne();
    browsing.seen(desk, "another procedure chosen");
  }

  @Test
  void a_procedure_that_cannot_be_fetched_leaves_everything_typed_where_it_is() {
    Page desk = typedBeforeTheProcedure();
    String choice = "#ket-qua a[href*='/" + BIRTH + "']";
    desk.route("**/tiep-nhan/" + BIRTH, route -> answer(route, 503));
    browsing.expects(503, "/tiep-nhan/" + BIRTH);
    desk.click(choice);
    desk.waitForSelector("#ket-qua .error");
    assertThat(desk.innerText("#ket-qua")).contains("vẫn còn nguyên");
    stillTyped(desk);
    browsing.seen(desk, "a procedure that could not be fetched");

    desk.unrouteAll();
    desk.route(
        "**/tiep-nhan/" + BIRTH,
        route ->
            route.resume(
                new Route.ResumeOptions()
                    .setUrl(browsing.site() + "/ban-lam-viec/tiep-nhan/1.999999")));
    desk.fill("#q", "khai sinh ");
    desk.waitForSelector(choice);
    browsing.expects(422, "/tiep-nhan/");
    desk.click(choice);
    desk.waitForSelector("#ket-qua .error");
    assertThat(desk.innerText("#ket-qua")).contains("1.999999");
    stillTyped(desk);

    desk.unrouteAll();
    choose(desk, "khai sinh");
    stillTyped(desk);
  }

  @Test
  void the_button_beside_the_search_looks_and_nothing_else() {
    Page desk = typedBeforeTheProcedure();
    desk.evaluate("window.samePage = true");
    desk.click("main [role=search] button");
    desk.waitForSelector("#ket-qua a[href*='/" + BIRTH + "']");
    assertThat(desk.evaluate("window.samePage")).isEqualTo(true);
    stillTyped(desk);
    // Enter in the name is meant for receiving, not for looking.
    browsing.expects(422, "/ban-lam-viec/tiep-nhan");
    desk.locator("#hoTen").press("Enter");
    desk.waitForSelector(".problems");
    stillTyped(desk);
  }

  @Test
  void a_scanner_without_an_enter_of_its_own_is_not_counted_as_typing() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan");
    desk.focus("#maNgoai");
    desk.keyboard().type("H18.24-261102-0042");
    desk.waitForTimeout(1_500);
    desk.keyboard().press("Tab");
    assertThat(desk.inputValue("#maNgoaiCach")).isEqualTo("SCANNED");
    desk.fill("#maNgoai", "");
    desk.focus("#maNgoai");
    desk.locator("#maNgoai")
        .pressSequentially("H18.24-42", new Locator.PressSequentiallyOptions().setDelay(90));
    desk.keyboard().press("Tab");
    assertThat(desk.inputValue("#maNgoaiCach")).isEqualTo("TYPED");
  }

  private Page typedBeforeTheProcedure() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan");
    desk.fill("#hoTen", "Vừ Thị Mỷ");
    desk.fill("#diaChi", "bản Nà Hỳ 2");
    desk.fill("#q", "khai sinh");
    desk.waitForSelector("#ket-qua [data-typed='khai sinh'] a");
    return desk;
  }

  private static void stillTyped(Page desk) {
    assertThat(desk.inputValue("#hoTen")).isEqualTo("Vừ Thị Mỷ");
    assertThat(desk.inputValue("#diaChi")).isEqualTo("bản Nà Hỳ 2");
  }

  private static void answer(Route route, int code) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(code)
            .setContentType("text/html;charset=UTF-8")
            .setBody("<h1>Lỗi</h1>"));
  }

  @Test
  void a_form_sent_without_a_procedure_says_so_and_keeps_the_person() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan");
    desk.fill("#hoTen", "Vừ Thị Mỷ");
    browsing.expects(422, "/ban-lam-viec/tiep-nhan");
    desk.keyboard().press("Control+Enter");
    desk.waitForSelector(".problems");
    assertThat(desk.innerText(".problems")).contains("chọn thủ tục");
    assertThat(desk.inputValue("#hoTen")).isEqualTo("Vừ Thị Mỷ");
    browsing.seen(desk, "no procedure chosen");
  }

  @Test
  void a_session_that_ends_while_choosing_loses_nothing_either() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate("/ban-lam-viec/tiep-nhan");
    desk.fill("#hoTen", "Vừ Thị Mỷ");
    jdbc.sql("delete from spring_session").update();
    browsing.expects(401, "/ban-lam-viec/tiep-nhan");
    desk.fill("#q", "khai sinh");
    desk.waitForURL("**/dang-nhap*");
    desk.fill("[name=ten]", "inh.nahy");
    desk.fill("[name=matKhau]", vn.motcua.demo.DemoStaff.PASSWORD);
    desk.click("main form button");
    desk.waitForURL("**/tiep-nhan");
    assertThat(desk.inputValue("#hoTen")).isEqualTo("Vừ Thị Mỷ");
  }

  private static void choose(Page desk, String words) {
    desk.focus("#q");
    desk.keyboard().type(words);
    desk.keyboard().press("Enter");
    desk.waitForFunction("() => document.activeElement.matches('[data-check-all]')");
  }

  @Test
  void every_stop_of_the_tab_key_is_seen_on_the_pages_citizens_use() {
    Page telephone = browsing.telephone();
    for (String address :
        List.of("/co-quan/03169", "/tra-cuu", "/thu-tuc?q=khai+sinh", "/thu-tuc/" + BIRTH)) {
      telephone.navigate(address);
      telephone.evaluate("document.activeElement.blur()");
      String first = tab(telephone);
      assertThat(first).as(address).isEqualTo("Đến nội dung chính");
      for (int stop = 0; stop < 40; stop++) {
        String here = tab(telephone);
        assertThat(here).as("stop %s of %s", stop, address).doesNotStartWith("UNSEEN");
        if (here.equals("Cán bộ đăng nhập")) {
          break;
        }
      }
    }
  }

  private static boolean leadsToBirth(Page page) {
    return String.valueOf(page.evaluate("() => document.activeElement.getAttribute('href')"))
        .endsWith(BIRTH);
  }

  /** Presses Tab once; the name of where one is then. */
  private static String tab(Page page) {
    page.keyboard().press("Tab");
    return here(page);
  }

  /**
   * The browser gives an autofocus its focus with the first picture it draws, not when the page has
   * loaded.
   */
  private static void theReceiptIsOneKeyAway(Page desk) {
    desk.waitForFunction("() => document.activeElement.textContent.trim().startsWith('In giấy')");
    assertThat(here(desk)).startsWith("In giấy tiếp nhận");
  }

  private static String here(Page page) {
    return String.valueOf(page.evaluate(WHERE));
  }
}
