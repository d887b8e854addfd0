package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;

/** An administrator, a leader or an officer types something wrong: told, kept, nothing changed. */
class MistakesInTheOfficeTest extends Journey {
  private final List<String> faults = new ArrayList<>();

  @Test
  void an_administrator_mistypes_on_every_form_and_is_told_beside_the_field() {
    Page office = browsing.signedIn(browsing.desk(), "ha.nahy");
    String officer = "/quan-tri/can-bo/" + actor("pa.nahy").officer();
    mistake(office, "/quan-tri/can-bo/moi", Map.of("name", " ", "duty", "Đo đạc"), "no name");
    mistake(office, officer + "/sua", Map.of("name", "", "duty", "Đo đạc"), "name removed");
    mistake(office, officer, Map.of("title", " "), "a post without a title");
    mistake(office, "/quan-tri/don-vi", Map.of("centreName", ""), "a Centre without a name");
    mistake(office, "/quan-tri/lich-lam-viec", Map.of("t2", "bảy giờ"), "hours not readable");
    mistake(office, "/quan-tri/lich-lam-viec", Map.of("name", "Nghỉ bão"), "a day without a date");
    mistake(
        office, "/quan-tri/ma-ho-so", Map.of("mau", "{unit}-cố định"), "pattern without number");
    String procedure = "/quan-tri/thu-tuc/" + BIRTH;
    mistake(office, procedure + "/phien-ban/moi", Map.of("name", ""), "a version without a name");
    mistake(
        office,
        procedure + "/quy-trinh/moi",
        Map.of("source", "Quyết định 12", "amount", "99"),
        "steps that do not add up");
    mistake(
        office,
        "/tai-khoan/mat-khau",
        Map.of("matKhauCu", "sai", "matKhauMoi", "ngắn", "matKhauMoiLai", "khác"),
        "a password too short");
    assertThat(faults).as("faults: %s", String.join("\n\n", faults)).isEmpty();
  }

  @Test
  void an_officer_mistypes_a_correction_or_an_absence() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    String correction = page(dossier) + "/nguoi-nop";
    mistake(
        desk, correction, Map.of("hoTen", "", "diaChi", "bản Huổi Hoi"), "corrected to nothing");
    mistake(desk, correction, Map.of("hoTen", "Vừ Thị Mỹ"), "corrected without a reason");
    mistake(desk, "/ban-lam-viec/co-mat", Map.of("to", "2020-01-01"), "absent until the past");
    assertThat(faults).as("faults: %s", String.join("\n\n", faults)).isEmpty();
    assertThat(
            one(
                "select name from dossier_applicant where dossier_id = ? order by revision desc limit 1",
                dossier.id()))
        .isEqualTo("Vừ Thị Mỷ");
  }

  @Test
  void a_typing_error_in_a_name_is_corrected_and_the_slip_printed_again() {
    Dossier dossier = received("inh.nahy", "Vừ Thị Mỷ");
    Page desk = browsing.signedIn(browsing.desk(), "inh.nahy");
    desk.navigate(page(dossier) + "/nguoi-nop");
    desk.fill("#hoTen", "Vừ Thị Mỹ");
    desk.fill("#lyDo", "Gõ nhầm dấu");
    desk.click("main form button");
    desk.waitForURL("**" + page(dossier));
    assertThat(desk.innerText("main")).contains("Vừ Thị Mỹ", "sửa thông tin", "Gõ nhầm dấu");
    browsing.seen(desk, "corrected");
    desk.click("text=In lại giấy tiếp nhận");
    desk.navigate(page(dossier));
    assertThat(desk.innerText("main")).contains("in lại giấy tiếp nhận");
    browsing.seen(desk, "reprinted");
  }

  /**
   * Opens the page, types, sends the form that holds the first field; expects 422 and the words.
   */
  private void mistake(Page page, String address, Map<String, String> typed, String state) {
    try {
      page.navigate(address);
      typed.forEach((field, value) -> page.locator("[name=" + field + "]").first().fill(value));
      String first = "[name=" + typed.keySet().iterator().next() + "]";
      browsing.expects(422, "/");
      Response answer =
          page.waitForResponse(
              response ->
                  response.request().isNavigationRequest()
                      && response.request().method().equals("POST"),
              () -> page.locator("main form:has(" + first + ") button.btn").last().click());
      page.waitForLoadState();
      assertThat(answer.status()).as("answer of %s, %s", address, state).isEqualTo(422);
      assertThat(page.locator(".error, .problems, .notice.warn, [role=alert]").count())
          .as("words on %s, %s", address, state)
          .isPositive();
      typed.forEach((field, value) -> {
        if (!field.startsWith("matKhau")) {
          assertThat(page.locator("[name=" + field + "]").first().inputValue().strip())
              .as("%s kept on %s, %s", field, address, state)
              .isEqualTo(value.strip());
        }
      });
      browsing.seen(page, state);
    } catch (AssertionError | com.microsoft.playwright.PlaywrightException fault) {
      faults.add(address + ", " + state + ": " + fault.getMessage());
    }
  }
}
