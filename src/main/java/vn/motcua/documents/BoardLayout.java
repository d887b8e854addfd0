package vn.motcua.documents;

import java.time.format.DateTimeFormatter;

/** Sets what hangs at the office board on A4, large enough to be read standing. */
final class BoardLayout {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final float SIZE = 13;
  private static final float SIGNING_ROOM = 52;

  private BoardLayout() {}

  static byte[] draw(BoardForm form) {
    Wording words = Wording.of("board-1");
    Sheet sheet = new Sheet(PaperSize.A4);
    Masthead masthead = new Masthead(sheet, words);
    masthead.heading(form.letterhead(), form.day());
    sheet.gap(16);
    masthead.title(form.title());
    sheet.gap(12);
    fact(sheet, words.say("basis"), form.basis());
    fact(sheet, words.say("matter"), form.code());
    fact(sheet, words.say("conclusion"), form.conclusion());
    fact(sheet, words.say("until"), DAY.format(form.day()) + " – " + DAY.format(form.until()));
    sheet.paragraph(Run.italic(words.say("minimum")).size(10));
    masthead.signature(words.say("sign.head"), words.say("sign.hint"), form.chair(), SIGNING_ROOM);
    return sheet.finish(form.title(), form.code(), words.say("foot.page.only"));
  }

  private static void fact(Sheet sheet, String key, String value) {
    sheet.paragraph(Run.bold(key + " ").size(SIZE), Run.plain(value).size(SIZE));
    sheet.gap(4);
  }
}
