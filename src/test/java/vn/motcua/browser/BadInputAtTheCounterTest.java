package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes wrong at the counter: told kindly, nothing lost, nothing changed. */
class BadInputAtTheCounterTest extends Journey {
  private static final String INTAKE = "/ban-lam-viec/tiep-nhan/";
  private static final String RECEIVE = "button:has-text('Tiếp nhận và hẹn trả')";

  @Test
  void a_procedure_nobody_knows_or_not_offered_here_is_told_by_name() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    browsing.visit(desk, INTAKE + "1.999999", 422, "unknown procedure");
    assertThat(desk.locator("main")).containsText("Không có thủ tục mang mã 1.999999");
    String elsewhere =
        one(
            """
            select min(p.code)
              from procedure p
             where not exists (
                     select 1 from unit_procedure u where u.code = p.code and u.unit_id = '03169')
            """);
    browsing.visit(desk, INTAKE + elsewhere, 422, "not offered here");
    assertThat(desk.locator("main")).containsText("Đơn vị chưa nhận thủ tục " + elsewhere);
  }

  @Test
  void a_required_paper_is_missing_so_the_guidance_is_printed_and_nothing_received() {
    Page desk = intake();
    long before = dossiers();
    fill(desk, Map.of("#hoTen", "Vừ Thị Mỷ", "#ngaySinh", "5/3/1999"));
    desk.locator("fieldset.paper input[value=thieu]").first().check();
    refusedAt(INTAKE);
    desk.click(RECEIVE);
    assertThat(desk.locator(".problems")).containsText("Thiếu “");
    assertThat(desk.locator("#hoTen")).hasValue("Vừ Thị Mỷ");
    browsing.seen(desk, "a required paper is missing");

    Object sheet =
        desk.evaluate(
            """
            async () => {
              const form = document.querySelector("form#tiep-nhan");
              const button = form.querySelector("button[formaction]");
              const answer = await fetch(button.formAction,
                  {method: "POST", body: new URLSearchParams(new FormData(form))});
              return answer.status + " " + answer.headers.get("Content-Type");
            }
            """);
    assertThat(sheet).isEqualTo("200 application/pdf");
    assertThat(dossiers()).isEqualTo(before);
  }

  @Test
  void impossible_numbers_and_dates_are_named_beside_their_field_and_stay_as_typed() {
    Page desk = intake();
    long before = dossiers();
    desk.click("text=Đủ tất cả giấy bắt buộc");
    Map<String, String> typed =
        Map.of(
            "#hoTen", "   ",
            "#ngaySinh", "31/2/1970",
            "#soGiayTo", "12345",
            "#dienThoai", "không có",
            "#thuDienTu", "mỷ.nahy");
    fill(desk, typed);
    refusedAt(INTAKE);
    desk.click(RECEIVE);
    assertThat(desk.locator("#hoTen-loi")).containsText("Xin nhập họ tên");
    assertThat(desk.locator("#ngaySinh-loi")).containsText("31/02/1970");
    assertThat(desk.locator("#soGiayTo-loi")).containsText("12 chữ số");
    assertThat(desk.locator("#dienThoai-loi")).containsText("không có");
    assertThat(desk.locator("#thuDienTu-loi")).containsText("mỷ.nahy");
    typed.forEach((field, value) -> assertThat(desk.locator(field)).hasValue(value));
    desk.waitForFunction("() => !!document.activeElement.closest('.problems')");
    browsing.seen(desk, "five impossible answers");
    assertThat(dossiers()).isEqualTo(before);

    refused(desk, "#ngaySinh", "5/3/2099", "tương lai");
    refused(desk, "#ngaySinh", "1850", "hơn 130 năm");
    refused(desk, "#soGiayTo", "011399000123", "2099");
    refused(desk, "#ngaySinh", "5\u00073\u00071999", "không phải ngày sinh");
    fill(desk, Map.of("#ngaySinh", "1970", "#soGiayTo", "011199000123"));
    refusedAt(INTAKE);
    desk.click(RECEIVE);
    assertThat(desk.locator("#soGiayTo-loi")).containsText("1999");
    assertThat(dossiers()).isEqualTo(before);
  }

  @Test
  void a_birth_year_alone_is_enough_and_a_strange_province_only_a_warning() {
    Page desk = intake();
    desk.click("text=Đủ tất cả giấy bắt buộc");
    fill(desk, Map.of("#hoTen", "Lò Thị Ún", "#ngaySinh", "1951", "#soGiayTo", "099151000123"));
    desk.click(RECEIVE);
    desk.waitForURL("**/ho-so/*");
    assertThat(desk.locator(".notice").first()).containsText("Đã tiếp nhận");
    assertThat(desk.locator(".notice.warn")).containsText("099");
    browsing.seen(desk, "received with a warning");
  }

  @Test
  void a_hundred_thousand_characters_are_kept_and_answered_with_a_number() {
    Page desk = intake();
    long before = dossiers();
    desk.click("text=Đủ tất cả giấy bắt buộc");
    String endless = "Vừ ".repeat(33_333) + "V";
    desk.evaluate("name => document.getElementById('hoTen').value = name", endless);
    refusedAt(INTAKE);
    desk.click(RECEIVE);
    assertThat(desk.locator("#hoTen-loi")).containsText("nhiều nhất 200 ký tự");
    assertThat(desk.inputValue("#hoTen")).isEqualTo(endless);
    browsing.seen(desk, "a field of 100,000 characters");
    desk.evaluate("name => document.getElementById('hoTen').value = name", "Vừ\u0002Mỷ");
    refusedAt(INTAKE);
    desk.click(RECEIVE);
    assertThat(desk.locator("#hoTen-loi")).containsText("ký tự lạ");
    browsing.seen(desk, "control characters");
    assertThat(dossiers()).isEqualTo(before);
  }

  @Test
  void a_double_click_receives_one_dossier_and_an_old_form_never_a_second() {
    Page desk = intake();
    long before = dossiers();
    desk.click("text=Đủ tất cả giấy bắt buộc");
    fill(desk, Map.of("#hoTen", "Vừ Thị Mỷ"));
    String key = desk.inputValue("[name=khoa]");
    desk.dblclick(RECEIVE);
    desk.waitForURL("**/ho-so/*");
    assertThat(dossiers()).isEqualTo(before + 1);

    desk.navigate(INTAKE + BIRTH);
    desk.evaluate("key => document.querySelector('[name=khoa]').value = key", key);
    desk.click("text=Đủ tất cả giấy bắt buộc");
    fill(desk, Map.of("#hoTen", "Vừ Thị Mỷ, người khác"));
    refusedAt(INTAKE);
    desk.click(RECEIVE);
    assertThat(desk.locator(".problems")).containsText("đã dùng");
    assertThat(desk.locator("#hoTen")).hasValue("Vừ Thị Mỷ, người khác");
    browsing.seen(desk, "an old form");
    assertThat(dossiers()).isEqualTo(before + 1);
    desk.click(RECEIVE);
    desk.waitForURL("**/ho-so/*");
    assertThat(dossiers()).isEqualTo(before + 2);
  }

  @Test
  void the_session_ends_in_mid_intake_and_everything_typed_is_there_after_signing_in() {
    Page desk = intake();
    long before = dossiers();
    desk.click("text=Đủ tất cả giấy bắt buộc");
    fill(desk, Map.of("#hoTen", "Vừ Thị Mỷ", "#ngaySinh", "1999", "#diaChi", "bản Nà Hỳ 2"));
    jdbc.sql("delete from spring_session").update();
    desk.click(RECEIVE);
    assertThat(desk.locator("main")).containsText("nội dung đã nhập vẫn còn");
    browsing.seen(desk, "session over, words kept");
    desk.fill("[name=ten]", "inh.nahy");
    desk.fill("[name=matKhau]", "sai-mat-khau");
    browsing.expects(401, "/dang-nhap");
    desk.click("main form button");
    desk.fill("[name=matKhau]", vn.motcua.demo.DemoStaff.PASSWORD);
    desk.click("main form button");
    desk.waitForURL("**" + INTAKE + BIRTH);
    assertThat(desk.locator(".notice").first()).containsText("được điền lại");
    assertThat(desk.locator("#hoTen")).hasValue("Vừ Thị Mỷ");
    assertThat(desk.locator("#ngaySinh")).hasValue("1999");
    assertThat(desk.locator("#diaChi")).hasValue("bản Nà Hỳ 2");
    browsing.seen(desk, "intake, given back after signing in");
    assertThat(dossiers()).isEqualTo(before);
    desk.click(RECEIVE);
    desk.waitForURL("**/ho-so/*");
    assertThat(dossiers()).isEqualTo(before + 1);
  }

  /** The next form sent there is answered 422. */
  private void refusedAt(String address) {
    browsing.expects(422, address.replaceFirst("/$", ""));
  }

  private Page intake() {
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(INTAKE + BIRTH);
    return desk;
  }

  private void refused(Page desk, String field, String value, String told) {
    fill(desk, Map.of(field, value));
    refusedAt(INTAKE);
    desk.click(RECEIVE);
    assertThat(desk.locator(field + "-loi")).containsText(told);
  }

  private static void fill(Page desk, Map<String, String> values) {
    values.forEach((field, value) -> desk.fill(field, value));
  }

  private long dossiers() {
    return count("select count(*) from dossier where unit_id = '03169'");
  }
}
