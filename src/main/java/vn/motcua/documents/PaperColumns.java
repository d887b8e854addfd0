package vn.motcua.documents;

import java.util.List;

/** The columns in which papers are listed: number, name, in how many of which copies. */
final class PaperColumns {

  private PaperColumns() {}

  static List<PaperTable.Column> copies(Wording words) {
    return List.of(
        new PaperTable.Column(words.say("column.no"), 22, Align.CENTRE),
        new PaperTable.Column(words.say("column.paper"), 194, Align.LEFT),
        new PaperTable.Column(words.say("column.originals"), 42, Align.CENTRE),
        new PaperTable.Column(words.say("column.certified"), 52, Align.CENTRE),
        new PaperTable.Column(words.say("column.photocopies"), 44, Align.CENTRE));
  }

  /** None is an empty cell. */
  static String count(int copies) {
    return copies == 0 ? "" : Integer.toString(copies);
  }
}
