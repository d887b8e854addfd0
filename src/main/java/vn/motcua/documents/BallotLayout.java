package vn.motcua.documents;

/** Sets the papers of a vote on line: one page each, the code large. */
final class BallotLayout {
  private static final float QR_SIDE = 96;
  private static final float CODE = 26;

  private final BallotForm form;
  private final Wording words = Wording.of("ballot-1");
  private final Sheet sheet = new Sheet(PaperSize.A5);

  private BallotLayout(BallotForm form) {
    this.form = form;
  }

  static byte[] draw(BallotForm form) {
    return new BallotLayout(form).draw();
  }

  private byte[] draw() {
    Masthead masthead = new Masthead(sheet, words);
    for (int i = 0; i < form.slips().size(); i++) {
      if (i > 0) {
        sheet.newCopy();
      }
      slip(masthead, form.slips().get(i));
    }
    return sheet.finish(words.say("title"), form.village(), words.say("foot.page.only"));
  }

  private void slip(Masthead masthead, BallotForm.Slip slip) {
    masthead.heading(form.letterhead(), form.day());
    sheet.gap(10);
    masthead.title(words.say("title"));
    sheet.gap(8);
    fact("asked", form.asked());
    fact("village", form.village());
    fact("household", String.valueOf(slip.household()));
    fact("days", form.days());
    sheet.gap(10);
    sheet.paragraph("P", Align.CENTRE, 0, Run.plain(words.say("code.yours")).size(10));
    sheet.paragraph("P", Align.CENTRE, 0, Run.bold(slip.code()).size(CODE));
    sheet.gap(10);
    masthead.qr(form.address(), words.say("qr"), sheet.left(), QR_SIDE);
    float x = sheet.left() + QR_SIDE + 14;
    float room = sheet.right() - x;
    float end = sheet.column(x, room, sheet.y(), Align.LEFT, Run.plain(words.say("how")).size(10));
    end = sheet.column(x, room, end - 4, Align.LEFT, Run.plain(form.address()).size(8));
    sheet.below(sheet.y() - QR_SIDE - 8, end - 8);
    sheet.paragraph(Run.italic(words.say("secret")).size(9));
  }

  private void fact(String key, String value) {
    sheet.paragraph(Run.plain(words.say(key) + " ").size(10.5f), Run.bold(value).size(10.5f));
    sheet.gap(3);
  }
}
