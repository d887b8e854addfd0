package vn.motcua.documents;

/** Sets the minutes of a session on A4: head, who was there, what was said, what came of it. */
final class MinutesLayout {
  private static final float SIZE = 11;
  private static final float SMALL = 7.5f;
  private static final float SIGNING_ROOM = 52;

  private final MinutesForm form;
  private final Wording words = Wording.of("minutes-1");
  private final Sheet sheet = new Sheet(PaperSize.A4);

  private MinutesLayout(MinutesForm form) {
    this.form = form;
  }

  static byte[] draw(MinutesForm form) {
    return new MinutesLayout(form).draw();
  }

  private byte[] draw() {
    Masthead masthead = new Masthead(sheet, words);
    masthead.heading(form.letterhead(), form.day());
    sheet.gap(12);
    masthead.title(form.title());
    sheet.gap(8);
    fact("basis", form.basis());
    fact("matter", form.matter());
    fact("held", words.moment(form.heldAt()));
    fact("place", form.place());
    block("members", String.join("\n", form.members()));
    block("others", words.orDash(form.others()));
    fact("counts", form.counts());
    block("words", form.words());
    block("conclusion", form.conclusion());
    sheet.gap(6);
    masthead.signatures(form.secretary(), form.chair(), SIGNING_ROOM);
    figures();
    return sheet.finish(form.title(), form.matter(), words.say("foot.page.only"));
  }

  /** How the numbers above were counted. */
  private void figures() {
    if (!form.figures().isEmpty()) {
      sheet.gap(6);
      sheet.paragraph(
          Run.plain(
                  words.say("figures")
                      + " "
                      + String.join(", ", form.figures())
                      + ". "
                      + form.definitions())
              .size(SMALL));
    }
  }

  private void fact(String key, String value) {
    sheet.paragraph(Run.bold(words.say(key) + " ").size(SIZE), Run.plain(value).size(SIZE));
    sheet.gap(2);
  }

  private void block(String key, String text) {
    sheet.need(3 * SIZE);
    sheet.paragraph(Run.bold(words.say(key)).size(SIZE));
    for (String line : text.strip().split("\\R+")) {
      sheet.paragraph("P", Align.LEFT, 12, Run.plain(line).size(SIZE));
      sheet.gap(1.5f);
    }
    sheet.gap(2);
  }
}
