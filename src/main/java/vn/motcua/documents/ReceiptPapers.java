package vn.motcua.documents;

import java.util.List;

/** The part of a receipt that lists what was handed in; each variant of form 01 lists otherwise. */
sealed interface ReceiptPapers {

  /** How many lines there are: long lists take a second page and keep the type at its size. */
  int count();

  /** Point 1 of the receipt. */
  void draw(Sheet sheet, Wording words);

  /** What comes behind the signatures of each copy. */
  default void behind(Sheet sheet, Wording words) {}

  /** The ordinary form: originals, certified copies, photocopies. */
  record Copies(List<ReceiptForm.Paper> papers) implements ReceiptPapers {

    @Override
    public int count() {
      return papers.size();
    }

    @Override
    public void draw(Sheet sheet, Wording words) {
      if (papers.isEmpty()) {
        sheet.paragraph(Run.plain(words.say("list.none")));
        return;
      }
      PaperTable table = table(sheet, words, PaperColumns.copies(words));
      int number = 1;
      for (ReceiptForm.Paper paper : papers) {
        table.row(
            0,
            Integer.toString(number++),
            paper.name(),
            PaperColumns.count(paper.originals()),
            PaperColumns.count(paper.certifiedCopies()),
            PaperColumns.count(paper.photocopies()));
      }
      table.end();
      sheet.gap(3);
    }
  }

  /** Variant CT: pages, copies on paper, electronic copy. */
  record Certified(List<CertificationReceiptForm.Paper> papers) implements ReceiptPapers {

    @Override
    public int count() {
      return papers.size();
    }

    @Override
    public void draw(Sheet sheet, Wording words) {
      PaperTable table =
          table(
              sheet,
              words,
              List.of(
                  PaperColumns.column(words, "no", 22, Align.CENTRE),
                  PaperColumns.column(words, "paper", 194, Align.LEFT),
                  PaperColumns.column(words, "pages", 40, Align.CENTRE),
                  PaperColumns.column(words, "paper.copies", 46, Align.CENTRE),
                  PaperColumns.column(words, "electronic", 52, Align.CENTRE)));
      int number = 1;
      for (CertificationReceiptForm.Paper paper : papers) {
        table.row(
            0,
            Integer.toString(number++),
            paper.name(),
            PaperColumns.count(paper.pages()),
            PaperColumns.count(paper.paperCopies()),
            paper.electronic() ? "X" : "");
      }
      table.end();
      sheet.gap(3);
    }
  }

  /** Variant N: only how many dossiers; the record of hand-over is behind the signatures. */
  record Many(List<BulkReceiptForm.Item> items) implements ReceiptPapers {

    @Override
    public int count() {
      return items.size();
    }

    @Override
    public void draw(Sheet sheet, Wording words) {
      sheet.paragraph(Run.plain(words.say("list.many", items.size())));
    }

    @Override
    public void behind(Sheet sheet, Wording words) {
      sheet.newPage();
      sheet.paragraph("H2", Align.CENTRE, 0, Run.bold(words.say("record")).size(12));
      sheet.gap(5);
      PaperTable table =
          new PaperTable(
              sheet,
              List.of(
                  PaperColumns.column(words, "no", 26, Align.CENTRE),
                  PaperColumns.column(words, "content", 84, Align.LEFT),
                  PaperColumns.column(words, "settling", 58, Align.LEFT),
                  PaperColumns.column(words, "received", 50, Align.CENTRE),
                  PaperColumns.column(words, "due", 50, Align.CENTRE),
                  PaperColumns.column(words, "limit", 42, Align.LEFT),
                  PaperColumns.column(words, "sets", 24, Align.CENTRE),
                  PaperColumns.column(words, "owner", 56, Align.LEFT)));
      int number = 1;
      for (BulkReceiptForm.Item item : items) {
        table.row(
            0,
            Integer.toString(number++),
            item.content(),
            item.settling(),
            words.date(item.receivedOn()),
            words.date(item.dueOn()),
            item.limit(),
            PaperColumns.count(item.sets()),
            item.owner());
      }
      table.end();
    }
  }

  private static PaperTable table(Sheet sheet, Wording words, List<PaperTable.Column> columns) {
    sheet.need(40);
    sheet.paragraph(Run.plain(words.say("papers")));
    sheet.gap(2);
    return new PaperTable(sheet, columns);
  }
}
