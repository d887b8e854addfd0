package vn.motcua.documents;

import java.time.LocalDate;
import java.util.Locale;

/** The parts every form begins and ends with: agency and motto, code and QR, title, signatures. */
final class Masthead {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final float LEFT_ROOM = 152;
  private static final float RIGHT_ROOM = 194;
  private static final float RIGHT_X = Sheet.RIGHT - RIGHT_ROOM;
  private static final float QR_SIDE = 60;

  private final Sheet sheet;
  private final Wording words;

  Masthead(Sheet sheet, Wording words) {
    this.sheet = sheet;
    this.words = words;
  }

  /** Agency at the left; country, motto, place and date at the right. */
  void heading(Letterhead head, LocalDate day) {
    float top = sheet.y();
    float left =
        sheet.column(Sheet.LEFT, LEFT_ROOM, top, Align.CENTRE, Run.plain(head.above()).size(9));
    left = sheet.column(Sheet.LEFT, LEFT_ROOM, left, Align.CENTRE, Run.bold(head.agency()).size(9));
    float middle = Sheet.LEFT + LEFT_ROOM / 2;
    sheet.rule(middle - 26, middle + 26, left - 2);
    float right =
        sheet.column(
            RIGHT_X, RIGHT_ROOM, top, Align.CENTRE, Run.bold(words.say("country")).size(8.4f));
    Run motto = Run.bold(words.say("motto")).size(9.2f);
    right = sheet.column(RIGHT_X, RIGHT_ROOM, right, Align.CENTRE, motto);
    float half = motto.face().width(motto.text(), motto.size()) / 2;
    middle = RIGHT_X + RIGHT_ROOM / 2;
    sheet.rule(middle - half, middle + half, right - 1.5f);
    Run date = Run.italic(words.placeAndDate(head.place(), day)).size(9.2f);
    right = sheet.column(RIGHT_X, RIGHT_ROOM, right - 6, Align.CENTRE, date);
    sheet.below(left - 6, right - 6);
  }

  /** The code people quote beside the QR code, with what kind of code it is and further lines. */
  void code(DossierMark dossier, String... lines) {
    float top = sheet.y();
    float x = Sheet.LEFT + QR_SIDE + 12;
    float room = Sheet.RIGHT - x;
    qr(dossier.trackingUrl(), words.say("qr.tracking", dossier.shown()), Sheet.LEFT, QR_SIDE);
    float y =
        sheet.column(
            x,
            room,
            top + 1,
            Align.LEFT,
            Run.plain(words.say("code")).size(10),
            Run.bold(dossier.shown()).size(12.5f));
    String nature =
        dossier.externalCode().isBlank()
            ? words.say("code.own")
            : words.say("code.beside", dossier.code());
    y = sheet.column(x, room, y, Align.LEFT, Run.italic(nature).size(8.4f));
    for (String line : lines) {
      y = sheet.column(x, room, y - 1, Align.LEFT, Run.plain(line).size(8.8f));
    }
    sheet.below(y - 4, top - QR_SIDE - 6);
  }

  /** A QR code with its top at the cursor; the cursor stays. */
  void qr(String text, String described, float x, float side) {
    String box = x + " " + (sheet.y() - side) + " " + (x + side) + " " + sheet.y();
    String entries =
        "/Alt" + Hex.textString(described) + "/A<</O/Layout/Placement/Block/BBox[" + box + "]>>";
    sheet.page().open(sheet.structure().add("Figure", entries));
    QrMark.of(text).draw(sheet.page(), x, sheet.y(), side);
    sheet.page().close();
  }

  void title(String title) {
    sheet.paragraph("H1", Align.CENTRE, 0, Run.bold(title.toUpperCase(VIETNAMESE)).size(13));
  }

  /** Two signatures side by side on one page, with room to sign above the printed names. */
  void signatures(String leftName, String rightName, float room) {
    sheet.need(38 + room);
    sheet.gap(6);
    float half = Sheet.ROOM / 2;
    float end =
        signature(Sheet.LEFT, half, "sign.left", words.say("sign.left.hint"), leftName, room);
    end =
        Math.min(
            end,
            signature(
                Sheet.LEFT + half, half, "sign.right", words.say("sign.hint"), rightName, room));
    sheet.below(end);
  }

  private float signature(float x, float width, String key, String hint, String name, float room) {
    float y = sheet.column(x, width, sheet.y(), Align.CENTRE, Run.bold(words.say(key)).size(9.2f));
    y = sheet.column(x, width, y, Align.CENTRE, Run.italic(hint).size(8.4f));
    return sheet.column(x, width, y - room, Align.CENTRE, Run.bold(name));
  }
}
