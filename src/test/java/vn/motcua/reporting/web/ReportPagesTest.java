package vn.motcua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.FormLine;
import vn.motcua.reporting.OpenLives;
import vn.motcua.reporting.Period;
import vn.motcua.reporting.Report;
import vn.motcua.reporting.Reports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.DeskGuest;
import vn.motcua.web.ReadPage;

/** The state's forms are counted from the open rows, keep their balance and open in Excel. */
@MotCuaTest
class ReportPagesTest {
  private static final String PAGE = "/ban-lam-viec/bao-cao";

  @Autowired MockMvcTester mvc;
  @Autowired DossierWorld world;
  @Autowired OpenLives lives;
  @Autowired Reports reports;
  @Autowired TestClock clock;
  @Autowired Owner owner;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    lives.forget();
  }

  @Test
  void every_line_and_the_total_keep_the_balance_rules_of_the_form_in_any_period() {
    Random random = new Random(61);
    for (int round = 0; round < 5; round++) {
      lives.live(random, 5, 25);
      var today = OfficeTime.date(clock.instant());
      for (int back : new int[] {0, 2, 9}) {
        Report report = report(new Period(today.minusDays(back), today));
        assertThat(report.balances()).isTrue();
        for (FormLine line : report.lines()) {
          long[] column = ReportPage.columns(line);
          assertThat(column[0]).isEqualTo(column[1] + column[2] + column[3]);
          assertThat(column[4]).isEqualTo(column[5] + column[6] + column[7]);
          assertThat(column[8]).isEqualTo(column[9] + column[10]);
          assertThat(column[0]).isEqualTo(column[4] + column[8]);
        }
        assertThat(report.total().balances()).isTrue();
      }
    }
  }

  @Test
  void the_leader_reads_the_forms_and_every_number_has_its_rule() throws Exception {
    lives.live(new Random(67), 6, 30);
    String page = text(get(PAGE + "?tu=2026-10-01&den=2026-11-30", "chairman"));
    assertThat(FigurePages.undefined(page)).isEmpty();
    assertThat(ReadPage.words(page))
        .contains("Các quy tắc cân đối của biểu đều đúng")
        .contains("(9) Đúng hạn");
    assertThat(page).contains("/ban-lam-viec/bao-cao/qd-766", "/ban-lam-viec/bao-cao/tt-01");
    assertThat(page).contains("bieu-mau.xlsx?tu=2026-10-01&amp;den=2026-11-30");
  }

  @Test
  void a_quarter_without_dossiers_has_no_percentage_and_no_lines() throws Exception {
    String page = text(get(PAGE + "?tu=2020-01-01&den=2020-03-31", "chairman"));
    assertThat(ReadPage.words(page)).contains("Không có hồ sơ nào trong kỳ này");
    assertThat(page).doesNotContain("0 %", "100 %", "NaN");
  }

  @Test
  void the_workbook_has_both_forms_with_the_numbers_of_the_page() throws Exception {
    lives.live(new Random(71), 6, 30);
    MockHttpServletResponse answer =
        get(PAGE + "/bieu-mau.xlsx?tu=2026-11-01&den=2026-11-30", "chairman");
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Content-Disposition")).contains("bieu-mau-2026-11-01");
    Map<String, String> parts = Workbooks.read(answer.getContentAsByteArray());
    assertThat(parts).containsKeys("xl/workbook.xml", "xl/worksheets/sheet1.xml");
    assertThat(parts.get("xl/workbook.xml")).contains("II.06a", "II.07b");
    assertThat(parts.toString()).contains("Biểu số II.06a/VPCP/KSTT", "(13) Quá hạn", "Xã Nà Hỳ");
    FormLine total =
        report(
                new Period(
                    java.time.LocalDate.of(2026, 11, 1), java.time.LocalDate.of(2026, 11, 30)))
            .total();
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains(
            "<v>" + total.whole().received() + "</v>", "<v>" + total.whole().underWay() + "</v>");
  }

  @Test
  void the_second_form_has_every_column_of_the_state_and_names_those_without_a_source()
      throws Exception {
    String page = text(get(PAGE, "chairman"));
    assertThat(FigurePages.undefined(page)).isEmpty();
    assertThat(ReadPage.words(page))
        .contains("Tổng số TTHC", "TTHC tại Một cửa", "Quy trình nội bộ đã ban hành")
        .contains("Cột huyện chưa có số liệu vì không còn cấp huyện");
    assertThat(page)
        .contains("class=\"fig none\" data-figure=\"reporting-procedures-district\"")
        .contains("class=\"fig none\" data-figure=\"reporting-procedures-province\"");
    ReportPage.FORM_07B.forEach(id -> assertThat(page).contains("data-figure=\"" + id + "\""));
    Report report = report(new Period(day(1), day(30)));
    assertThat(report.proceduresBalance()).isTrue();
    var line = report.procedures().getFirst();
    assertThat(line.atTheDesk().total()).isEqualTo(3);
    assertThat(line.atTheDesk().commune()).isEqualTo(3);
    assertThat(line.procedures().commune()).isGreaterThan(400);
  }

  @Test
  void the_workbook_of_the_second_form_has_its_columns_its_rules_and_its_definitions()
      throws Exception {
    byte[] file =
        get(PAGE + "/bieu-mau.xlsx?tu=2026-11-01&den=2026-11-30", "chairman")
            .getContentAsByteArray();
    var sheets = Workbooks.sheets(file);
    assertThat(sheets.keySet()).containsExactly("II.06a", "II.07b", "Định nghĩa");
    assertThat(sheets.get("II.07b").get(4))
        .hasSize(14)
        .startsWith("TT", "Đơn vị", "Tổng số TTHC: tổng", "Tổng số TTHC: tỉnh");
    assertThat(sheets.get("II.07b").get(5)).contains("Xã Nà Hỳ", "chưa có số liệu");
    assertThat(sheets.get("II.07b").toString()).contains("Các quy tắc cân đối đều đúng");
    assertThat(FigureFiles.undefined(file)).isEmpty();
    assertThat(FigureFiles.named(file))
        .hasSize(23)
        .containsEntry("II.07b: TTHC tại Một cửa: xã", List.of("reporting-desk-commune"))
        .containsEntry("II.06a: (13) Quá hạn", List.of("reporting-form-overdue"));
  }

  @Test
  void a_procedure_of_no_level_at_the_desk_breaks_the_balance_of_the_form_and_it_says_so()
      throws Exception {
    owner.run("update procedure_version set levels = '{}' where code = '2.000815'");
    try {
      assertThat(report(new Period(day(1), day(30))).proceduresBalance()).isFalse();
      assertThat(ReadPage.words(text(get(PAGE, "chairman")))).contains("Biểu không cân đối");
      byte[] file = get(PAGE + "/bieu-mau.xlsx", "chairman").getContentAsByteArray();
      assertThat(Workbooks.sheets(file).get("II.07b").toString()).contains("KHÔNG GỬI ĐI");
    } finally {
      owner.run("update procedure_version set levels = '{Cấp xã}' where code = '2.000815'");
    }
  }

  @Test
  void the_province_reads_its_communes_together_and_a_clerk_reads_nothing() throws Exception {
    Report province = reports.report(world.observer(), new Period(day(1), day(30)));
    assertThat(province.procedures()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(province.procedures())
        .allSatisfy(line -> assertThat(line.procedures().total()).isGreaterThan(200))
        .allSatisfy(line -> assertThat(line.atTheDesk().total()).isPositive());
    assertThat(get(PAGE, "clerk").getStatus()).isEqualTo(404);
    assertThat(get(PAGE + "/bieu-mau.xlsx", "clerk").getStatus()).isEqualTo(404);
    assertThat(mvc.get().uri(PAGE).exchange().getResponse().getStatus()).isEqualTo(302);
  }

  @Test
  void the_workbook_of_a_period_with_nothing_opens_and_its_total_is_nothing() throws Exception {
    MockHttpServletResponse answer =
        get(PAGE + "/bieu-mau.xlsx?tu=2020-01-01&den=2020-03-31", "chairman");
    Map<String, String> parts = Workbooks.read(answer.getContentAsByteArray());
    assertThat(parts.toString()).contains("Tổng số", "Các quy tắc cân đối đều đúng.");
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>0</v>").doesNotContain("NaN");
    for (String days :
        new String[] {"tu=2026-11-30&den=2026-11-01", "tu=0001-01-01&den=9999-12-31"}) {
      assertThat(get(PAGE + "/bieu-mau.xlsx?" + days, "chairman").getStatus()).isEqualTo(400);
      assertThat(get(PAGE + "?" + days, "chairman").getStatus()).isEqualTo(400);
    }
  }

  @Test
  void days_that_cannot_be_read_stay_in_the_form_with_the_way_out() throws Exception {
    MockHttpServletResponse answer = get(PAGE + "?tu=hom-qua&den=2026-11-30", "chairman");
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(text(answer)).contains("hom-qua", "năm-tháng-ngày");
    assertThat(get(PAGE + "/bieu-mau.xlsx?tu=x&den=y", "chairman").getStatus()).isEqualTo(400);
  }

  private static java.time.LocalDate day(int day) {
    return java.time.LocalDate.of(2026, 11, day);
  }

  private Report report(Period period) {
    return reports.report(world.the("chairman"), period);
  }

  private MockHttpServletResponse get(String address, String who) {
    Actor actor = world.the(who);
    return mvc.get().uri(address).with(DeskGuest.as(actor)).exchange().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
