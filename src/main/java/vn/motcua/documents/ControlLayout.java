package vn.motcua.documents;

import java.util.List;

/** Sets the control slip: the dossier's facts, then one row for each hand-over. */
final class ControlLayout {

  private static final float ROW = 34;

  private final ControlForm form;
  private final FormTemplate template;
  private final Wording words;
  private final Sheet sheet;

  private ControlLayout(ControlForm form, FormTemplate template) {
    this.form = form;
    this.template = template;
    this.words = Wording.of(template.template());
    this.sheet = new Sheet(template.paper());
  }

  static byte[] draw(ControlForm form, FormTemplate template) {
    return new ControlLayout(form, template).draw();
  }

  private byte[] draw() {
    Masthead masthead = new Masthead(sheet, words);
    masthead.heading(form.letterhead(), form.receivedAt().toLocalDate());
    masthead.code(form.dossier());
    masthead.title(template.title());
    Run owner = Run.italic(words.say("with.dossier", form.owner()));
    sheet.paragraph("P", Align.CENTRE, 0, owner);
    sheet.gap(4);
    fact("content", Run.bold(form.procedureName()));
    fact("received", Run.plain(words.moment(form.receivedAt())));
    fact("due", Run.bold(words.moment(form.dueAt())));
    fact("settling", Run.plain(words.orDash(form.settling())));
    fact("cooperating", Run.plain(words.orDash(form.cooperating())));
    sheet.gap(5);
    handOvers();
    String code = form.dossier().shown();
    return sheet.finish(
        template.title() + " " + code,
        words.say("foot", template.formNo(), template.legalBasis()),
        words.say("foot.page", code));
  }

  private void fact(String key, Run value) {
    sheet.paragraph(Run.plain(words.say(key)), value);
  }

  private void handOvers() {
    float row = ROW * sheet.scale();
    PaperTable table =
        new PaperTable(
            sheet,
            List.of(
                PaperColumns.column(words, "parties", 118, Align.LEFT),
                PaperColumns.column(words, "time", 52, Align.CENTRE),
                PaperColumns.column(words, "mark", 46, Align.CENTRE),
                PaperColumns.column(words, "note", 50, Align.LEFT),
                PaperColumns.column(words, "giver", 44, Align.CENTRE),
                PaperColumns.column(words, "taker", 44, Align.CENTRE)));
    for (ControlForm.HandOver each : form.handOvers()) {
      table.row(
          row,
          parties(each.from(), each.to()),
          words.shortMoment(each.at()),
          words.say("mark." + each.mark()),
          each.note(),
          "",
          "");
    }
    for (int i = 0; i < form.blankRows(); i++) {
      table.row(row, parties(words.say("blank"), words.say("blank")), "", "", "", "", "");
    }
    table.end();
  }

  private String parties(String from, String to) {
    return words.say("gives", from) + PaperTable.BREAK + words.say("takes", to);
  }
}
