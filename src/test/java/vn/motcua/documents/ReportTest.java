package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A report on paper and as a file people go on writing (NĐ 30/2020/NĐ-CP on the head of papers).
 */
class ReportTest {
  private static final ReportPaper.Table FACTS =
      new ReportPaper.Table(
          List.of(
              new ReportPaper.Column("Số liệu", 70, false),
              new ReportPaper.Column("Giá trị", 30, true)),
          List.of(List.of("Nhiệm vụ đã xong", "16"), List.of("Hoạt động đã xong", "21")));

  private static ReportPaper report(ReportPaper.Part... parts) {
    return new ReportPaper(
        new Letterhead("BAN CHỈ ĐẠO", "TỈNH ĐIỆN BIÊN", "Điện Biên"),
        LocalDate.of(2026, 11, 23),
        "Báo cáo sơ kết",
        "Tỉnh Điện Biên, từ 1/1/2026 đến 30/6/2026",
        List.of(parts),
        "TRƯỞNG BAN");
  }

  private static ReportPaper whole() {
    return report(
        new ReportPaper.Heading("1. Kế hoạch"),
        new ReportPaper.Words("Số liệu do chương trình đếm."),
        FACTS,
        new ReportPaper.Bars(
            List.of(
                new ReportPaper.Bar("Đã xong", 1, 4, "25 % (1 trong 4)"),
                new ReportPaper.Bar("Đối thoại", 0, 0, "chưa có số liệu"),
                new ReportPaper.Bar("Không trễ", 4, 4, "100 % (4 trong 4)"))));
  }

  private static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  @Test
  void the_print_says_everything_in_its_order() {
    assertThat(Pdf.text(ReportLayout.draw(whole())))
        .containsSubsequence(
            "TỈNH ĐIỆN BIÊN",
            "Số: /BC-BCĐ",
            "BÁO CÁO SƠ KẾT",
            "từ 1/1/2026 đến 30/6/2026",
            "1. Kế hoạch",
            "Số liệu do chương trình đếm.",
            "Nhiệm vụ đã xong",
            "16",
            "Hoạt động đã xong",
            "21",
            "Đã xong: 25 % (1 trong 4)",
            "Đối thoại: chưa có số liệu",
            "TRƯỞNG BAN");
  }

  @Test
  void a_long_table_runs_over_pages_and_loses_no_row() {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 300).mapToObj(n -> List.of("Xã số " + n, "lý do")).toList();
    ReportPaper report =
        report(
            new ReportPaper.Table(
                List.of(
                    new ReportPaper.Column("Xã", 1, false),
                    new ReportPaper.Column("Vì sao", 2, false)),
                rows));
    byte[] pdf = ReportLayout.draw(report);
    assertThat(Pdf.pages(pdf)).isGreaterThan(5);
    String text = Pdf.text(pdf);
    rows.forEach(row -> assertThat(text).contains(row.getFirst()));
  }

  @Test
  void the_word_file_has_the_paper_the_margins_and_the_language_of_an_office()
      throws IOException, XmlException {
    try (XWPFDocument file = read(ReportFile.write(whole()))) {
      CTSectPr section = file.getDocument().getBody().getSectPr();
      assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11_906));
      assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16_838));
      assertThat(section.getPgMar().getLeft()).as("30 mm").isEqualTo(BigInteger.valueOf(1_701));
      assertThat(file.getParagraphs())
          .flatExtracting(XWPFParagraph::getRuns)
          .allMatch(run -> run.getFontFamily().equals("Times New Roman"));
      assertThat(file.getParagraphs())
          .flatExtracting(XWPFParagraph::getRuns)
          .filteredOn(run -> !run.text().isBlank())
          .as("13 to 14 points: NĐ 30/2020, Phụ lục I")
          .allMatch(run -> run.getFontSizeAsDouble() >= 13 && run.getFontSizeAsDouble() <= 14);
      assertThat(file.getHeaderList().getFirst()._getHdrFtr().xmlText())
          .as("the number of the page, in the middle above")
          .contains("PAGE", "center");
      assertThat(section.isSetTitlePg()).as("but not on the first page").isTrue();
      assertThat(file.getStyle().toString()).contains("vi-VN");
      assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo("Báo cáo sơ kết");
    }
  }

  @Test
  void a_reader_jumps_to_the_headings_of_the_word_file() throws IOException {
    try (XWPFDocument file = read(ReportFile.write(whole()))) {
      assertThat(file.getParagraphs())
          .filteredOn(one -> one.getCTP().isSetPPr() && one.getCTP().getPPr().isSetOutlineLvl())
          .extracting(XWPFParagraph::getText)
          .containsExactly("1. Kế hoạch");
    }
  }

  @Test
  void the_table_of_the_word_file_says_the_same_as_the_print() throws IOException {
    try (XWPFDocument file = read(ReportFile.write(whole()))) {
      XWPFTable table = file.getTables().get(1);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRows())
          .extracting(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
          .containsExactly(List.of("Số liệu", "Giá trị"), FACTS.rows().get(0), FACTS.rows().get(1));
    }
  }

  @Test
  void a_bar_is_as_long_as_its_part_and_what_was_not_counted_has_none() throws IOException {
    try (XWPFDocument file = read(ReportFile.write(whole()))) {
      List<XWPFParagraph> bars =
          file.getParagraphs().stream()
              .filter(one -> one.getCTP().isSetPPr() && one.getCTP().getPPr().isSetShd())
              .toList();
      assertThat(bars).extracting(XWPFParagraph::getIndentationRight).containsExactly(6_803, 0);
    }
  }

  @Test
  void no_bar_is_longer_than_its_whole() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReportPaper.Bar("a", 5, 4, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReportPaper.Bar("a", -1, 4, ""));
  }

  @Test
  void the_same_report_gives_the_same_print() {
    assertThat(ReportLayout.draw(whole())).isEqualTo(ReportLayout.draw(whole()));
  }
}
