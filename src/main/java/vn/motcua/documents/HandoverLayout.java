package vn.motcua.documents;

/** Sets the note by which a result is taken. */
final class HandoverLayout {

  private static final float SIZE = 10.5f;
  private static final float SIGNING_ROOM = 56;

  private final HandoverForm form;
  private final FormTemplate template;
  private final Wording words;
  private final Sheet sheet;

  private HandoverLayout(HandoverForm form, FormTemplate template) {
    this.form = form;
    this.template = template;
    this.words = Wording.of(template.template());
    this.sheet = new Sheet(template.paper());
  }

  static byte[] draw(HandoverForm form, FormTemplate template) {
    return new HandoverLayout(form, template).draw();
  }

  private byte[] draw() {
    Masthead masthead = new Masthead(sheet, words);
    masthead.heading(form.letterhead(), form.returnedAt().toLocalDate());
    masthead.code(form.dossier());
    sheet.gap(4);
    masthead.title(template.title());
    sheet.gap(8);
    fact("procedure", form.procedureName(), Face.BOLD);
    fact("owner", form.owner(), Face.BOLD);
    sheet.gap(6);
    fact("result", form.resultKind(), Face.BOLD);
    fact("number", form.resultNumber(), Face.REGULAR);
    fact("abstract", form.resultAbstract(), Face.REGULAR);
    sheet.gap(6);
    fact("giver", form.giver(), Face.BOLD);
    fact("phone", form.giverPhone(), Face.REGULAR);
    sheet.gap(6);
    fact("taker", form.taker(), Face.BOLD);
    fact("as", form.takenAs(), Face.REGULAR);
    fact("phone", form.takerPhone(), Face.REGULAR);
    fact("id", form.takerIdNumber(), Face.REGULAR);
    sheet.gap(6);
    fact("returned", words.moment(form.returnedAt()), Face.BOLD);
    sheet.paragraph(Run.italic(words.say("confirm")).size(SIZE));
    sheet.gap(10);
    masthead.signatures(form.taker(), form.giver(), SIGNING_ROOM);
    String code = form.dossier().shown();
    return sheet.finish(
        template.title() + " " + code,
        words.say("foot.handover", template.formNo(), template.title()),
        words.say("foot.page", code));
  }

  private void fact(String key, String value, Face face) {
    Run text = new Run(words.orDash(value), face, SIZE);
    sheet.paragraph(Run.plain(words.say(key)).size(SIZE), text);
  }
}
