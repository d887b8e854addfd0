package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Where nothing happened there is no share: neither all of it nor none of it, and no fault. */
@TestPropertySource(properties = "motcua.test=every-page")
class FiguresOfNothingTest extends Journey {
  /** A commune of the province that has not begun: no dossier, no rating, no publication. */
  static final UnitId NOT_BEGUN = new UnitId("03158");

  private static final Pattern SHARE_OF_NOTHING = Pattern.compile("^(100|0) ?%$|NaN|∞|/ by zero");
  private static final String DAYS = "tu=2020-01-01&den=2020-03-31";

  @Test
  void a_period_in_which_nothing_happened_has_no_share_on_any_page() {
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    for (String address :
        List.of("/ban-lam-viec/bao-cao?" + DAYS, "/cong-khai/03169/du-lieu-mo?" + DAYS)) {
      nothing(leader, address, "a period of nothing");
    }
  }

  @Test
  void a_commune_that_has_not_begun_is_no_good_and_no_bad_commune_for_anybody() {
    Page narrow = browsing.narrowTelephone();
    Page chairman =
        browsing.signedIn(
            browsing.narrowTelephone(),
            hired(NOT_BEGUN, "Lò Văn Đầu", "dau.xamoi", Set.of(Role.LEADER, Role.APPROVAL)));
    for (String page : List.of("", "/loi-hen-nhanh", "/danh-gia", "/khao-sat", "/du-lieu-mo")) {
      nothing(narrow, "/cong-khai/" + NOT_BEGUN.code() + page, "a commune not begun");
      Browsing.fits(narrow);
    }
    nothing(narrow, "/phan-anh/" + NOT_BEGUN.code(), "a commune not begun");
    for (String address :
        List.of(
            "/lanh-dao",
            "/lanh-dao/bang-so-lieu",
            "/lanh-dao/loi-hen-nhanh",
            "/lanh-dao/danh-gia",
            "/lanh-dao/khao-sat",
            "/ban-lam-viec/bao-cao",
            "/ban-lam-viec/bao-cao/qd-766",
            "/ban-lam-viec/bao-cao/tt-01")) {
      nothing(chairman, address, "a commune not begun");
      Browsing.fits(chairman);
    }
    Page province = browsing.signedIn(browsing.desk(), observer());
    browsing.visit(province, "/ban-lam-viec/so-lieu-tinh", 200, "one commune has not begun");
    var row = province.locator("[data-about='cac-xa'] tbody tr:has-text('Sín Thầu')");
    assertThat(row).hasCount(1);
    Assertions.assertThat(row.locator("[data-figure]").allTextContents())
        .noneMatch(text -> SHARE_OF_NOTHING.matcher(text.strip()).find());
  }

  @Test
  void a_survey_nobody_answered_has_no_share_for_anybody_who_reads_it() {
    Page team = browsing.signedIn(browsing.desk(), observer());
    team.navigate("/giam-sat/khao-sat/moi");
    team.fill("#ten", "Khảo sát chưa ai trả lời");
    team.fill("#soNguoi", "6");
    for (var commune : team.locator("input[name=xa]").all()) {
      commune.setChecked("03169".equals(commune.getAttribute("value")));
    }
    team.selectOption("#nam", "2026");
    team.fill("#tu", "2026-01-01");
    team.click("main form button.btn");
    team.waitForURL("**/khao-sat/*-*");
    String round = team.url().replaceFirst("^http://[^/]*", "");
    nothing(team, round, "a survey nobody answered, open");
    team.click("form[action$='/ket-thuc'] >> text=Kết thúc và công bố");
    team.waitForLoadState();
    nothing(team, round, "a survey nobody answered, ended");
    assertThat(team.locator(".survey-result")).containsText("không có phiếu trả lời nào");
    Page leader = browsing.signedIn(browsing.telephone(), "hoan.nahy");
    browsing.visit(leader, "/lanh-dao/khao-sat", 200, "a survey nobody answered, for the leader");
    Page everybody = browsing.narrowTelephone();
    browsing.visit(everybody, "/cong-khai/03169/khao-sat", 200, "a survey nobody answered");
    for (Page reader : List.of(leader, everybody)) {
      var result = reader.locator(".survey-result:has-text('chưa ai trả lời')");
      assertThat(result.first()).containsText("không có phiếu trả lời nào");
      Assertions.assertThat(result.locator("[data-figure]").allTextContents())
          .noneMatch(text -> SHARE_OF_NOTHING.matcher(text.strip()).find());
    }
    Browsing.fits(everybody);
  }

  private void nothing(Page page, String address, String state) {
    browsing.visit(page, address, 200, state);
    Assertions.assertThat(page.locator("main [data-figure]").allTextContents())
        .as("figures of %s", address)
        .noneMatch(text -> SHARE_OF_NOTHING.matcher(text.strip()).find());
  }
}
