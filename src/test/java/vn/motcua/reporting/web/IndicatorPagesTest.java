package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.Workbooks;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.reporting.IndicatorScores;
import vn.motcua.reporting.MetricScore;
import vn.motcua.reporting.OpenDossiers;
import vn.motcua.reporting.OpenLives;
import vn.motcua.shared.Actor;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** Decision 766/QĐ-TTg of a quarter: what the dossiers give, and in words what is missing. */
@MotCuaTest
class IndicatorPagesTest {
  private static final String PAGE = "/ban-lam-viec/bao-cao/qd-766";
  private static final vn.motcua.ratings.Period QUARTER = new vn.motcua.ratings.Period(2026, 4);

  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired OpenLives lives;
  @Autowired IndicatorScores scores;
  @Autowired OpenDossiers open;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    lives.forget();
  }

  @Test
  void the_progress_group_is_counted_from_the_open_rows_less_those_asked_twice_for_papers() {
    Random random = new Random(73);
    for (int round = 0; round < 4; round++) {
      lives.live(random, 6, 30);
    }
    var count = open.count(DossierWorld.NA_HY, IndicatorScores.days(QUARTER));
    MetricScore.Share share = score(world.the("chairman"), "ON_TIME").share().orElseThrow();
    assertThat(share.whole()).isEqualTo(count.finished());
    assertThat(share.part()).isLessThanOrEqualTo(count.early() + count.onTime()).isPositive();
    MetricScore.Share online =
        score(world.the("chairman"), "ONLINE_DOSSIERS").share().orElseThrow();
    assertThat(online.whole()).isEqualTo(count.received());
  }

  @Test
  void a_province_adds_its_communes_together() {
    world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    long own = score(world.the("chairman"), "ON_TIME").share().orElseThrow().whole();
    long neighbour =
        score(world.the("chairman (Thanh Nưa)"), "ON_TIME")
            .share()
            .map(MetricScore.Share::whole)
            .orElse(0L);
    assertThat(score(world.observer(), "ON_TIME").share().orElseThrow().whole())
        .isEqualTo(own + neighbour);
  }

  @Test
  void every_number_on_the_page_has_its_rule_and_what_is_missing_is_said_in_words()
      throws Exception {
    lives.live(new Random(79), 6, 40);
    String page = text(get(PAGE + "?ky=2026-Q4", world.the("chairman")));
    assertThat(FigurePages.undefined(page)).isEmpty();
    assertThat(ReadPage.words(page))
        .contains(
            "Công thức: 20 × đúng hạn",
            "Thiếu: chương trình chưa nối với Cổng Dịch vụ công quốc gia",
            "công thức cho đủ điểm",
            "Mục tiêu của tỉnh Lâm Đồng, để tham khảo: 98 %",
            "cả bộ là 100 điểm");
    assertThat(text(get(PAGE + "?ky=2026-Q4&lang=en", world.the("chairman"))))
        .contains("Finished early and on time");
  }

  @Test
  void a_quarter_without_dossiers_has_no_percentage() throws Exception {
    String page = text(get(PAGE + "?ky=2020-Q1", world.the("chairman")));
    assertThat(ReadPage.words(page)).contains("chưa có trường hợp nào");
    assertThat(
            score(world.the("chairman"), "ON_TIME", new vn.motcua.ratings.Period(2020, 1)).state())
        .isEqualTo(MetricScore.State.NO_CASES);
  }

  @Test
  void periods_nobody_can_read_show_this_quarter_and_years_without_end_do_no_harm()
      throws Exception {
    for (String typed :
        new String[] {"", "9999", "0001", "1000-Q1", "2026-Q5", "<script>", "2999"}) {
      String page = text(get(PAGE + "?ky=" + typed, world.the("chairman")));
      assertThat(ReadPage.words(page)).contains("Quý 4 năm 2026").doesNotContain("<script>");
    }
  }

  @Test
  void the_workbook_opens_and_says_what_is_missing() throws Exception {
    lives.live(new Random(83), 6, 30);
    MockHttpServletResponse answer = get(PAGE + "/bieu.xlsx?ky=2026-Q4", world.the("chairman"));
    assertThat(answer.getHeader("Content-Disposition")).contains("qd-766-2026-Q4.xlsx");
    Map<String, String> parts = Workbooks.read(answer.getContentAsByteArray());
    assertThat(parts).containsKey("xl/worksheets/sheet1.xml");
    assertThat(parts.toString())
        .contains("Bộ chỉ số QĐ 766", "Quý 4 năm 2026", "Thiếu: chương trình chưa thu phí");
    BigDecimal points = score(world.the("chairman"), "ON_TIME").points().orElseThrow();
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("<v>" + points.stripTrailingZeros().toPlainString());
  }

  @Test
  void whoever_is_no_leader_finds_nothing() {
    assertThat(get(PAGE, world.the("clerk")).getStatus()).isEqualTo(404);
    assertThat(get(PAGE + "/bieu.xlsx", world.the("clerk")).getStatus()).isEqualTo(404);
  }

  private MetricScore score(Actor actor, String code) {
    return score(actor, code, QUARTER);
  }

  private MetricScore score(Actor actor, String code, vn.motcua.ratings.Period period) {
    return scores.of(actor, period).stream()
        .flatMap(group -> group.scores().stream())
        .filter(score -> score.metric().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private MockHttpServletResponse get(String address, Actor actor) {
    return mvc.get().uri(address).with(DeskGuest.as(actor)).exchange().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
