package vn.motcua.documents;

import java.util.List;

/** Sets the register: one row for each dossier, over as many pages as it takes. */
final class RegisterLayout {

  private RegisterLayout() {}

  static byte[] draw(RegisterForm form, FormTemplate template) {
    Composition set = new Composition(template);
    Wording words = set.words();
    set.masthead().heading(form.letterhead(), form.printedOn());
    set.sheet().gap(4);
    set.masthead().title(template.title());
    String period = words.say("period", words.date(form.from()), words.date(form.to()));
    set.sheet().paragraph("P", Align.CENTRE, 0, Run.italic(period).size(10));
    set.sheet().gap(6);
    if (form.rows().isEmpty()) {
      set.say("no.dossier");
    } else {
      rows(form, set);
    }
    return set.finish(words.say("name", words.date(form.from()), words.date(form.to())));
  }

  private static void rows(RegisterForm form, Composition set) {
    Wording words = set.words();
    PaperTable table = new PaperTable(set.sheet(), columns(words));
    int number = 1;
    for (RegisterForm.Row row : form.rows()) {
      RegisterForm.Return returned = row.returned();
      table.row(
          0,
          Integer.toString(number++),
          row.code(),
          row.content(),
          PaperColumns.count(row.sets()),
          row.owner(),
          row.address(),
          row.phone(),
          words.date(row.receivedOn()),
          words.date(row.dueOn()),
          returned == null ? "" : words.date(returned.on()),
          returned == null ? "" : returned.giver(),
          returned == null ? "" : returned.taker(),
          row.note());
    }
    table.end();
  }

  private static List<PaperTable.Column> columns(Wording words) {
    return List.of(
        PaperColumns.column(words, "no", 24, Align.CENTRE),
        PaperColumns.column(words, "code", 80, Align.LEFT),
        PaperColumns.column(words, "content", 96, Align.LEFT),
        PaperColumns.column(words, "sets", 30, Align.CENTRE),
        PaperColumns.column(words, "owner", 74, Align.LEFT),
        PaperColumns.column(words, "address", 86, Align.LEFT),
        PaperColumns.column(words, "phone", 56, Align.LEFT),
        PaperColumns.column(words, "received", 50, Align.CENTRE),
        PaperColumns.column(words, "due", 50, Align.CENTRE),
        PaperColumns.column(words, "returned", 50, Align.CENTRE),
        PaperColumns.column(words, "giver", 56, Align.LEFT),
        PaperColumns.column(words, "taker", 56, Align.LEFT),
        PaperColumns.column(words, "note", 50, Align.LEFT));
  }
}
