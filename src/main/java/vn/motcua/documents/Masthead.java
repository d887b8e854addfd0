package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The parts every form begins and ends with: agency and motto, code and QR, title, signatures. */
final class Masthead {

  private static final Locale VIETNAMESE = Locale.of("vi");

  /** Shares of the width: the agency at the left, the country at the right, a gutter between. */
  private static final float LEFT_SHARE = 0.43f;

  private static final float RIGHT_SHARE = 0.55f;
  private static final float QR_SIDE = 60;
  private static final float BAR = 0.8f;
  private static final float BAR_HEIGHT = 14;

  private final Sheet sheet;
  private final Wording words;

  Masthead(Sheet sheet, Wording words) {
    this.sheet = sheet;
    this.words = words;
  }

  /** Agency at the left; country, motto, place and date at the right. */
  void heading(Letterhead head, LocalDate day) {
    heading(head, day, "");
  }

  /** The same with the paper's number and symbol under the agency. */
  void heading(Letterhead head, LocalDate day, String number) {
    float scale = sheet.scale();
    float top = sheet.y();
    float leftRoom = sheet.room() * LEFT_SHARE;
    float x = sheet.left();
    float left = sheet.column(x, leftRoom, top, Align.CENTRE, Run.plain(head.above()).size(9));
    left = sheet.column(x, leftRoom, left, Align.CENTRE, Run.bold(head.agency()).size(9));
    float middle = x + leftRoom / 2;
    sheet.rule(middle - 26 * scale, middle + 26 * scale, left - 2 * scale);
    if (!number.isEmpty()) {
      Run run = Run.plain(number).size(9.2f);
      left = sheet.column(x, leftRoom, left - 6 * scale, Align.CENTRE, run);
    }
    float rightRoom = sheet.room() * RIGHT_SHARE;
    x = sheet.right() - rightRoom;
    Run country = Run.bold(words.say("country")).size(8.4f);
    float right = sheet.column(x, rightRoom, top, Align.CENTRE, country);
    Run motto = Run.bold(words.say("motto")).size(9.2f);
    right = sheet.column(x, rightRoom, right, Align.CENTRE, motto);
    float half = motto.face().width(motto.text(), motto.size()) / 2 * scale;
    middle = x + rightRoom / 2;
    sheet.rule(middle - half, middle + half, right - 1.5f);
    Run date = Run.italic(words.placeAndDate(head.place(), day)).size(9.2f);
    right = sheet.column(x, rightRoom, right - 6 * scale, Align.CENTRE, date);
    sheet.below(left - 6 * scale, right - 6 * scale);
  }

  /**
   * The code people quote, as text, as bar code for the desk and as QR code for the phone, with
   * what kind of code it is and further lines. Nothing when there is no code.
   */
  void code(DossierMark dossier, String... lines) {
    if (dossier.shown().isBlank()) {
      return;
    }
    float top = sheet.y();
    boolean linked = !dossier.trackingUrl().isBlank();
    if (linked) {
      qr(dossier.trackingUrl(), words.say("qr.tracking", dossier.shown()), sheet.left(), QR_SIDE);
    }
    float x = linked ? sheet.left() + QR_SIDE + 12 : sheet.left();
    float room = sheet.right() - x;
    Run label = Run.plain(words.say("code")).size(10);
    Run shown = Run.bold(dossier.shown()).size(12.5f);
    float y = sheet.column(x, room, top + 1, Align.LEFT, label, shown);
    String nature =
        dossier.externalCode().isBlank()
            ? words.say("code.own")
            : words.say("code.beside", dossier.code());
    y = sheet.column(x, room, y, Align.LEFT, Run.italic(nature).size(8.4f));
    y = bars(dossier.shown(), x, y - 3);
    for (String line : lines) {
      y = sheet.column(x, room, y - 1, Align.LEFT, Run.plain(line).size(8.8f));
    }
    sheet.below(y - 4, linked ? top - QR_SIDE - 6 : y - 4);
  }

  private float bars(String code, float x, float top) {
    if (!BarMark.holds(code)) {
      return top;
    }
    BarMark mark = BarMark.of(code);
    String box = x + " " + (top - BAR_HEIGHT) + " " + (x + mark.width(BAR)) + " " + top;
    sheet.page().open(sheet.structure().add("Figure", figure(words.say("bars", code), box)));
    mark.draw(sheet.page(), x, top, BAR, BAR_HEIGHT);
    sheet.page().close();
    return top - BAR_HEIGHT - 1;
  }

  /** A QR code with its top at the cursor; the cursor stays. */
  void qr(String text, String described, float x, float side) {
    String box = x + " " + (sheet.y() - side) + " " + (x + side) + " " + sheet.y();
    sheet.page().open(sheet.structure().add("Figure", figure(described, box)));
    QrMark.of(text).draw(sheet.page(), x, sheet.y(), side);
    sheet.page().close();
  }

  private static String figure(String described, String box) {
    return "/Alt" + Hex.textString(described) + "/A<</O/Layout/Placement/Block/BBox[" + box + "]>>";
  }

  /** Above everything else: this paper says nothing to anybody yet. */
  void draft() {
    sheet.paragraph("P", Align.CENTRE, 0, Run.bold(words.say("draft")).size(15));
    sheet.paragraph("P", Align.CENTRE, 0, Run.italic(words.say("draft.note")).size(9));
    sheet.gap(6);
  }

  void title(String title) {
    sheet.paragraph("H1", Align.CENTRE, 0, Run.bold(title.toUpperCase(VIETNAMESE)).size(13));
  }

  /** Two signatures side by side on one page, with room to sign above the printed names. */
  void signatures(String leftName, String rightName, float room) {
    float half = sheet.room() / 2;
    float names =
        Math.max(
            sheet.height(half, Align.CENTRE, Run.bold(leftName)),
            sheet.height(half, Align.CENTRE, Run.bold(rightName)));
    sheet.need(28 * sheet.scale() + room + names);
    sheet.gap(6);
    String hint = words.say("sign.left.hint");
    float end = signature(sheet.left(), half, words.say("sign.left"), hint, leftName, room);
    hint = words.say("sign.hint");
    float other =
        signature(sheet.left() + half, half, words.say("sign.right"), hint, rightName, room);
    sheet.below(end, other);
  }

  /** One signature at the right, as a slip of the desk has it. */
  void signature(String heading, String hint, String name, float room) {
    float half = sheet.room() / 2;
    sheet.need(28 * sheet.scale() + room + sheet.height(half, Align.CENTRE, Run.bold(name)));
    sheet.gap(6);
    sheet.below(signature(sheet.left() + half, half, heading, hint, name, room));
  }

  /** The signature of an authority at the right; at the left who else gets the paper. */
  void signature(Signatory signatory, List<String> recipients, float room) {
    float half = sheet.room() / 2;
    Run name = Run.bold(signatory.name()).size(10);
    Run heading = Run.bold(signatory.capacity() + " " + signatory.title()).size(9.8f);
    float height = sheet.height(half, Align.CENTRE, heading) + 14 * sheet.scale();
    sheet.need(height + room + sheet.height(half, Align.CENTRE, name));
    sheet.gap(8);
    float x = sheet.left() + half;
    float top = sheet.y();
    float y = top;
    for (String line : List.of(signatory.capacity(), signatory.title())) {
      if (!line.isBlank()) {
        y = sheet.column(x, half, y, Align.CENTRE, Run.bold(line).size(9.8f));
      }
    }
    if (y == top) {
      y = sheet.column(x, half, y, Align.CENTRE, Run.italic(words.say("sign.hint")).size(8.4f));
    }
    y = sheet.column(x, half, y - room, Align.CENTRE, name);
    sheet.below(y, copies(recipients, half, top));
  }

  private float copies(List<String> recipients, float half, float top) {
    if (recipients.isEmpty()) {
      return top;
    }
    float y = sheet.column(sheet.left(), half, top, Align.LEFT, italic("recipients"));
    for (String recipient : recipients) {
      Run line = Run.plain("– " + recipient).size(8.4f);
      y = sheet.column(sheet.left(), half - 8, y, Align.LEFT, line);
    }
    return y;
  }

  private Run italic(String key) {
    return Run.italic(words.say(key)).size(9);
  }

  private float signature(float x, float width, String head, String hint, String name, float room) {
    float y = sheet.column(x, width, sheet.y(), Align.CENTRE, Run.bold(head).size(9.2f));
    y = sheet.column(x, width, y, Align.CENTRE, Run.italic(hint).size(8.4f));
    return sheet.column(x, width, y - room, Align.CENTRE, Run.bold(name));
  }
}
