package vn.motcua.documents;

import java.util.List;

/**
 * A form while it is set: its template and words, its sheet and masthead, and the lines forms are
 * made of. What the caller left empty becomes a dotted line to write on.
 */
final class Composition {

  private static final String DOTS = "…";
  private static final float SIZE = 10.6f;
  private static final float SPACE = 1.6f;
  private static final float INDENT = 14;
  private static final float SIGNING_ROOM = 44;

  private final FormTemplate template;
  private final Wording words;
  private final Sheet sheet;
  private final Masthead masthead;

  Composition(FormTemplate template) {
    this.template = template;
    this.words = Wording.of(template.template());
    this.sheet = new Sheet(template.paper());
    this.masthead = new Masthead(sheet, words);
  }

  Sheet sheet() {
    return sheet;
  }

  Masthead masthead() {
    return masthead;
  }

  Wording words() {
    return words;
  }

  /** "Label: value", the value in bold; empty values are dotted to the margin. */
  void strong(String key, String value) {
    fact(key, value, Face.BOLD);
  }

  /** "Label: value"; empty values are dotted to the margin. */
  void fact(String key, String value) {
    fact(key, value, Face.REGULAR);
  }

  private void fact(String key, String value, Face face) {
    Run label = Run.plain(words.say(key)).size(SIZE);
    Run text = value.isBlank() ? Run.plain(dots(label)) : new Run(value, face, Run.BODY);
    sheet.paragraph(label, text.size(SIZE));
    sheet.gap(SPACE);
  }

  /** Two short facts side by side, or one under the other. */
  void facts(String first, String firstValue, String second, String secondValue) {
    if (firstValue.isBlank() || secondValue.isBlank()) {
      fact(first, firstValue);
      fact(second, secondValue);
      return;
    }
    sheet.pair(
        new Run[] {Run.plain(words.say(first)).size(SIZE), Run.plain(firstValue).size(SIZE)},
        new Run[] {Run.plain(words.say(second)).size(SIZE), Run.plain(secondValue).size(SIZE)});
    sheet.gap(SPACE);
  }

  /** A label on its own line and below it a text of any length, with the lines it was typed in. */
  void block(String key, String text, Object... values) {
    if (text.isBlank()) {
      sheet.paragraph(Run.bold(words.say(key, values)).size(SIZE));
      blankLine();
      blankLine();
      return;
    }
    sheet.need(3 * SIZE * sheet.scale());
    sheet.paragraph(Run.bold(words.say(key, values)).size(SIZE));
    for (String line : text.strip().split("\\R+")) {
      sheet.paragraph("P", Align.LEFT, INDENT, Run.plain(line).size(SIZE));
      sheet.gap(SPACE);
    }
  }

  private void blankLine() {
    sheet.paragraph(Run.plain(dots(Run.plain(""))).size(SIZE));
  }

  /** As many dots as fill the line after a label. */
  private String dots(Run label) {
    float dot = Face.REGULAR.width(DOTS, SIZE) * sheet.scale();
    float room = sheet.room() - label.face().width(label.text(), label.size()) * sheet.scale();
    return DOTS.repeat(Math.max(6, (int) (room / dot) - 1));
  }

  /** A sentence of the template. */
  void say(String key, Object... values) {
    plain(words.say(key, values));
  }

  /** A sentence as it is. */
  void plain(String sentence) {
    sheet.paragraph(Run.plain(sentence).size(SIZE));
    sheet.gap(SPACE);
  }

  void note(String sentence) {
    sheet.paragraph(Run.italic(sentence).size(9));
  }

  /** The applicant's address, telephone and mail. */
  void whereabouts(ReceiptForm.Person person) {
    fact("address", person.address());
    facts("phone", person.phone(), "email", person.email());
  }

  /** What was asked for, with the procedure's code when it has one. */
  void content(String procedureName, String procedureCode) {
    String code = procedureCode.isBlank() ? "" : words.say("procedure.code", procedureCode);
    if (procedureName.isBlank()) {
      fact("content", "");
      return;
    }
    Run label = Run.plain(words.say("content")).size(SIZE);
    sheet.paragraph(label, Run.bold(procedureName).size(SIZE), Run.plain(code).size(SIZE));
    sheet.gap(SPACE);
  }

  /** Whom to ask and where to look. */
  void enquiries(ReceiptForm.Contact contact) {
    sheet.gap(3);
    fact("look.up", contact.lookUp());
    facts("officer", contact.holder(), "officer.phone", contact.dutyPhone());
  }

  /** Two signatures whose headings the template names. */
  void signatures(String left, String right) {
    masthead.signatures(left, right, SIGNING_ROOM);
  }

  /** The one signature of a desk slip, whose heading the template names. */
  void signature(String name) {
    masthead.signature(words.say("sign.right"), words.say("sign.hint"), name, SIGNING_ROOM);
  }

  /** The signature of an authority at the right; at the left who else gets the paper. */
  void signature(Signatory signatory, List<String> recipients) {
    masthead.signature(signatory, recipients, SIGNING_ROOM);
  }

  /** Number, title and law at the foot of every page; {@code name} is what the file is about. */
  byte[] finish(String name) {
    return sheet.finish(
        (template.title() + " " + name).strip(),
        words.say("foot", template.formNo(), template.legalBasis()),
        words.say(name.isBlank() ? "foot.page.only" : "foot.page", name));
  }
}
