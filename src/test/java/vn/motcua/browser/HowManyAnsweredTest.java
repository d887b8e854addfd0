package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.TestDatabase;
import vn.motcua.recognition.Sets;
import vn.motcua.shared.Role;
import vn.motcua.web.ShownBeside;

/** What people think stands nowhere without how many of them answered; and what finds it out. */
@TestPropertySource(properties = "motcua.test=how-many-answered")
class HowManyAnsweredTest extends Journey {
  private static final String CONTENT =
      "<data data-figure='reporting-qd766-satisfaction'>96</data>";

  /** Twelve results in each of four quarters, of which ten were rated and two of them badly. */
  private static final List<String> QUARTERS = List.of("2025-Q4", "2026-Q2", "2026-Q3", "2026-Q4");

  private static final String RIGHT =
      """
      insert into rating_right (unit_id, dossier_id, quarter, until, field, officer, whole, asked, apologised)
      select unit_id, id, ?, date '2026-12-31', 'Hộ tịch', holder, 'ON_TIME', 0, false from dossier where id = ?
      """;

  private static final String SUMS =
      """
      insert into rating_sum (unit_id, period, kind, subject, item, value, n)
      values ('03169', :quarter, 'UNIT', '', '#', '', 10), ('03169', :quarter, 'UNIT', '', 'FACE', '3', 8),
             ('03169', :quarter, 'UNIT', '', 'FACE', '1', 2)
      """;

  private static final String ASKED = "<data data-figure='ratings-response'>2</data>";

  @Autowired DataSource pool;

  @Test
  void every_page_that_says_how_content_people_are_says_how_many_answered() {
    rated();
    theProvinceComparesIt();
    anInitiativeIsMeasuredByIt();
    pointsAreGivenForIt();
    Page chairman = browsing.signedIn(browsing.desk(), "hoan.nahy");
    chairman.navigate("/ban-lam-viec/bao-cao/qd-766?ky=2026-Q4");
    PlaywrightAssertions.assertThat(chairman.locator("tr:has-text('80 % (8 trong 10)')"))
        .containsText(Pattern.compile("Tỷ lệ trả lời: \\d+ % \\(10 trong \\d+\\)"));
    browsing.seen(chairman, "indicators, with ratings");
  }

  private void rated() {
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    for (String quarter : QUARTERS) {
      for (int at = 0; at < 12; at++) {
        jdbc.sql(RIGHT).params(quarter, received("inh.nahy", "Vừ Thị Mỷ").id()).update();
      }
      owner
          .sql("delete from rating_sum where unit_id = '03169' and period = ?")
          .param(quarter)
          .update();
      owner.sql(SUMS).param("quarter", quarter).update();
    }
  }

  private void theProvinceComparesIt() {
    Page steering =
        browsing.signedIn(
            browsing.desk(), hiredAtTheProvince("Bạc Thị Cúc", "cuc.traloi", Role.STEERING));
    steering.navigate("/chuong-trinh/ban-do?so=satisfied");
    PlaywrightAssertions.assertThat(steering.locator(".tile:has-text('Nà Hỳ')"))
        .containsText("Tỷ lệ trả lời:");
    browsing.seen(steering, "communes by how content people are");
    Page phone = browsing.signedIn(browsing.narrowTelephone(), "cuc.traloi");
    phone.navigate("/chuong-trinh/ban-do?so=satisfied");
    Browsing.fits(phone);
    browsing.seen(phone, "communes by how content people are, 320 px");
    steering.navigate("/chuong-trinh/so-sanh?xa=03169&xa=03328");
    browsing.seen(steering, "two communes, with ratings");
    steering.navigate("/chuong-trinh/xa/03169");
    browsing.seen(steering, "one commune, with ratings");
  }

  private void anInitiativeIsMeasuredByIt() {
    Page chairman = browsing.signedIn(browsing.narrowTelephone(), "hoan.nahy");
    chairman.navigate("/chuong-trinh/sang-kien/thu-vien");
    chairman.click("#thu-nam-khong-hen a");
    chairman.fill("#ten", "Chào hỏi trước");
    chairman.fill("#vuongMac", "Bà con ngại hỏi");
    chairman.fill("#cachLam", "Chào trước, hỏi sau");
    chairman.fill("#chiPhi", "0");
    chairman.check("#soDo input[value=SATISFIED]");
    chairman.click("main form button.btn");
    chairman.fill("#tuNgay", "2026-07-01");
    chairman.fill("#denNgay", "2026-09-30");
    chairman.fill("#nguoi", "Bà Lường Thị Pa");
    chairman.click("#thu button.btn");
    chairman.fill("#truocTu", "2026-04-01");
    chairman.fill("#truocDen", "2026-06-30");
    chairman.fill("#sauTu", "2026-07-01");
    chairman.fill("#sauDen", "2026-09-30");
    chairman.click("#do button.btn");
    PlaywrightAssertions.assertThat(chairman.locator(".measured tbody tr").first())
        .containsText("Tỷ lệ trả lời: 83 % (10 trong 12)");
    browsing.seen(chairman, "an initiative measured by ratings");
    Browsing.fits(chairman);
  }

  private void pointsAreGivenForIt() {
    Page steering = browsing.signedIn(browsing.desk(), "cuc.traloi");
    steering.navigate("/chuong-trinh/cong-nhan/bo-tieu-chi/moi");
    String set = Sets.TRIAL.replace("dashboard-kept", "reporting-qd766-satisfaction");
    steering.setInputFiles(
        "#tep",
        new FilePayload("bo.json", "application/json", set.getBytes(StandardCharsets.UTF_8)));
    steering.click("main form button.btn");
    steering.waitForURL("**/bo-tieu-chi/11/*-*");
    steering.navigate("/chuong-trinh/cong-nhan/nam/moi");
    steering.fill("#ten", "Đợt xét năm 2025");
    steering.fill("#nam", "2025");
    String kept = steering.locator("#bo option:has-text('thử')").first().getAttribute("value");
    steering.locator("#bo").selectOption(kept);
    steering.click("main form button.btn");
    steering.waitForURL("**/cong-nhan/11/*-*");
    steering.navigate(steering.url().replaceFirst("\\?.*", "") + "/03169");
    PlaywrightAssertions.assertThat(steering.locator("tr:has-text('Không trễ')").first())
        .containsText("Tỷ lệ trả lời: 83 % (10 trong 12)");
    browsing.seen(steering, "a road with points for how content people are");
  }

  @Test
  void a_share_of_the_content_without_how_many_answered_is_found_out() {
    assertThat(map("<ul><li>" + CONTENT + "</li></ul>"))
        .containsExactly("reporting-qd766-satisfaction without ratings-response");
    assertThat(map("<ul><li>" + CONTENT + ASKED + "</li></ul>")).isEmpty();
  }

  @Test
  void the_answers_of_another_commune_are_not_those_of_this_one() {
    String neighbours = "<li>" + CONTENT + ASKED + "</li><li>" + CONTENT + "</li>";
    assertThat(map("<section><ul>" + neighbours + "</ul></section>")).hasSize(1);
    String beside = "<td>" + CONTENT + ASKED + "</td><td>" + CONTENT + "</td>";
    assertThat(map("<table class=beside><tr>" + beside + "</tr></table>")).hasSize(1);
  }

  @Test
  void one_number_of_answers_speaks_for_a_whole_card() {
    String faces = "<ul><li><data data-figure='ratings-face'>4</data></li></ul>";
    String given = "<p><data data-figure='ratings-given'>9</data></p>";
    Page page = browsing.desk();
    page.navigate("/lanh-dao/danh-gia");
    page.setContent("<section>" + faces + "</section>");
    assertThat(ShownBeside.faults(page)).anyMatch(one -> one.endsWith("without ratings-given"));
    page.setContent("<section>" + given + faces + "</section>");
    assertThat(ShownBeside.faults(page)).noneMatch(one -> one.contains("without"));
  }

  @Test
  void a_page_the_definition_does_not_name_is_found_out() {
    Page page = browsing.desk();
    page.navigate("/co-quan/03169");
    page.setContent("<p>" + CONTENT + ASKED + "</p>");
    assertThat(ShownBeside.faults(page))
        .containsExactly("reporting-qd766-satisfaction does not say that it is shown here");
  }

  /** These words as the map of the communes would show them. */
  private List<String> map(String content) {
    Page page = browsing.signedIn(browsing.desk(), "xuan.dienbien");
    page.navigate("/chuong-trinh/ban-do");
    page.setContent(content);
    return ShownBeside.faults(page);
  }
}
