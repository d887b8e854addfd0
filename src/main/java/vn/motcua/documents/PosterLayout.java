package vn.motcua.documents;

/** Sets a poster: read from two steps away. */
final class PosterLayout {
  private static final float QR_SIDE = 84;

  private PosterLayout() {}

  static byte[] draw(PosterForm form) {
    Wording words = Wording.of("poster-1");
    Sheet sheet = new Sheet(form.large() ? PaperSize.A3 : PaperSize.A4);
    float side = QR_SIDE * sheet.scale();
    Masthead masthead = new Masthead(sheet, words);
    masthead.heading(form.letterhead(), form.day());
    sheet.gap(14);
    sheet.paragraph("H1", Align.CENTRE, 0, Run.bold(form.title()).size(22));
    sheet.gap(12);
    for (PosterForm.Group group : form.groups()) {
      sheet.need(60 * sheet.scale());
      sheet.paragraph("H2", Align.LEFT, 0, Run.bold(group.heading()).size(15));
      sheet.gap(4);
      for (PosterForm.Sentence sentence : group.sentences()) {
        sheet.paragraph("P", Align.LEFT, 10, Run.bold("• " + sentence.words()).size(14));
        if (!sentence.note().isEmpty()) {
          sheet.paragraph("P", Align.LEFT, 22, Run.plain(sentence.note()).size(9));
        }
        sheet.gap(3);
      }
      sheet.gap(9);
    }
    sheet.need(side + 10);
    masthead.qr(form.address(), words.say("qr"), sheet.left(), side);
    float x = sheet.left() + side + 14;
    float room = sheet.right() - x;
    sheet.column(x, room, sheet.y(), Align.LEFT, Run.plain(form.invitation()).size(10));
    sheet.gap(side + 8);
    return sheet.finish(form.title(), words.say("hangs"), words.say("foot.page.only"));
  }
}
