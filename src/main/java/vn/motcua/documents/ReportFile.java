package vn.motcua.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import vn.motcua.documents.ReportPaper.Bar;
import vn.motcua.documents.ReportPaper.Bars;
import vn.motcua.documents.ReportPaper.Heading;
import vn.motcua.documents.ReportPaper.Table;
import vn.motcua.documents.ReportPaper.Words;

/**
 * Writes a report as a Word file, to be read, completed and signed by people: A4, Times New Roman,
 * the margins and the head of NĐ 30/2020/NĐ-CP, headings a reader can jump to.
 */
final class ReportFile {
  private static final String FONT = "Times New Roman";

  /** Of the text; NĐ 30/2020/NĐ-CP, Phụ lục I, takes 13 to 14. */
  private static final int SIZE = 14;

  /** Of tables and of the head. */
  private static final int SMALLER = 13;

  private static final String BAR = "1F7D62";

  /** Twentieths of a point in a centimetre, rounded. */
  private static final int CENTIMETRE = 567;

  /** Twentieths of a point on A4 between the margins of 30 and 20 millimetres. */
  private static final int ROOM = 9_070;

  private final XWPFDocument file;
  private final Wording words = Wording.of("report-1");

  private ReportFile(XWPFDocument file) {
    this.file = file;
  }

  static byte[] write(ReportPaper report) {
    try (XWPFDocument file = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new ReportFile(file).put(report);
      file.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void put(ReportPaper report) {
    file.createStyles().setSpellingLanguage("vi-VN");
    file.getProperties().getCoreProperties().setTitle(report.title());
    page();
    head(report);
    text(report.title().toUpperCase(Locale.of("vi")), true, SIZE, ParagraphAlignment.CENTER);
    text(report.subtitle(), true, SIZE, ParagraphAlignment.CENTER);
    text("", false, 6, ParagraphAlignment.LEFT);
    for (int at = 0; at < report.parts().size(); at++) {
      switch (report.parts().get(at)) {
        case Heading heading -> heading(heading);
        case Words said -> said(said.text(), isBeforeTable(report, at));
        case Table table -> table(table);
        case Bars bars -> bars.bars().forEach(this::bar);
      }
    }
    sign(report);
  }

  private void page() {
    CTSectPr section = file.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11_906));
    size.setH(BigInteger.valueOf(16_838));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(1_134));
    margin.setBottom(BigInteger.valueOf(1_134));
    margin.setLeft(BigInteger.valueOf(1_701));
    margin.setRight(BigInteger.valueOf(1_134));
    margin.setHeader(BigInteger.valueOf(567));
    margin.setFooter(BigInteger.valueOf(567));
    section.addNewTitlePg();
    pageNumber();
  }

  /** In the middle above the text, from the second page on. */
  private void pageNumber() {
    XWPFHeader header = file.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph number = header.createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    CTSimpleField field = number.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    XWPFRun run = new XWPFRun(field.addNewR(), (IRunBody) number);
    run.setText("2");
    run.setFontFamily(FONT);
    run.setFontSize(SMALLER);
  }

  /** Agency and number at the left; country, motto, place and date at the right. */
  private void head(ReportPaper report) {
    XWPFTable head = plain(1);
    XWPFTableCell left = head.getRow(0).getCell(0);
    XWPFTableCell right = head.getRow(0).addNewTableCell();
    widths(head, List.of(43, 57));
    cell(left, report.letterhead().above(), false, SMALLER, ParagraphAlignment.CENTER);
    line(left, report.letterhead().agency(), true, SMALLER);
    rule(left, 1_300);
    line(left, words.say("number"), false, SMALLER);
    cell(right, words.say("country"), true, SMALLER, ParagraphAlignment.CENTER);
    line(right, words.say("motto"), true, SIZE);
    rule(right, 780);
    line(right, words.placeAndDate(report.letterhead().place(), report.day()), false, SIZE)
        .setItalic(true);
    text("", false, SIZE, ParagraphAlignment.LEFT);
  }

  private void sign(ReportPaper report) {
    text("", false, 6, ParagraphAlignment.LEFT);
    XWPFTable foot = plain(1);
    XWPFTableCell right = foot.getRow(0).addNewTableCell();
    widths(foot, List.of(50, 50));
    cell(right, report.signer(), true, SIZE, ParagraphAlignment.CENTER);
    line(right, words.say("sign.hint"), false, SMALLER).setItalic(true);
  }

  private void heading(Heading heading) {
    XWPFParagraph paragraph = text(heading.text(), true, SIZE, ParagraphAlignment.LEFT);
    paragraph.setSpacingBefore(200);
    paragraph.setKeepNext(true);
    properties(paragraph).addNewOutlineLvl().setVal(BigInteger.ZERO);
  }

  /** A paragraph as papers of the state have it: first line indented, both edges straight. */
  private void said(String words, boolean withNext) {
    XWPFParagraph paragraph = text(words, false, SIZE, ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(CENTIMETRE);
    paragraph.setSpacingAfter(120);
    paragraph.setKeepNext(withNext);
  }

  /** Words above a table stay on its page. */
  private static boolean isBeforeTable(ReportPaper report, int at) {
    return at + 1 < report.parts().size() && report.parts().get(at + 1) instanceof Table;
  }

  private XWPFParagraph text(String text, boolean bold, int size, ParagraphAlignment align) {
    XWPFParagraph paragraph = file.createParagraph();
    paragraph.setAlignment(align);
    paragraph.setSpacingAfter(80);
    put(paragraph, text, bold, size);
    return paragraph;
  }

  /** Words, each number in them in a content control that names its definition. */
  private static void put(XWPFParagraph paragraph, String text, boolean bold, int size) {
    for (PaperFigure piece : PaperFigure.pieces(text)) {
      if (piece.isNumber()) {
        CTSdtRun control = paragraph.getCTP().addNewSdt();
        control.addNewSdtPr().addNewAlias().setVal(piece.definition());
        control.getSdtPr().addNewTag().setVal(piece.definition());
        CTR number = control.addNewSdtContent().addNewR();
        set(new XWPFRun(number, (IRunBody) paragraph), piece.text(), bold, size);
      } else {
        run(paragraph, piece.text(), bold, size);
      }
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold, int size) {
    return set(paragraph.createRun(), text, bold, size);
  }

  private static XWPFRun set(XWPFRun run, String text, boolean bold, int size) {
    run.setText(text);
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(bold);
    return run;
  }

  private void table(Table table) {
    XWPFTable drawn = file.createTable(1, table.columns().size());
    XWPFTableRow first = drawn.getRow(0);
    first.setRepeatHeader(true);
    for (int at = 0; at < table.columns().size(); at++) {
      String heading = table.columns().get(at).heading();
      cell(first.getCell(at), heading, true, SMALLER, ParagraphAlignment.CENTER);
    }
    for (List<String> row : table.rows()) {
      XWPFTableRow next = drawn.createRow();
      next.setCantSplitRow(true);
      for (int at = 0; at < row.size(); at++) {
        ParagraphAlignment align =
            table.columns().get(at).number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
        cell(next.getCell(at), row.get(at), false, SMALLER, align);
      }
    }
    widths(drawn, table.columns().stream().map(ReportPaper.Column::share).toList());
    text("", false, 6, ParagraphAlignment.LEFT);
  }

  /** The words, and under them a shaded line as long as the part is of the whole. */
  private void bar(Bar bar) {
    XWPFParagraph said = file.createParagraph();
    said.setSpacingAfter(20);
    said.setKeepNext(bar.whole() > 0);
    run(said, bar.label() + ": ", false, SMALLER);
    put(said, bar.said(), true, SMALLER);
    if (bar.part() > 0) {
      XWPFParagraph line = file.createParagraph();
      line.setSpacingAfter(100);
      line.setIndentationRight((int) Math.round(ROOM * (1 - bar.length())));
      run(line, "", false, 6);
      CTShd shade = properties(line).addNewShd();
      shade.setVal(STShd.CLEAR);
      shade.setFill(BAR);
    }
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }

  private XWPFTable plain(int columns) {
    XWPFTable table = file.createTable(1, columns);
    table.removeBorders();
    return table;
  }

  private static void widths(XWPFTable table, List<Integer> shares) {
    int all = shares.stream().mapToInt(Integer::intValue).sum();
    table.setWidth(ROOM);
    for (XWPFTableRow row : table.getRows()) {
      for (int at = 0; at < shares.size(); at++) {
        row.getCell(at).setWidth(String.valueOf(ROOM * shares.get(at) / all));
      }
    }
  }

  private static void cell(
      XWPFTableCell cell, String text, boolean bold, int size, ParagraphAlignment align) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setAlignment(align);
    paragraph.setSpacingAfter(0);
    put(paragraph, text, bold, size);
  }

  private static XWPFRun line(XWPFTableCell cell, String text, boolean bold, int size) {
    XWPFParagraph paragraph = cell.addParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(0);
    return run(paragraph, text, bold, size);
  }

  /** The line under the agency and under the motto. */
  private static void rule(XWPFTableCell cell, int room) {
    XWPFParagraph paragraph = cell.addParagraph();
    paragraph.setBorderTop(Borders.SINGLE);
    paragraph.setIndentationLeft(room);
    paragraph.setIndentationRight(room);
    paragraph.setSpacingAfter(0);
    run(paragraph, "", false, 2);
  }
}
