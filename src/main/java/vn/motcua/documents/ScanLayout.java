package vn.motcua.documents;

/** Sets a page with a large QR code on A4, to be read standing and scanned from an arm's length. */
final class ScanLayout {
  private static final float SIDE = 230;

  private ScanLayout() {}

  static byte[] draw(ScanForm form) {
    Sheet sheet = new Sheet(PaperSize.A4);
    Wording words = Wording.of("scan-1");
    line(sheet, Run.bold(form.place()).size(18), 4);
    line(sheet, Run.plain(form.office()).size(16), 26);
    line(sheet, Run.bold(form.title()).size(30), 14);
    if (!form.spot().isEmpty()) {
      line(sheet, Run.plain(form.spot()).size(18), 10);
    }
    line(sheet, Run.plain(form.how()).size(17), 20);
    sheet.need(SIDE);
    float left = sheet.left() + (sheet.room() - SIDE) / 2;
    QrMark.of(form.address()).draw(sheet.page(), left, sheet.y(), SIDE);
    sheet.gap(SIDE + 18);
    line(sheet, Run.plain(form.address()).size(13), 22);
    line(sheet, Run.bold(form.promise()).size(17), 8);
    line(sheet, Run.plain(form.nameless()).size(15), 8);
    if (!form.foot().isEmpty()) {
      line(sheet, Run.plain(form.foot()).size(15), 8);
    }
    return sheet.finish(form.title(), form.office(), words.say("foot.page.only"));
  }

  private static void line(Sheet sheet, Run run, float after) {
    sheet.paragraph("P", Align.CENTRE, 0, run);
    sheet.gap(after);
  }
}
