package vn.motcua.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a PDF stand, in points from the lower left corner of their page. */
record Ink(String letter, int page, float left, float right, float foot, float head) {

  static List<Ink> of(byte[] pdf) {
    return Pdf.inside(pdf, Ink::of);
  }

  private static List<Ink> of(PDDocument document) {
    List<Ink> all = new ArrayList<>();
    try {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          for (TextPosition at : positions) {
            float baseline = document.getPage(0).getMediaBox().getHeight() - at.getYDirAdj();
            float size = at.getFontSizeInPt();
            all.add(
                new Ink(
                    at.getUnicode(),
                    getCurrentPageNo(),
                    at.getXDirAdj(),
                    at.getXDirAdj() + at.getWidthDirAdj(),
                    baseline - size * 0.22f,
                    baseline + size * 0.7f));
          }
        }
      }.getText(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return all;
  }

  /** Whether it stands inside the margins, or in the foot that every page has. */
  boolean isInside(PaperSize paper) {
    boolean across = left > paper.left() - 1 && right < paper.right() + 1;
    boolean body = foot > paper.bottom() - 4 && head < paper.top() + 1;
    boolean footLine = head < paper.bottom() - 6 && foot > paper.bottom() - 20;
    return letter.isBlank() || across && (body || footLine);
  }
}
