package vn.motcua.steering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Papers;
import vn.motcua.documents.Pdf;
import vn.motcua.documents.ReportPaper;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanDraft;
import vn.motcua.programme.PlanPart;
import vn.motcua.programme.PlanWorld;
import vn.motcua.programme.Plans;
import vn.motcua.programme.Standing;
import vn.motcua.reporting.web.FigurePapers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.MovementReport;
import vn.motcua.steering.MovementReports;
import vn.motcua.web.Definitions;

/** Sơ kết, tổng kết: the numbers of the report are those of the pages, and each says its rule. */
@MotCuaTest
class MovementReportTest {
  @Autowired MovementReports reports;
  @Autowired ReportPapers written;
  @Autowired Papers papers;
  @Autowired Plans plans;
  @Autowired Definitions definitions;
  @Autowired DossierWorld world;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;

  @BeforeEach
  void the_end_of_june() {
    clock.set("2026-06-30T16:00");
    world.the("chairman");
    province = People.hired(units, staffing, new UnitId("11"), "Bạc Thị Cúc", Role.STEERING);
  }

  private ReportPaper interim() {
    return written.of(reports.of(province, MovementReport.Kind.INTERIM, 2026));
  }

  private static List<List<String>> rows(ReportPaper report) {
    return report.parts().stream()
        .filter(ReportPaper.Table.class::isInstance)
        .map(ReportPaper.Table.class::cast)
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(MovementReportTest::plain).toList())
        .toList();
  }

  /** As people read it. */
  private static String plain(String words) {
    return words.replaceAll("\uE000[^\uE001]*\uE001|\uE002", "");
  }

  private String name(String definition) {
    return definitions.of(definition).name().in("vi");
  }

  @Test
  void article_003_the_plan_of_hong_ngu_stands_in_the_report_with_its_26_tasks_and_39_activities() {
    plans.open(
        province,
        new PlanDraft(
            UUID.randomUUID(), 2026, "Kế hoạch số 12", "12/QĐ-BCĐ", LocalDate.of(2026, 1, 2)),
        PlanWorld.workbook(PlanWorld.hongNgu()));
    ReportPaper report = interim();
    assertThat(report.parts()).contains(new ReportPaper.Words("Kế hoạch số 12"));
    assertThat(rows(report))
        .contains(
            List.of(name("programme-fields"), "7"),
            List.of(name("programme-tasks"), "26"),
            List.of(name("programme-activities"), "39"));
    assertThat(Pdf.text(papers.report(report))).contains("Kế hoạch số 12", "BÁO CÁO SƠ KẾT");
  }

  @Test
  void every_number_of_the_report_says_how_it_was_counted() {
    ReportPaper report = interim();
    List<List<String>> rows = rows(report);
    for (String id :
        List.of(
            "committees-launched",
            "dashboard-received",
            "dashboard-kept",
            "budgets-spent",
            "steering-in-need")) {
      assertThat(rows).as(id).contains(List.of(name(id), id, definitions.of(id).rule().in("vi")));
    }
  }

  @Test
  void
      every_number_in_the_print_and_in_the_word_file_carries_its_definition_and_tells_it_at_the_end()
          throws IOException {
    plans.open(
        province,
        new PlanDraft(
            UUID.randomUUID(), 2026, "Kế hoạch số 14", "14/QĐ-BCĐ", LocalDate.of(2026, 1, 2)),
        PlanWorld.workbook(PlanWorld.hongNgu()));
    world.received("Vừ Thị Mỷ");
    ReportPaper report = interim();
    FigurePapers print = FigurePapers.print(papers.report(report));
    FigurePapers word = FigurePapers.word(papers.wordFile(report));
    for (FigurePapers paper : List.of(print, word)) {
      assertThat(paper.undefined(definitions)).isEmpty();
      assertThat(paper.named())
          .hasSizeGreaterThan(15)
          .contains("programme-tasks", "committees-units", "dashboard-received")
          .allSatisfy(id ->
              assertThat(paper.text())
                  .contains(id)
                  .containsIgnoringWhitespaces(definitions.of(id).rule().vi()));
    }
    assertThat(word.named()).isEqualTo(print.named());
  }

  @Test
  void a_number_that_is_only_typed_into_the_report_would_be_found() throws IOException {
    ReportPaper report = interim();
    ReportPaper typed =
        new ReportPaper(
            report.letterhead(),
            report.day(),
            report.title(),
            report.subtitle(),
            List.of(new ReportPaper.Words("Tỉnh đã nhận 12 hồ sơ.")),
            report.signer());
    assertThat(FigurePapers.print(papers.report(typed)).undefined(definitions)).hasSize(1);
    assertThat(FigurePapers.word(papers.wordFile(typed)).undefined(definitions)).hasSize(1);
  }

  @Test
  void a_dossier_received_in_july_is_in_no_report_of_the_first_half() {
    int before = reports.of(province, MovementReport.Kind.INTERIM, 2026).dossiers().received();
    clock.set("2026-07-01T09:00");
    world.received("Vừ Thị Mỷ");
    assertThat(reports.of(province, MovementReport.Kind.INTERIM, 2026).dossiers().received())
        .isEqualTo(before);
    assertThat(reports.of(province, MovementReport.Kind.INTERIM, 2026).to())
        .isEqualTo(LocalDate.of(2026, 6, 30));
  }

  @Test
  void what_was_told_after_the_first_half_stands_in_the_report_of_the_year_and_not_in_the_halfs() {
    UUID id = UUID.randomUUID();
    plans.open(
        province,
        new PlanDraft(id, 2026, "Kế hoạch nửa năm", "12/QĐ-BCĐ", LocalDate.of(2026, 1, 2)),
        PlanWorld.workbook(PlanWorld.hongNgu()));
    long online = whole(MovementReport.Kind.INTERIM);
    clock.set("2026-07-02T09:00");
    Plan plan = plans.plan(province, province.unit(), id);
    PlanPart part = plan.at("6.1").of(province.unit()).orElseThrow();
    plans.tell(
        province,
        plan.unit(),
        id,
        "6.1",
        province.unit(),
        new Plans.Telling(part.version(), Standing.DONE, part.due(), "Báo cáo số 9"));
    jdbc.sql(
            """
            insert into unit_month (unit_id, month, field_group, received, received_online)
            values ('03169', date '2026-07-01', 'THU', 7, 7)
            """)
        .update();
    assertThat(done(MovementReport.Kind.INTERIM)).isZero();
    assertThat(done(MovementReport.Kind.FINAL)).isOne();
    assertThat(whole(MovementReport.Kind.INTERIM)).isEqualTo(online);
    assertThat(whole(MovementReport.Kind.FINAL)).isEqualTo(online + 7);
    jdbc.sql("delete from unit_month where field_group = 'THU'").update();
  }

  private int done(MovementReport.Kind kind) {
    return reports.of(province, kind, 2026).plans().stream()
        .filter(one -> one.title().equals("Kế hoạch nửa năm"))
        .findFirst()
        .orElseThrow()
        .progress()
        .tasks()
        .done();
  }

  /** Dossiers the share of online ones is a share of. */
  private long whole(MovementReport.Kind kind) {
    return reports.of(province, kind, 2026).together(MapFigure.ONLINE).whole();
  }

  @Test
  void a_year_that_has_not_come_has_no_report_and_the_words_say_which_there_are() {
    assertThat(reports.years()).containsExactly(2026, 2025);
    assertThat(
            catchThrowableOfType(
                    Refusal.class, () -> reports.of(province, MovementReport.Kind.FINAL, 2027))
                .key())
        .isEqualTo("steering.refusal.year");
  }

  @Test
  void a_commune_reads_no_report_of_its_province() {
    Actor chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    assertThatThrownBy(() -> reports.of(chairman, MovementReport.Kind.FINAL, 2026))
        .isInstanceOf(NotFound.class);
  }
}
