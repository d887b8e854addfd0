package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An outside team asks people drawn by lot; the office reads the result and nothing else. */
class SurveysTest extends Journey {
  private static final String PUBLIC = "/cong-khai/03169/khao-sat";

  @Test
  void the_province_draws_lots_somebody_asks_on_a_telephone_and_everybody_reads_the_result() {
    Page team = browsing.signedIn(browsing.desk(), observer());
    Browsing.menu(team, "/giam-sat/khao-sat");
    browsing.seen(team, "surveys of the province");
    team.click("a[href$='/bieu-mau/PKS05']");
    assertThat(team.locator("main")).containsText("chưa có nội dung biểu mẫu");
    browsing.seen(team, "a form whose text nobody knows");
    team.navigate("/giam-sat/khao-sat/moi");
    browsing.seen(team, "a round to be opened");
    browsing.expects(422, "/giam-sat/khao-sat");
    team.fill("#soNguoi", "3");
    team.click("main form button.btn");
    assertThat(team.locator(".problems")).containsText("Tên đợt");
    browsing.seen(team, "a round typed wrong");
    team.fill("#ten", "Khảo sát hài lòng năm 2026");
    team.fill("#soNguoi", "6");
    for (var commune : team.locator("input[name=xa]").all()) {
      commune.setChecked("03169".equals(commune.getAttribute("value")));
    }
    team.selectOption("#nam", "2026");
    team.fill("#tu", "2026-01-01");
    team.click("main form button.btn");
    team.waitForURL("**/khao-sat/*-*");
    String round = team.url();
    browsing.seen(team, "a round is open");
    team.fill("#ten", "Quàng Văn Dũng");
    team.fill("#soPhieu", "1");
    team.click("form[action$='/dieu-tra-vien'] button");
    String other = team.locator(".signs").textContent();
    assertThat(team.locator("main")).containsText("Còn 5 số chưa giao cho ai");
    team.click("form[action$='/ket-thuc'] >> text=Quàng Văn Dũng");
    assertThat(team.locator("main")).containsText("Còn 6 số chưa giao cho ai");
    Page gone = browsing.telephone();
    gone.navigate("/khao-sat");
    browsing.expects(410, "/khao-sat");
    gone.fill("#ma", other);
    gone.click("main form button");
    team.fill("#ten", "Lường Thị Hoa");
    team.click("form[action$='/dieu-tra-vien'] button");
    String signs = team.locator(".signs").textContent();
    browsing.seen(team, "the signs of an interviewer, once");

    Page telephone = browsing.narrowTelephone();
    browsing.visit(telephone, "/khao-sat", 200, "the interviewer enters");
    browsing.expects(410, "/khao-sat");
    telephone.fill("#ma", "abcd efgh 2345");
    telephone.click("main form button");
    browsing.seen(telephone, "signs that lead nowhere");
    telephone.fill("#ma", signs);
    telephone.click("main form button");
    telephone.waitForURL("**/danh-sach");
    Browsing.fits(telephone);
    browsing.seen(telephone, "the list by numbers, 320 px");
    telephone.click(".slots a >> nth=0");
    assertThat(telephone.locator("input[name^=Q]:checked")).hasCount(0);
    Browsing.fits(telephone);
    browsing.seen(telephone, "one interview, 320 px");
    browsing.expects(422, "/phieu"); // by the script, and once more for the page that says why
    browsing.expects(422, "/phieu");
    telephone.click("#phieu .btn.big");
    assertThat(telephone.locator(".problems")).containsText("chưa có câu trả lời nào");
    browsing.seen(telephone, "nothing answered yet");
    answer(telephone, 5);
    telephone.waitForURL("**/danh-sach?vua=*");
    browsing.seen(telephone, "the first is written down");
    for (int n = 0; n < 4; n++) {
      telephone.click(".slots a >> nth=0");
      answer(telephone, n == 0 ? 2 : 4);
      telephone.waitForURL("**/danh-sach?vua=*");
    }
    telephone.click(".slots a >> nth=0");
    telephone.click("summary");
    telephone.click("button[value=tu-choi]");
    assertThat(telephone.locator(".slots a")).hasCount(0);

    Page everybody = browsing.narrowTelephone();
    everybody.navigate(PUBLIC);
    assertThat(everybody.locator("main")).containsText("Tỉnh đang khảo sát");
    assertThat(everybody.locator(".survey-result:has-text('hài lòng năm 2026')")).hasCount(0);
    browsing.seen(everybody, "a survey is under way");
    team.navigate(round);
    team.click("form[action$='/ket-thuc'] >> text=Kết thúc và công bố");
    assertThat(team.locator(".survey-result")).containsText("80 %");
    browsing.seen(team, "the round has ended");
    team.click("a[href*='?kiem=']");
    assertThat(team.locator("[role=status]")).containsText("đúng những người đã được hỏi");
    browsing.seen(team, "the lots are drawn again");
    APIResponse csv = team.request().get(round + "/ket-qua.csv");
    Assertions.assertThat(csv.text()).contains("03169", "Thủ tục hành chính");
    Assertions.assertThat(team.request().get(round + "/ket-qua.xlsx").status()).isEqualTo(200);
    browsing.expects(410, "/khao-sat/danh-sach");
    telephone.navigate("/khao-sat/danh-sach");
    assertThat(telephone.locator("[role=alert]")).containsText("không dùng được");

    everybody.navigate(PUBLIC);
    everybody.click(".survey-result:has-text('hài lòng năm 2026') summary");
    Browsing.fits(everybody);
    browsing.seen(everybody, "what an outside survey found, 320 px");
    assertThat(everybody.locator(".survey-result:has-text('hài lòng năm 2026')").first())
        .containsText("Đợt chính thức năm 2025: chưa có số liệu");
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/lanh-dao/danh-gia");
    leader.click("main a[href='/lanh-dao/khao-sat']");
    assertThat(leader.locator(".survey-result:has-text('hài lòng năm 2026')")).hasCount(1);
    browsing.seen(leader, "outside surveys, for the leader");
    browsing.visit(
        leader, round.replaceFirst("^http://[^/]*", ""), 404, "the office runs no survey");
  }

  @Test
  void in_a_village_without_network_answers_wait_on_the_telephone_and_count_once() {
    Page team = browsing.signedIn(browsing.desk(), observer());
    String round = opened(team, "Khảo sát bản xa");
    String signs = interviewer(team, "Lường Thị Hoa");
    Page telephone = browsing.telephone();
    entered(telephone, signs);
    telephone.click("#mang-theo button");
    assertThat(telephone.locator("#ngoai-mang")).containsText("Đã mang theo 6 người");
    browsing.seen(telephone, "the list is taken along");

    telephone.context().setOffline(true);
    telephone.navigate("/khao-sat/2");
    assertThat(telephone.locator("main")).containsText("Người cần hỏi");
    telephone.click("#phieu .btn.big");
    assertThat(telephone.locator("#ngoai-mang")).containsText("chưa có câu trả lời nào");
    answer(telephone, 4);
    telephone.waitForURL("**/danh-sach");
    assertThat(telephone.locator("#ngoai-mang")).containsText("Đang giữ 1 phiếu");
    assertThat(telephone.locator("[data-number='2']")).containsText("chờ gửi");
    telephone.navigate("/khao-sat/3");
    answer(telephone, 2);
    telephone.waitForURL("**/danh-sach");
    assertThat(telephone.locator("#ngoai-mang")).containsText("Đang giữ 2 phiếu");

    Page quicker = browsing.telephone();
    entered(quicker, signs);
    quicker.navigate("/khao-sat/3");
    answer(quicker, 5);
    quicker.waitForURL("**/danh-sach?vua=3");

    telephone.context().setOffline(false);
    browsing.forgives("net::ERR_");
    browsing.expects(409, "/khao-sat/3/phieu");
    telephone.navigate("/khao-sat/danh-sach");
    assertThat(telephone.locator("#ngoai-mang")).containsText("Số 3 đã có phiếu");
    browsing.seen(telephone, "what waited was sent, one came too late");
    telephone.navigate("/khao-sat/danh-sach");
    assertThat(telephone.locator("[data-number='2']")).containsText("đã trả lời");
    assertThat(telephone.locator("#ngoai-mang")).isHidden();
    team.navigate(round);
    assertThat(team.locator("tbody tr")).containsText("2");
    Assertions.assertThat(
            telephone.evaluate(
                "() => caches.match('/khao-sat/2').then(kept => kept === undefined)"))
        .as("whom to ask is not kept once asked")
        .isEqualTo(true);
    team.click("form[action$='/ket-thuc'] >> text=Kết thúc và công bố");
    assertThat(team.locator(".survey-result")).containsText("Chưa đủ 5 người trả lời");
    browsing.seen(team, "too few answers to be shown");
    browsing.expects(410, "/khao-sat/danh-sach");
    telephone.navigate("/khao-sat/danh-sach");
    Assertions.assertThat(telephone.evaluate("() => caches.keys().then(all => all.length)"))
        .as("once the round is over nothing is kept on the telephone")
        .isEqualTo(0);
  }

  @Test
  void words_the_office_cannot_take_stay_on_the_telephone_until_they_are_mended() {
    Page team = browsing.signedIn(browsing.desk(), observer());
    String round = opened(team, "Khảo sát lời dài");
    String signs = interviewer(team, "Lường Thị Hoa");
    Page telephone = browsing.telephone();
    entered(telephone, signs);
    telephone.click("#mang-theo button");
    assertThat(telephone.locator("#ngoai-mang")).containsText("Đã mang theo 6 người");

    telephone.context().setOffline(true);
    telephone.navigate("/khao-sat/2");
    telephone.fill("#Q6", "Chờ lâu. ".repeat(300));
    telephone.check("input[name=cach][value=giay]");
    answer(telephone, 4);
    telephone.waitForURL("**/danh-sach");
    telephone.navigate("/khao-sat/3");
    answer(telephone, 5);
    telephone.waitForURL("**/danh-sach");
    assertThat(telephone.locator("#ngoai-mang")).containsText("Đang giữ 2 phiếu");

    telephone.context().setOffline(false);
    browsing.forgives("net::ERR_");
    browsing.expects(422, "/khao-sat/2/phieu");
    telephone.navigate("/khao-sat/danh-sach");
    assertThat(telephone.locator("#ngoai-mang")).containsText("Số 2 chưa gửi được");
    assertThat(telephone.locator("#ngoai-mang")).not().containsText("đã có phiếu");
    assertThat(telephone.locator("[data-number='3']")).containsText("đã trả lời");
    Browsing.fits(telephone);
    browsing.seen(telephone, "one answer does not fit and stays here");
    telephone.click("#ngoai-mang a");
    assertThat(telephone.locator("input[name=Q3][value='4']")).isChecked();
    assertThat(telephone.locator("input[name=cach][value=giay]")).isChecked();
    Assertions.assertThat(telephone.inputValue("#Q6")).hasSize(2700);
    browsing.seen(telephone, "the answers are there again");
    telephone.fill("#Q6", "Chờ lâu.");
    telephone.click("#phieu .btn.big");
    telephone.waitForURL("**/danh-sach?vua=2");
    assertThat(telephone.locator("#ngoai-mang")).isHidden();
    Assertions.assertThat(kept(telephone)).isEqualTo("[]");

    telephone.context().setOffline(true);
    telephone.navigate("/khao-sat/4");
    answer(telephone, 1);
    telephone.waitForURL("**/danh-sach");
    team.navigate(round);
    team.click("form[action$='/ket-thuc'] >> text=Kết thúc và công bố");
    assertThat(team.locator(".survey-result")).containsText("Đợt này kết thúc sớm");
    browsing.forgives("net::ERR_");
    browsing.seen(team, "ended before its last day");
    browsing.expects(410, "/khao-sat/danh-sach");
    telephone.context().setOffline(false); // the open page hears it and asks the office by itself
    assertThat(telephone.locator("#ngoai-mang")).containsText("1 phiếu trên máy này không gửi");
    browsing.seen(telephone, "the round is over, the telephone keeps nothing");
    Assertions.assertThat(kept(telephone)).as("nobody's answers are left").isNull();
  }

  private static Object kept(Page telephone) {
    return telephone.evaluate("() => window.localStorage.getItem('khao-sat.cho-gui')");
  }

  private String opened(Page team, String title) {
    team.navigate("/giam-sat/khao-sat/moi");
    team.fill("#ten", title);
    team.fill("#soNguoi", "6");
    for (var commune : team.locator("input[name=xa]").all()) {
      commune.setChecked("03169".equals(commune.getAttribute("value")));
    }
    team.click("main form button.btn");
    team.waitForURL("**/khao-sat/*-*");
    return team.url();
  }

  private static String interviewer(Page team, String name) {
    team.fill("#ten", name);
    team.click("form[action$='/dieu-tra-vien'] button");
    return team.locator(".signs").textContent();
  }

  private static void entered(Page telephone, String signs) {
    telephone.navigate("/khao-sat");
    telephone.fill("#ma", signs);
    telephone.click("main form button");
    telephone.waitForURL("**/danh-sach");
  }

  private static void answer(Page telephone, int step) {
    for (int question = 1; question <= 5; question++) {
      telephone.check("input[name=Q" + question + "][value='" + step + "']");
    }
    telephone.click("#phieu .btn.big");
  }
}
