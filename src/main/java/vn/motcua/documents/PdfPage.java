package vn.motcua.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One page and the strokes on it. Points, origin at the lower left corner. */
final class PdfPage {

  /** Under which name the id of a definition stands in a list of properties. */
  static final String DEFINITION = "MotCuaDefinition";

  private final StringBuilder content = new StringBuilder(8 * 1024);
  private final List<Tag> marked = new ArrayList<>();
  private final FontSubset[] fonts;
  private final int id;

  PdfPage(int id, FontSubset[] fonts) {
    this.id = id;
    this.fonts = fonts;
  }

  int id() {
    return id;
  }

  /** Everything drawn until {@link #close()} belongs to this element of the structure tree. */
  void open(Tag tag) {
    tag.marked(this, marked.size());
    content.append('/').append(tag.type()).append("<</MCID ").append(marked.size());
    content.append(">>BDC\n");
    marked.add(tag);
  }

  /** Everything drawn until {@link #close()} is decoration and not read aloud. */
  void openDecoration() {
    content.append("/Artifact BMC\n");
  }

  /** What is drawn until {@link #close()} is a number; its definition stands in the file. */
  void openFigure(String definition) {
    content.append("/Span<</").append(DEFINITION).append('(').append(definition).append(")>>BDC\n");
  }

  void close() {
    content.append("EMC\n");
  }

  void text(float x, float y, Face face, float size, CharSequence text) {
    text("1 0 0 1", x, y, face, size, text);
  }

  /** Text that climbs at 45°, for the mark across a sample. */
  void slantedText(float x, float y, Face face, float size, CharSequence text) {
    text(".7071 .7071 -.7071 .7071", x, y, face, size, text);
  }

  private void text(String turn, float x, float y, Face face, float size, CharSequence text) {
    content.append("BT/F").append(face.ordinal()).append(' ');
    number(size).append("Tf ").append(turn).append(' ');
    number(x);
    number(y).append("Tm<");
    FontSubset font = fonts[face.ordinal()];
    for (int i = 0; i < text.length(); i++) {
      Hex.append(content, font.cid(text.charAt(i)));
    }
    content.append(">Tj ET\n");
  }

  void line(float x1, float y1, float x2, float y2, float width) {
    number(width).append("w ");
    number(x1);
    number(y1).append("m ");
    number(x2);
    number(y2).append("l S\n");
  }

  void box(float x, float y, float width, float height, float stroke) {
    number(stroke).append("w ");
    rectangle(x, y, width, height).append("re S\n");
  }

  void fill(float x, float y, float width, float height) {
    rectangle(x, y, width, height).append("re f\n");
  }

  /** Grey of what follows: 0 is black, 1 is white. */
  void grey(float level) {
    number(level).append("g\n");
  }

  private StringBuilder rectangle(float x, float y, float width, float height) {
    number(x);
    number(y);
    number(width);
    return number(height);
  }

  private StringBuilder number(float value) {
    int hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      content.append('-');
      hundredths = -hundredths;
    }
    content.append(hundredths / 100);
    int rest = hundredths % 100;
    if (rest > 0) {
      content.append('.').append((char) ('0' + rest / 10)).append((char) ('0' + rest % 10));
    }
    return content.append(' ');
  }

  /** Writes the page; {@code index} is its place in the document and in the tree of marks. */
  void write(PdfFile file, int parent, int index, String size, int resources) {
    int stream = file.addStream("", content.toString().getBytes(StandardCharsets.US_ASCII));
    file.put(
        id,
        "<</Type/Page/Parent %d 0 R/MediaBox%s/Resources %d 0 R/Contents %d 0 R/StructParents %d/Tabs/S>>"
            .formatted(parent, size, resources, stream, index));
  }

  /** The page's line in the tree that leads from marks back to elements. */
  String marks(int index) {
    StringBuilder line = new StringBuilder().append(index).append('[');
    for (Tag tag : marked) {
      line.append(tag.id()).append(" 0 R ");
    }
    return line.append(']').toString();
  }
}
