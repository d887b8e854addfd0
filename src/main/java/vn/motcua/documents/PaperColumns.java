package vn.motcua.documents;

import java.util.List;

/** The columns of the forms' tables. */
final class PaperColumns {

  private PaperColumns() {}

  /** Papers: number, name, in how many of which copies. */
  static List<PaperTable.Column> copies(Wording words) {
    return List.of(
        column(words, "no", 22, Align.CENTRE),
        column(words, "paper", 194, Align.LEFT),
        column(words, "originals", 42, Align.CENTRE),
        column(words, "certified", 52, Align.CENTRE),
        column(words, "photocopies", 44, Align.CENTRE));
  }

  /** A column whose heading the template names {@code column.<key>}. */
  static PaperTable.Column column(Wording words, String key, float width, Align align) {
    return new PaperTable.Column(words.say("column." + key), width, align);
  }

  /** None is an empty cell. */
  static String count(int copies) {
    return copies == 0 ? "" : Integer.toString(copies);
  }
}
