package vn.motcua.documents;

/** Sets a citizen's declaration on A4: country and motto, addressee, lines, pledge, signature. */
final class DeclarationLayout {
  private static final float SIZE = 10;
  private static final float QR_SIDE = 84;
  private static final float SIGNING_ROOM = 60;

  private final DeclarationForm form;
  private final Wording words = Wording.of("declaration-1");
  private final Sheet sheet = new Sheet(PaperSize.A4);
  private final Masthead masthead = new Masthead(sheet, words);

  private DeclarationLayout(DeclarationForm form) {
    this.form = form;
  }

  static byte[] draw(DeclarationForm form) {
    return new DeclarationLayout(form).draw();
  }

  private byte[] draw() {
    sheet.paragraph("P", Align.CENTRE, 0, Run.bold(words.say("country")).size(SIZE));
    sheet.paragraph("P", Align.CENTRE, 0, Run.bold(words.say("motto")).size(SIZE));
    sheet.gap(14);
    masthead.title(form.title());
    sheet.gap(8);
    sheet.paragraph(
        "P",
        Align.CENTRE,
        0,
        Run.plain(words.say("to")).size(SIZE),
        Run.bold(form.addressee()).size(SIZE));
    sheet.gap(8);
    form.parts().forEach(this::part);
    sheet.gap(8);
    sheet.paragraph(Run.plain(form.pledge()).size(SIZE));
    sheet.gap(10);
    end();
    return sheet.finish(form.title(), form.source(), words.say("foot.page.only"));
  }

  private void part(DeclarationForm.Part part) {
    sheet.need(3 * SIZE * sheet.scale());
    if (!part.heading().isEmpty()) {
      sheet.gap(5);
      sheet.paragraph("H2", Align.LEFT, 0, Run.bold(part.heading()).size(SIZE));
      sheet.gap(2);
    }
    for (DeclarationForm.Entry line : part.lines()) {
      sheet.paragraph(
          Run.plain(line.label() + ": ").size(SIZE),
          line.value().isEmpty()
              ? Run.plain(words.say("dots").repeat(4)).size(SIZE)
              : Run.bold(line.value()).size(SIZE));
      sheet.gap(2);
    }
  }

  /** The signature at the right, and at the left what the desk scans. */
  private void end() {
    sheet.need(QR_SIDE + SIGNING_ROOM);
    float top = sheet.y();
    float left = top;
    float half = sheet.room() / 2;
    if (!form.code().isEmpty()) {
      masthead.qr(form.code(), words.say("qr"), sheet.left(), QR_SIDE);
      left =
          sheet.column(
              sheet.left(),
              half - 24,
              top - QR_SIDE - 6,
              Align.LEFT,
              Run.italic(words.say("qr.hint")).size(7.5f));
    }
    float x = sheet.left() + half;
    Run date = Run.italic(words.placeAndDate(form.place(), form.day())).size(SIZE);
    float y = sheet.column(x, half, top, Align.CENTRE, date);
    y = sheet.column(x, half, y, Align.CENTRE, Run.bold(words.say("signer")).size(SIZE));
    Run hint = Run.italic(words.say("signer.hint")).size(8.4f);
    y = sheet.column(x, half, y, Align.CENTRE, hint);
    y = sheet.column(x, half, y - SIGNING_ROOM, Align.CENTRE, Run.bold(form.signer()).size(SIZE));
    sheet.below(left, y);
  }
}
