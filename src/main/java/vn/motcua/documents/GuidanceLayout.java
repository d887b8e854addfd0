package vn.motcua.documents;

import java.util.List;

/** Sets the guidance sheet: bigger type than the legal forms, one paper after the other. */
final class GuidanceLayout {

  private static final float SIZE = 11;
  private static final float INDENT = 16;
  private static final float QR_SIDE = 62;

  private final GuidanceForm form;
  private final FormTemplate template;
  private final Wording words;
  private final Sheet sheet;
  private final Masthead masthead;

  private GuidanceLayout(GuidanceForm form, FormTemplate template) {
    this.form = form;
    this.template = template;
    this.words = Wording.of(template.template());
    this.sheet = new Sheet(template.paper());
    this.masthead = new Masthead(sheet, words);
  }

  static byte[] draw(GuidanceForm form, FormTemplate template) {
    return new GuidanceLayout(form, template).draw();
  }

  private byte[] draw() {
    masthead.heading(form.letterhead(), form.day());
    sheet.gap(6);
    masthead.title(template.title());
    sheet.gap(6);
    greeting();
    missing();
    ready();
    comingBack();
    String agency = form.letterhead().agency();
    String foot = words.say("foot.guidance", form.procedureName());
    return sheet.finish(
        template.title() + ": " + form.procedureName(), foot, words.say("foot.page", agency));
  }

  private void greeting() {
    String name = form.applicant();
    String greeting = name.isBlank() ? words.say("greeting") : words.say("greeting.name", name);
    sheet.paragraph(Run.bold(greeting).size(SIZE));
    sheet.gap(3);
    sheet.paragraph(plain(words.say("why.today")));
    sheet.gap(5);
    String code = form.procedureCode().isBlank() ? "" : " (" + form.procedureCode() + ")";
    sheet.paragraph(
        plain(words.say("procedure")), Run.bold(form.procedureName()).size(SIZE), plain(code));
  }

  private void missing() {
    heading("missing");
    int number = 1;
    for (GuidanceForm.Missing each : form.missing()) {
      sheet.need(3 * SIZE);
      String numbered = number++ + ". " + each.paper();
      sheet.paragraph("P", Align.LEFT, 0, Run.bold(numbered).size(SIZE));
      detail("why", each.why());
      detail("where", each.where());
      sheet.gap(4);
    }
  }

  private void detail(String key, String text) {
    if (!text.isBlank()) {
      sheet.paragraph("P", Align.LEFT, INDENT, italic(words.say(key)), plain(text));
    }
  }

  private void ready() {
    if (form.ready().isEmpty()) {
      return;
    }
    heading("ready");
    for (String paper : form.ready()) {
      sheet.paragraph("P", Align.LEFT, INDENT, plain("– " + paper));
    }
  }

  private void comingBack() {
    sheet.need(QR_SIDE + 5 * SIZE);
    sheet.gap(8);
    sheet.rule(sheet.left(), sheet.right(), sheet.y());
    sheet.gap(8);
    float top = sheet.y();
    float x = sheet.left() + QR_SIDE + 14;
    masthead.qr(form.pageUrl(), words.say("qr.alt", form.procedureName()), sheet.left(), QR_SIDE);
    float y = line(x, top, "back", form.place());
    y = line(x, y, "hours", String.join("; ", form.openingHours()));
    y = line(x, y, "phone", form.deskPhone());
    y = line(x, y, "officer", form.officer());
    Run hint = Run.italic(words.say("qr.hint")).size(8.6f);
    y = sheet.column(x, sheet.right() - x, y - 2, Align.LEFT, hint);
    sheet.below(y - 8, top - QR_SIDE - 8);
    for (String key : List.of("ask", "nature")) {
      Run run = key.equals("ask") ? Run.bold(words.say(key)) : italic(words.say(key));
      sheet.paragraph("P", Align.LEFT, 0, run.size(key.equals("ask") ? SIZE : 9));
    }
  }

  private float line(float x, float top, String key, String value) {
    Run text = Run.bold(words.orDash(value)).size(10);
    return sheet.column(
        x, sheet.right() - x, top, Align.LEFT, Run.plain(words.say(key)).size(10), text);
  }

  private void heading(String key) {
    sheet.need(4 * SIZE);
    sheet.gap(7);
    sheet.paragraph("H2", Align.LEFT, 0, Run.bold(words.say(key)).size(12));
    sheet.gap(2);
  }

  private static Run plain(String text) {
    return Run.plain(text).size(SIZE);
  }

  private static Run italic(String text) {
    return Run.italic(text).size(SIZE);
  }
}
