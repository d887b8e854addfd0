package vn.motcua.documents;

import java.util.List;

/** Sets a letter: large type, wide lines, nothing on the page but the words. */
final class LetterLayout {

  private static final float SIZE = 12.5f;
  private static final float FIRST_LINE = 22;
  private static final float SIGNING_ROOM = 56;

  private LetterLayout() {}

  static byte[] draw(LetterForm letter) {
    Wording words = Wording.of("letter-1");
    Sheet sheet = new Sheet(letter.paper());
    Masthead masthead = new Masthead(sheet, words);
    masthead.heading(letter.letterhead(), letter.day());
    sheet.gap(26);
    masthead.title(letter.title());
    sheet.gap(4);
    float middle = (sheet.left() + sheet.right()) / 2;
    sheet.rule(middle - 34, middle + 34, sheet.y());
    sheet.gap(22);
    boolean salutation = true;
    for (String paragraph : letter.paragraphs()) {
      Face face = salutation ? Face.BOLD : Face.REGULAR;
      sheet.body(FIRST_LINE, new Run(paragraph, face, SIZE));
      sheet.gap(9);
      salutation = false;
    }
    sheet.gap(8);
    masthead.signature(letter.signatory(), List.of(), SIGNING_ROOM);
    return sheet.finish(letter.title());
  }
}
