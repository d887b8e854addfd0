package vn.motcua.documents;

import java.util.List;

/** Sets the papers of citizen reception: 01/TCD, 02/TCD, 03/TCD and what was said. */
final class VisitLayout {

  private VisitLayout() {}

  static byte[] draw(VisitRefusalForm form, FormTemplate template) {
    Composition set = new Composition(template);
    Wording words = set.words();
    String number = words.say("number", words.orDots(form.number()));
    set.masthead().heading(form.letterhead(), form.issuedOn(), number);
    set.sheet().gap(6);
    set.masthead().title(template.title());
    set.sheet().gap(8);
    set.strong("to", form.name());
    set.fact("id", form.idNumber());
    set.fact("address", form.address());
    set.say("came", words.date(form.came()), form.letterhead().agency(), form.matter());
    set.block("summary", form.summary());
    set.block("ground", form.ground());
    set.block("words", form.words());
    set.sheet().gap(3);
    set.say("refused", form.matter());
    set.signature(form.signatory(), List.of());
    return set.finish("");
  }

  static byte[] draw(VisitReceiptForm form, FormTemplate template) {
    Composition set = new Composition(template);
    Wording words = set.words();
    set.masthead().heading(form.letterhead(), form.takenAt().toLocalDate());
    set.sheet().gap(6);
    set.masthead().title(template.title());
    set.sheet().gap(8);
    set.fact("at", words.moment(form.takenAt()));
    set.fact("place", form.place());
    set.facts("taker", form.taker(), "taker.title", form.takerTitle());
    set.strong("giver", form.giver());
    set.fact("giver.id", form.giverIdNumber());
    set.block("papers", form.papers());
    set.sheet().gap(3);
    set.say("copies", form.copies());
    set.signatures(form.giver(), form.taker());
    return set.finish("");
  }

  static byte[] draw(VisitMinutesForm form, FormTemplate template) {
    Composition set = new Composition(template);
    Wording words = set.words();
    set.masthead().heading(form.letterhead(), form.heldAt().toLocalDate());
    set.sheet().gap(6);
    set.masthead().title(template.title());
    set.sheet().gap(8);
    set.fact("at", words.moment(form.heldAt()));
    set.fact("place", form.place());
    set.fact("receiver", form.receiver());
    set.strong("name", form.name());
    set.fact("address", form.address());
    set.fact("id", form.idNumber());
    set.fact("matter", form.matter());
    set.block("words", form.words());
    set.block("answer", form.answer());
    set.block("next", form.next());
    set.sheet().gap(3);
    set.say("read.out");
    set.signatures(form.name(), form.writer());
    return set.finish("");
  }

  static byte[] draw(VisitRegisterForm form, FormTemplate template) {
    Composition set = new Composition(template);
    Wording words = set.words();
    set.masthead().heading(form.letterhead(), form.printedOn());
    set.sheet().gap(4);
    set.masthead().title(template.title());
    String period = words.say("period", words.date(form.from()), words.date(form.to()));
    set.sheet().paragraph("P", Align.CENTRE, 0, Run.italic(period).size(10));
    set.sheet().gap(6);
    if (form.rows().isEmpty()) {
      set.say("nobody");
    } else {
      rows(form, set);
    }
    return set.finish(words.say("name", words.date(form.from()), words.date(form.to())));
  }

  private static void rows(VisitRegisterForm form, Composition set) {
    Wording words = set.words();
    PaperTable table = new PaperTable(set.sheet(), columns(words));
    int number = 1;
    for (VisitRegisterForm.Row row : form.rows()) {
      table.row(
          0,
          Integer.toString(number++),
          words.date(row.day()),
          row.nameAndAddress(),
          row.idNumber(),
          row.summary(),
          row.matter(),
          Integer.toString(row.people()),
          row.settledBy(),
          row.ours(),
          row.guidedTo(),
          row.takenBy(),
          row.result(),
          row.note());
    }
    table.end();
  }

  private static List<PaperTable.Column> columns(Wording words) {
    return List.of(
        PaperColumns.column(words, "no", 24, Align.CENTRE),
        PaperColumns.column(words, "day", 50, Align.CENTRE),
        PaperColumns.column(words, "who", 86, Align.LEFT),
        PaperColumns.column(words, "id", 62, Align.LEFT),
        PaperColumns.column(words, "summary", 104, Align.LEFT),
        PaperColumns.column(words, "matter", 48, Align.LEFT),
        PaperColumns.column(words, "people", 38, Align.CENTRE),
        PaperColumns.column(words, "settled", 56, Align.LEFT),
        PaperColumns.column(words, "ours", 42, Align.CENTRE),
        PaperColumns.column(words, "guided", 66, Align.LEFT),
        PaperColumns.column(words, "taken", 60, Align.LEFT),
        PaperColumns.column(words, "result", 76, Align.LEFT),
        PaperColumns.column(words, "note", 48, Align.LEFT));
  }
}
