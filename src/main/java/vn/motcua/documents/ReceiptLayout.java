package vn.motcua.documents;

import java.util.List;

/** Sets a receipt from the template {@code receipt-1}: one A5 page unless the papers are many. */
final class ReceiptLayout {

  private static final float SIGNING_ROOM = 40;
  private static final float NAME_WIDTH = 194;

  private final ReceiptForm form;
  private final FormTemplate template;
  private final Wording words;
  private final Sheet sheet;
  private final Masthead masthead;

  private ReceiptLayout(ReceiptForm form, FormTemplate template) {
    this.form = form;
    this.template = template;
    this.words = Wording.of(template.template());
    this.sheet = new Sheet(form.sample() ? words.say("sample") : "");
    this.masthead = new Masthead(sheet, words);
  }

  static byte[] draw(ReceiptForm form, FormTemplate template) {
    return new ReceiptLayout(form, template).draw();
  }

  private byte[] draw() {
    for (int i = 0; i < form.copies().size(); i++) {
      if (i > 0) {
        sheet.newPage();
      }
      drawCopy(form.copies().get(i));
    }
    String code = form.dossier().shown();
    return sheet.finish(
        template.title() + " " + code,
        words.say("foot", template.formNo(), template.legalBasis()),
        words.say("foot.page", code));
  }

  private void drawCopy(ReceiptForm.Copy copy) {
    masthead.heading(form.letterhead(), form.receivedAt().toLocalDate());
    masthead.code(form.dossier(), words.say("copy." + copy), words.say("qr.hint"));
    if (form.reprint() > 0) {
      reprintMark();
    }
    masthead.title(template.title());
    sheet.gap(4);
    people();
    papers();
    times();
    whereToAsk();
    masthead.signatures(form.submitter().name(), form.receiver(), SIGNING_ROOM);
  }

  private void reprintMark() {
    Run mark = Run.bold(words.say("reprint", form.reprint())).size(11);
    float width = mark.face().width(mark.text(), mark.size()) + 14;
    float top = sheet.y() + 54;
    sheet.page().openDecoration();
    sheet.page().box(Sheet.RIGHT - width, top - 19, width, 19, 1.2f);
    sheet.page().close();
    sheet.column(Sheet.RIGHT - width, width, top - 3, Align.CENTRE, mark);
  }

  private void people() {
    ReceiptForm.Person owner = form.owner();
    ReceiptForm.Person submitter = form.submitter();
    fact("reception", form.reception());
    facts("owner", owner.name(), "channel", form.channel());
    sheet.paragraph(label("submitter"), value(submitter.name()));
    fact("address", submitter.address());
    facts("phone", submitter.phone(), "email", submitter.email());
    fact("id", submitter.idNumber());
    Run code =
        Run.plain(
            form.procedureCode().isBlank()
                ? ""
                : words.say("procedure.code", form.procedureCode()));
    sheet.paragraph(label("content"), value(form.procedureName()), code);
    sheet.gap(2);
  }

  private void papers() {
    if (form.papers().isEmpty()) {
      sheet.paragraph(Run.plain(words.say("papers.none")));
      return;
    }
    sheet.need(40);
    sheet.paragraph(Run.plain(words.say("papers")));
    sheet.gap(2);
    PaperTable table =
        new PaperTable(
            sheet,
            List.of(
                new PaperTable.Column(words.say("column.no"), 22, Align.CENTRE),
                new PaperTable.Column(words.say("column.paper"), NAME_WIDTH, Align.LEFT),
                new PaperTable.Column(words.say("column.originals"), 42, Align.CENTRE),
                new PaperTable.Column(words.say("column.certified"), 52, Align.CENTRE),
                new PaperTable.Column(words.say("column.photocopies"), 44, Align.CENTRE)));
    int number = 1;
    for (ReceiptForm.Paper paper : form.papers()) {
      table.row(
          0,
          Integer.toString(number++),
          paper.name(),
          count(paper.originals()),
          count(paper.certifiedCopies()),
          count(paper.photocopies()));
    }
    table.end();
    sheet.gap(3);
  }

  private void times() {
    sheet.paragraph(label("sets"), value(words.say("sets.count", form.sets())));
    sheet.paragraph(label("legal.time"), value(words.orDash(form.legalTime())));
    sheet.paragraph(label("received"), value(words.moment(form.receivedAt())));
    Run due = Run.bold(words.moment(form.dueAt())).size(11);
    sheet.paragraph(Run.bold(words.say("due")).size(11), due);
    for (String sentence : form.explanation()) {
      sheet.paragraph("P", Align.LEFT, 10, Run.italic(sentence).size(8.6f));
    }
    int number = 2;
    for (ReceiptForm.Stage stage : form.laterStages()) {
      String received = words.moment(stage.receivedAt());
      String text = words.say("stage", number++, received, words.moment(stage.dueAt()));
      sheet.paragraph("P", Align.LEFT, 10, Run.plain(text));
    }
    fact("collect", form.collectAt());
  }

  private void whereToAsk() {
    ReceiptForm.Contact contact = form.contact();
    sheet.gap(2);
    fact("look.up", contact.lookUp());
    fact("duty.phone", contact.dutyPhone());
    fact("holder", contact.holder());
  }

  private void fact(String key, String value) {
    sheet.paragraph(label(key), Run.plain(words.orDash(value)));
  }

  /**
   * Two short facts on one line when both fit, the first of them in bold when it names a person.
   */
  private void facts(String first, String firstValue, String second, String secondValue) {
    Run value = Run.plain(words.orDash(firstValue));
    sheet.pair(
        new Run[] {label(first), first.equals("owner") ? value(value.text()) : value},
        new Run[] {label(second), Run.plain(words.orDash(secondValue))});
  }

  private Run label(String key) {
    return Run.plain(words.say(key));
  }

  private static Run value(String text) {
    return Run.bold(text);
  }

  private static String count(int copies) {
    return copies == 0 ? "" : Integer.toString(copies);
  }
}
