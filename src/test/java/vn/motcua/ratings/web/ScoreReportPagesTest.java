package vn.motcua.ratings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.Workbooks;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.integrity.Owner;
import vn.motcua.ratings.Answer;
import vn.motcua.ratings.Face;
import vn.motcua.ratings.Grade;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.RatingWorld;
import vn.motcua.ratings.Ratings;
import vn.motcua.ratings.Score;
import vn.motcua.ratings.ScoreReport;
import vn.motcua.ratings.ScoreReports;
import vn.motcua.reporting.web.FigurePages;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/**
 * The report of TT 01/2018/TT-VPCP: facts of all dossiers, answers of at least five, no guesses.
 */
@MotCuaTest
class ScoreReportPagesTest {
  private static final String PAGE = "/ban-lam-viec/bao-cao/tt-01";
  private static final Period QUARTER = new Period(2026, 4);

  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired RatingWorld people;
  @Autowired Ratings ratings;
  @Autowired ScoreReports reports;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning_without_ratings() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    owner.run(
        "truncate rating_right, rating_way, rating_mail, rating_box, rating_sum, rating_word");
  }

  @Test
  void time_and_visits_are_known_before_anybody_has_answered() throws Exception {
    facts(3);
    ScoreReport report = own();
    assertThat(report.lines().get(0).counted()).isEqualTo(3);
    assertThat(report.lines().get(2).mean()).contains(new BigDecimal("2.0"));
    assertThat(report.lines().subList(3, 9)).allMatch(line -> line.mean().isEmpty());
    assertThat(report.isWhole()).isFalse();
    Score score = report.score().orElseThrow();
    assertThat(score.dropped()).contains(4, 5, 6, 7, 8, 9);
    assertThat(score.grade()).isEmpty();
    String page = text(get(PAGE, world.the("chairman")));
    assertThat(FigurePages.undefined(page.replace("(0–2)", ""))).isEmpty();
    assertThat(ReadPage.words(page))
        .contains("lịch sử hồ sơ", "bà con trả lời", "chưa có số liệu", "chưa xếp loại");
  }

  @Test
  void four_answers_are_not_counted_and_five_are() {
    for (int n = 0; n < 4; n++) {
      people.rated(whole(2));
    }
    ratings.openBoxes();
    assertThat(own().lines().get(3).mean()).isEmpty();
    people.rated(whole(2));
    ratings.openBoxes();
    assertThat(own().lines().get(3).mean()).contains(new BigDecimal("2.0"));
    assertThat(own().lines().get(3).counted()).isEqualTo(5);
  }

  /** Ten dossiers each; the sums of the points are set in the database, the boundary is reached. */
  @ParameterizedTest(name = "{0} points of ten for indicator 9: {1}, {2}")
  @CsvSource({"10, 15.0, EXCELLENT", "9, 14.9, GOOD", "20, 16.0, EXCELLENT", "0, 14.0, GOOD"})
  void exactly_fifteen_is_excellent_and_a_tenth_less_is_good(int ninth, String sum, String grade) {
    facts(10);
    // 1 to 3 from facts: 2.0 each; 4, 5, 6: 2.0 each; 7: half complain of early results, 1.0; 8:
    // 1.0; 9 as given.
    for (int number = 4; number <= 6; number++) {
      answers(number, 10, 0, 0);
    }
    complaints(5, 5);
    answers(8, 5, 0, 5);
    answers(
        9, Math.max(0, ninth - 10), ninth <= 10 ? ninth : 20 - ninth, ninth <= 10 ? 10 - ninth : 0);
    owner.run("insert into rating_sum values ('03169', '2026-Q4', 'UNIT', '', '#', '', 10)");
    Score score = own().score().orElseThrow();
    assertThat(score.sum()).isEqualByComparingTo(sum);
    assertThat(score.outOf()).isEqualTo(18);
    assertThat(score.grade().map(Grade::name)).isEqualTo(Optional.of(grade));
  }

  @Test
  void late_dossiers_and_those_asked_again_and_again_have_fewer_points() {
    facts(4);
    owner.run(
        "update rating_right set whole = 'LATE', parts = null, asked = 3 where dossier_id ="
            + " (select min(dossier_id::text)::uuid from rating_right)");
    ScoreReport report = own();
    assertThat(report.lines().get(0).mean()).contains(new BigDecimal("1.5"));
    assertThat(report.lines().get(1).counted()).isEqualTo(3);
    assertThat(report.lines().get(2).mean()).contains(new BigDecimal("1.5"));
  }

  @Test
  void a_quarter_without_results_has_no_points_at_all() throws Exception {
    String page = text(get(PAGE + "?ky=2020-Q1", world.the("chairman")));
    assertThat(ReadPage.words(page)).contains("Chưa có hồ sơ nào được trả trong kỳ này");
    assertThat(page).doesNotContain("0 %", "100 %", "NaN", "Xếp loại: yếu.</p>");
    Map<String, String> parts =
        Workbooks.read(
            get(PAGE + "/bieu.xlsx?ky=2020-Q1", world.the("chairman")).getContentAsByteArray());
    assertThat(parts.toString()).contains("chưa có số liệu");
  }

  @Test
  void the_workbook_has_a_column_for_each_indicator_and_a_line_for_each_commune() throws Exception {
    facts(5);
    MockHttpServletResponse answer = get(PAGE + "/bieu.xlsx?ky=2026", world.observer());
    assertThat(answer.getHeader("Content-Disposition")).contains("tt-01-2018-2026.xlsx");
    String all = Workbooks.read(answer.getContentAsByteArray()).toString();
    assertThat(all)
        .contains("Xã Nà Hỳ", "Xã Thanh Nưa", "1. Tổng thời gian", "9. Dịch vụ công", "Năm 2026");
  }

  @Test
  void the_province_reads_each_commune_and_nobody_else_reads_any() throws Exception {
    assertThat(ReadPage.words(text(get(PAGE, world.observer()))))
        .contains("Xã Nà Hỳ: Quý 4", "Xã Thanh Nưa: Quý 4");
    assertThat(ReadPage.words(text(get(PAGE + "?ky=9999-Q9", world.the("chairman")))))
        .contains("Xã Nà Hỳ: Quý 4 năm 2026")
        .doesNotContain("Xã Thanh Nưa:");
    assertThat(get(PAGE, world.the("clerk")).getStatus()).isEqualTo(404);
    assertThatThrownBy(() -> reports.of(world.the("intake"), QUARTER)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_province_chooses_the_quarters_in_which_its_communes_gave_results_back()
      throws Exception {
    facts(2);
    owner.run("update rating_right set quarter = '2026-Q2'");
    assertThat(reports.periods(world.observer()))
        .contains(new Period(2026, 2), QUARTER, new Period(2026, 0));
    assertThat(ReadPage.words(text(get(PAGE, world.observer())))).contains("Quý 2 năm 2026");
    assertThat(ReadPage.words(text(get("/ban-lam-viec/bao-cao/qd-766", world.observer()))))
        .contains("Quý 2 năm 2026");
  }

  @Test
  void how_many_answered_stands_beside_every_score() throws Exception {
    for (int n = 0; n < 5; n++) {
      people.rated(whole(2));
    }
    people.returned();
    people.fold();
    ratings.openBoxes();
    ScoreReport report = own();
    assertThat(report.rated()).isEqualTo(5);
    assertThat(report.given()).isGreaterThan(5);
    String response = "5 lượt đánh giá trên " + report.given() + " kết quả đã trả";
    for (String page : new String[] {PAGE, "/lanh-dao/danh-gia", "/cong-khai/03169/danh-gia"}) {
      assertThat(ReadPage.words(text(get(page, world.the("chairman")))))
          .as(page)
          .contains(response);
    }
    assertThat(ReadPage.words(text(get("/ban-lam-viec/bao-cao/qd-766", world.the("chairman")))))
        .contains("của " + response);
    assertThat(reports.response(world.the("chairman"), QUARTER))
        .isEqualTo(new ScoreReports.Response(5, report.given()));
    assertThat(
            Workbooks.read(get(PAGE + "/bieu.xlsx", world.the("chairman")).getContentAsByteArray())
                .toString())
        .contains("Kết quả đã trả");
  }

  @Test
  void everybody_reads_the_same_nine_numbers_as_the_report_gives() throws Exception {
    for (int n = 0; n < 5; n++) {
      people.rated(whole(1));
    }
    people.returned();
    people.fold();
    ratings.openBoxes();
    owner.run("update rating_right set whole = 'LATE' where ways = 0");
    ScoreReport report = own();
    String open = ReadPage.words(text(get("/cong-khai/03169/danh-gia", world.the("chairman"))));
    for (ScoreReport.Line line : report.lines()) {
      String mean =
          line.mean().map(points -> points.toPlainString().replace('.', ',')).orElse("chưa có số");
      assertThat(open).as("indicator %s", line.indicator().number()).contains(mean);
    }
    assertThat(open)
        .contains(
            "Tổng điểm cơ quan: "
                + report.score().orElseThrow().sum().toString().replace('.', ','));
  }

  private ScoreReport own() {
    return reports.of(world.the("chairman"), QUARTER).getFirst();
  }

  private static Answer whole(int points) {
    return new Answer(
        Face.CONTENT,
        Set.of(),
        Map.of(4, points, 5, points, 6, points, 8, points, 9, points),
        Optional.of(false),
        Optional.empty(),
        "");
  }

  /** So many results that went back early without a question. */
  private void facts(int many) {
    for (int n = 0; n < many; n++) {
      people.returned();
    }
    people.fold();
    // The job also finds the results of the stories before this one.
    owner.run(
        "delete from rating_right where dossier_id not in (select dossier_id from rating_right"
            + " order by dossier_id desc limit "
            + many
            + ")");
    owner.run("update rating_right set whole = 'EARLY', parts = 'EARLY', asked = 0");
  }

  private void answers(int number, int twos, int ones, int zeros) {
    int[] counts = {zeros, ones, twos};
    for (int points = 0; points < counts.length; points++) {
      if (counts[points] > 0) {
        owner.run(
            "insert into rating_sum values ('03169', '2026-Q4', 'UNIT', '', 'I%d', '%d', %d)"
                .formatted(number, points, counts[points]));
      }
    }
  }

  private void complaints(int yes, int no) {
    owner.run(
        "insert into rating_sum values ('03169', '2026-Q4', 'UNIT', '', 'COMPLAINT', 'YES', %d), ('03169', '2026-Q4', 'UNIT', '', 'COMPLAINT', 'NO', %d)"
            .formatted(yes, no));
  }

  private MockHttpServletResponse get(String address, Actor actor) {
    return mvc.get().uri(address).with(DeskGuest.as(actor)).exchange().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
