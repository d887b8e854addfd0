package vn.motcua.documents;

import java.util.List;

/** Sets the slip by which results come to the desk. */
final class TransferLayout {

  private TransferLayout() {}

  static byte[] draw(TransferForm form, FormTemplate template) {
    Composition set = new Composition(template);
    Wording words = set.words();
    set.masthead().heading(form.letterhead(), form.handedAt().toLocalDate());
    set.sheet().gap(4);
    set.masthead().title(template.title());
    set.sheet().gap(6);
    set.strong("settling", form.settling());
    set.fact("handed", words.moment(form.handedAt()));
    set.sheet().gap(3);
    PaperTable table = new PaperTable(set.sheet(), columns(words));
    int number = 1;
    for (TransferForm.Result each : form.results()) {
      table.row(
          0,
          Integer.toString(number++),
          each.code(),
          each.content(),
          each.result(),
          each.owner(),
          each.address(),
          mark(each.fee()),
          mark(each.byPost()));
    }
    table.end();
    set.sheet().gap(6);
    set.signatures(form.giver(), form.taker());
    return set.finish("");
  }

  private static String mark(boolean yes) {
    return yes ? "X" : "";
  }

  private static List<PaperTable.Column> columns(Wording words) {
    return List.of(
        PaperColumns.column(words, "no", 24, Align.CENTRE),
        PaperColumns.column(words, "code", 86, Align.LEFT),
        PaperColumns.column(words, "content", 150, Align.LEFT),
        PaperColumns.column(words, "result", 130, Align.LEFT),
        PaperColumns.column(words, "owner", 104, Align.LEFT),
        PaperColumns.column(words, "address", 140, Align.LEFT),
        PaperColumns.column(words, "fee", 52, Align.CENTRE),
        PaperColumns.column(words, "post", 72, Align.CENTRE));
  }
}
