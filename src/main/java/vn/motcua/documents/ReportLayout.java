package vn.motcua.documents;

import java.util.List;
import vn.motcua.documents.ReportPaper.Bar;
import vn.motcua.documents.ReportPaper.Bars;
import vn.motcua.documents.ReportPaper.Heading;
import vn.motcua.documents.ReportPaper.Table;
import vn.motcua.documents.ReportPaper.Words;

/** Sets a report on A4. */
final class ReportLayout {
  private static final float SIZE = 11;
  private static final float BAR = 7;
  private static final float SIGNING_ROOM = 52;

  private final Sheet sheet = new Sheet(PaperSize.A4);

  private ReportLayout() {}

  static byte[] draw(ReportPaper report) {
    return new ReportLayout().drawn(report);
  }

  private byte[] drawn(ReportPaper report) {
    Wording words = Wording.of("report-1");
    Masthead masthead = new Masthead(sheet, words);
    masthead.heading(report.letterhead(), report.day(), words.say("number"));
    sheet.gap(14);
    masthead.title(report.title());
    sheet.paragraph("P", Align.CENTRE, 0, Run.bold(report.subtitle()).size(SIZE));
    sheet.gap(8);
    for (ReportPaper.Part part : report.parts()) {
      switch (part) {
        case Heading heading -> heading(heading);
        case Words text -> words(text);
        case Table table -> table(table);
        case Bars bars -> bars(bars.bars());
      }
    }
    masthead.signature(report.signer(), words.say("sign.hint"), "", SIGNING_ROOM);
    return sheet.finish(report.title(), report.subtitle(), words.say("foot.page.only"));
  }

  private void heading(Heading heading) {
    sheet.need(60);
    sheet.gap(8);
    sheet.paragraph("H2", Align.LEFT, 0, Run.bold(heading.text()).size(12));
    sheet.gap(3);
  }

  private void words(Words words) {
    sheet.paragraph(Run.plain(words.text()).size(SIZE));
    sheet.gap(3);
  }

  private void table(Table table) {
    PaperTable paper =
        new PaperTable(
            sheet,
            table.columns().stream()
                .map(column ->
                    new PaperTable.Column(
                        column.heading(),
                        column.share(),
                        column.number() ? Align.RIGHT : Align.LEFT))
                .toList());
    table.rows().forEach(row -> paper.row(0, row.toArray(String[]::new)));
    paper.end();
    sheet.gap(6);
  }

  /** The words are what is read aloud; the bar under them is decoration. */
  private void bars(List<Bar> bars) {
    for (Bar bar : bars) {
      sheet.need(2 * SIZE + BAR + 6);
      sheet.paragraph(Run.plain(bar.label() + ": ").size(9.5f), Run.bold(bar.said()).size(9.5f));
      if (bar.whole() > 0) {
        sheet.gap(2);
        PdfPage page = sheet.page();
        page.openDecoration();
        page.grey(.35f);
        page.fill(sheet.left(), sheet.y() - BAR, (float) (sheet.room() * bar.length()), BAR);
        page.grey(0);
        page.box(sheet.left(), sheet.y() - BAR, sheet.room(), BAR, .4f);
        page.close();
        sheet.gap(BAR);
      }
      sheet.gap(5);
    }
  }
}
