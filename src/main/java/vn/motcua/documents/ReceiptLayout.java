package vn.motcua.documents;

/** Sets a receipt and its variants: one A5 page unless the papers are many. */
final class ReceiptLayout {

  /** Type a tenth smaller is still read with ease and saves many a second page. */
  private static final float TIGHT = 0.9f;

  private static final int MOST_PAPERS_ON_ONE_PAGE = 14;
  private static final float SIGNING_ROOM = 38;
  private static final float INDENT = 9;

  private final ReceiptForm form;
  private final FormTemplate template;
  private final Wording words;
  private final Sheet sheet;
  private final Masthead masthead;
  private final ReceiptPapers papers;

  private ReceiptLayout(
      ReceiptForm form, ReceiptPapers papers, FormTemplate template, float scale) {
    this.form = form;
    this.papers = papers;
    this.template = template;
    this.words = Wording.of(template.template());
    this.sheet = new Sheet(template.paper(), form.sample() ? words.say("sample") : "", scale);
    this.masthead = new Masthead(sheet, words);
  }

  static byte[] draw(ReceiptForm form, FormTemplate template) {
    return draw(form, new ReceiptPapers.Copies(form.papers()), template);
  }

  static byte[] draw(CertificationReceiptForm form, FormTemplate template) {
    return draw(form.receipt(), new ReceiptPapers.Certified(form.papers()), template);
  }

  static byte[] draw(BulkReceiptForm form, FormTemplate template) {
    return draw(form.receipt(), new ReceiptPapers.Many(form.items()), template);
  }

  private static byte[] draw(ReceiptForm form, ReceiptPapers papers, FormTemplate template) {
    ReceiptLayout ordinary = new ReceiptLayout(form, papers, template, 1);
    ordinary.drawCopies();
    if (ordinary.sheet.pages() > 1 && papers.count() <= MOST_PAPERS_ON_ONE_PAGE) {
      ReceiptLayout tight = new ReceiptLayout(form, papers, template, TIGHT);
      tight.drawCopies();
      return tight.sheet.pages() > 1 ? ordinary.finish() : tight.finish();
    }
    return ordinary.finish();
  }

  private void drawCopies() {
    for (int i = 0; i < form.copies().size(); i++) {
      if (i > 0) {
        sheet.newCopy();
      }
      drawCopy(form.copies().get(i));
    }
  }

  private byte[] finish() {
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
    papers.draw(sheet, words);
    times();
    whereToAsk();
    masthead.signatures(form.submitter().name(), form.receiver(), SIGNING_ROOM);
    papers.behind(sheet, words);
  }

  private void reprintMark() {
    Run mark = Run.bold(words.say("reprint", form.reprint())).size(11);
    float width = mark.face().width(mark.text(), mark.size()) + 14;
    float top = sheet.y() + 54;
    sheet.page().openDecoration();
    sheet.page().box(sheet.right() - width, top - 19, width, 19, 1.2f);
    sheet.page().close();
    sheet.column(sheet.right() - width, width, top - 3, Align.CENTRE, mark);
  }

  private void people() {
    ReceiptForm.Person owner = form.owner();
    ReceiptForm.Person submitter = form.submitter();
    facts("reception", form.reception(), "channel", form.channel());
    if (owner.equals(submitter) || owner.idNumber().isBlank()) {
      sheet.paragraph(label("owner"), value(owner.name()));
    } else {
      sheet.pair(
          new Run[] {label("owner"), value(owner.name())},
          new Run[] {label("id"), Run.plain(owner.idNumber())});
    }
    sheet.pair(
        new Run[] {label("submitter"), value(submitter.name())},
        new Run[] {label("id"), Run.plain(words.orDash(submitter.idNumber()))});
    if (!form.helpers().isEmpty()) {
      sheet.paragraph("P", Align.LEFT, INDENT, Run.italic(form.helpers()));
    }
    fact("address", submitter.address().isBlank() ? owner.address() : submitter.address());
    facts("phone", submitter.phone(), "email", submitter.email());
    Run code =
        Run.plain(
            form.procedureCode().isBlank()
                ? ""
                : words.say("procedure.code", form.procedureCode()));
    sheet.paragraph(label("content"), value(form.procedureName()), code);
    sheet.gap(2);
  }

  private void times() {
    sheet.paragraph(label("sets"), value(words.say("sets.count", form.sets())));
    sheet.paragraph(label("legal.time"), value(words.orDash(form.legalTime())));
    sheet.paragraph(label("received"), value(words.moment(form.receivedAt())));
    due();
    int number = 2;
    for (ReceiptForm.Stage stage : form.laterStages()) {
      String received = words.moment(stage.receivedAt());
      String text = words.say("stage", number++, received, words.moment(stage.dueAt()));
      sheet.paragraph("P", Align.LEFT, INDENT, Run.plain(text));
    }
    fact("collect", form.collectAt());
  }

  /** The line people keep the slip for: larger, with a bar at its side. */
  private void due() {
    sheet.need(4 * Run.BODY);
    sheet.gap(2.5f);
    float top = sheet.y();
    PdfPage page = sheet.page();
    String moment = words.moment(form.dueAt());
    sheet.paragraph("P", Align.LEFT, INDENT, Run.bold(words.say("due") + moment).size(11.5f));
    if (!form.promise().isEmpty()) {
      sheet.paragraph("P", Align.LEFT, INDENT, Run.bold(form.promise()).size(9.6f));
    }
    for (String sentence : form.explanation()) {
      sheet.paragraph("P", Align.LEFT, INDENT, Run.italic(sentence).size(8.6f));
    }
    if (page == sheet.page()) {
      page.openDecoration();
      page.fill(sheet.left(), sheet.y() - 1, 2.2f, top - sheet.y());
      page.close();
    }
    sheet.gap(3);
  }

  private void whereToAsk() {
    ReceiptForm.Contact contact = form.contact();
    sheet.gap(2);
    facts("look.up", contact.lookUp(), "duty.phone", contact.dutyPhone());
    fact("holder", contact.holder());
    if (!form.pledge().isEmpty()) {
      sheet.paragraph(Run.italic(form.pledge()).size(7.6f));
    }
  }

  private void fact(String key, String value) {
    sheet.paragraph(label(key), Run.plain(words.orDash(value)));
  }

  /** Two short facts, side by side where they fit. */
  private void facts(String first, String firstValue, String second, String secondValue) {
    sheet.pair(
        new Run[] {label(first), Run.plain(words.orDash(firstValue))},
        new Run[] {label(second), Run.plain(words.orDash(secondValue))});
  }

  private Run label(String key) {
    return Run.plain(words.say(key));
  }

  private static Run value(String text) {
    return Run.bold(text);
  }
}
