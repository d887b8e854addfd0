package vn.motcua.documents;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The same receipt for openhtmltopdf: same words, same three faces, its font cache on. It is spared
 * the QR code and the structure tree.
 */
final class HtmlReceipt {

  private static final String STYLE =
      """
      @page { size: A5; margin: 8mm 10mm 11mm 13mm }
      body { font-family: Serif4; font-size: 9.5pt; line-height: 1.23 }
      p { margin: 0 } .c { text-align: center } .half { width: 50% } .big { font-size: 11.5pt }
      table { width: 100%; border-collapse: collapse } .papers td { border: 0.5pt solid black }
      """;

  private final FSDefaultCacheStore fontCache = new FSDefaultCacheStore();
  private final ReceiptForm form;

  HtmlReceipt(ReceiptForm form) {
    XRLog.setLoggingEnabled(false);
    this.form = form;
  }

  byte[] print() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fontCache);
    font(builder, "LiberationSerif-Regular", 400, FontStyle.NORMAL);
    font(builder, "LiberationSerif-Bold", 700, FontStyle.NORMAL);
    font(builder, "LiberationSerif-Italic", 400, FontStyle.ITALIC);
    builder.withHtmlContent(html(), null);
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
    builder.useFont(
        () -> HtmlReceipt.class.getResourceAsStream("/liberation/" + name + ".ttf"),
        "Serif4",
        weight,
        style,
        true);
  }

  private String html() {
    Wording words = Wording.of("receipt-1");
    StringBuilder html = new StringBuilder(8192);
    html.append("<html lang='vi'><head><title>").append(form.dossier().code());
    html.append("</title><style>").append(STYLE).append("</style></head><body>");
    html.append("<table><tr><td class='half c'>").append(form.letterhead().above());
    html.append("<br/><b>").append(form.letterhead().agency()).append("</b></td><td class='c'><b>");
    html.append(words.say("country")).append("<br/>").append(words.say("motto"));
    html.append("</b><br/><i>");
    html.append(words.placeAndDate("Nà Hỳ", form.receivedAt().toLocalDate()));
    html.append("</i></td></tr></table>");
    line(html, words.say("code"), form.dossier().code());
    html.append("<p><i>").append(words.say("code.own")).append("</i></p>");
    line(html, words.say("copy.APPLICANT"), "");
    html.append("<p class='c big'><b>GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</b></p>");
    line(html, words.say("reception"), form.reception());
    line(html, words.say("channel"), form.channel());
    line(html, words.say("owner"), form.owner().name());
    line(html, words.say("submitter"), form.submitter().name());
    line(html, words.say("id"), form.submitter().idNumber());
    line(html, words.say("address"), form.submitter().address());
    line(html, words.say("phone"), form.submitter().phone());
    line(html, words.say("email"), form.submitter().email());
    line(html, words.say("content"), form.procedureName());
    html.append("<table class='papers'><tr>");
    for (String column : new String[] {"no", "paper", "originals", "certified", "photocopies"}) {
      html.append("<td class='c'><b>").append(words.say("column." + column)).append("</b></td>");
    }
    html.append("</tr>");
    int number = 1;
    for (ReceiptForm.Paper paper : form.papers()) {
      html.append("<tr><td>").append(number++).append("</td><td>").append(paper.name());
      html.append("</td><td>").append(paper.originals()).append("</td><td>");
      html.append(paper.certifiedCopies()).append("</td><td>").append(paper.photocopies());
      html.append("</td></tr>");
    }
    html.append("</table>");
    line(html, words.say("sets"), words.say("sets.count", form.sets()));
    line(html, words.say("legal.time"), form.legalTime());
    line(html, words.say("received"), words.moment(form.receivedAt()));
    html.append("<p class='big'><b>").append(words.say("due")).append(words.moment(form.dueAt()));
    html.append("</b></p><p><i>").append(form.explanation().getFirst()).append("</i></p>");
    line(html, words.say("collect"), form.collectAt());
    line(html, words.say("look.up"), form.contact().lookUp());
    line(html, words.say("duty.phone"), form.contact().dutyPhone());
    line(html, words.say("holder"), form.contact().holder());
    html.append("<table><tr><td class='half c'><b>").append(words.say("sign.left"));
    html.append("</b><br/><br/><br/>")
        .append(form.submitter().name())
        .append("</td><td class='c'><b>");
    html.append(words.say("sign.right")).append("</b><br/><br/><br/>").append(form.receiver());
    return html.append("</td></tr></table></body></html>").toString();
  }

  private static void line(StringBuilder html, String label, String value) {
    html.append("<p>").append(label).append("<b>").append(value).append("</b></p>");
  }
}
