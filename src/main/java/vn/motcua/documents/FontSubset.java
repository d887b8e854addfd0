package vn.motcua.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The glyphs of one face that one document uses, numbered in the order they appear; makes the small
 * font file that goes into the PDF and the map back to Unicode that keeps its text readable.
 */
final class FontSubset {

  private static final int NOT_USED = 0xffff;

  private final TrueType font;
  private final char[] cidOfGlyph;
  private char[] glyphOfCid = new char[128];
  private char[] characterOfCid = new char[128];
  private int size;

  FontSubset(TrueType font) {
    this.font = font;
    this.cidOfGlyph = new char[font.glyphCount()];
    Arrays.fill(cidOfGlyph, (char) NOT_USED);
    cidOf(0, (char) 0);
  }

  /** The number under which the PDF shows this character. */
  int cid(char character) {
    return cidOf(font.glyph(character), character);
  }

  private int cidOf(int glyph, char character) {
    int known = cidOfGlyph[glyph];
    if (known != NOT_USED) {
      return known;
    }
    if (size == glyphOfCid.length) {
      glyphOfCid = Arrays.copyOf(glyphOfCid, 2 * size);
      characterOfCid = Arrays.copyOf(characterOfCid, 2 * size);
    }
    glyphOfCid[size] = (char) glyph;
    characterOfCid[size] = character;
    cidOfGlyph[glyph] = (char) size;
    return size++;
  }

  /** The {@code /W} array: advance widths from the first number on. */
  String widths() {
    StringBuilder widths = new StringBuilder("[0 [");
    for (int cid = 0; cid < size; cid++) {
      widths.append(font.advance(glyphOfCid[cid])).append(' ');
    }
    return widths.append("]]").toString();
  }

  /** The {@code ToUnicode} map, so that copying, searching and reading aloud give the text back. */
  byte[] toUnicode() {
    StringBuilder map = new StringBuilder(2048);
    map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
    map.append("/CMapName /Text def /CMapType 2 def\n");
    map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int from = 1; from < size; from += 100) {
      int to = Math.min(from + 100, size);
      map.append(to - from).append(" beginbfchar\n");
      for (int cid = from; cid < to; cid++) {
        map.append('<');
        Hex.append(map, cid);
        map.append("> <");
        Hex.append(map, characterOfCid[cid]);
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** The font file. Call it last: parts of composite glyphs join the subset here. */
  byte[] file() {
    ByteArrayOutputStream glyf = new ByteArrayOutputStream(16 * 1024);
    ByteBuffer loca = ByteBuffer.allocate(4 * (font.glyphCount() + 1));
    for (int cid = 0; cid < size; cid++) {
      loca.putInt(glyf.size());
      byte[] outline = renumbered(font.outline(glyphOfCid[cid]));
      glyf.writeBytes(outline);
      glyf.writeBytes(new byte[-outline.length & 3]);
    }
    loca.putInt(glyf.size());
    return join(
        new String[] {"glyf", "head", "hhea", "hmtx", "loca", "maxp"},
        new byte[][] {
          glyf.toByteArray(),
          head(),
          withCount("hhea", 34),
          horizontalMetrics(),
          Arrays.copyOf(loca.array(), loca.position()),
          withCount("maxp", 4)
        });
  }

  private byte[] renumbered(byte[] outline) {
    if (outline.length == 0 || outline[0] >= 0) {
      return outline;
    }
    ByteBuffer composite = ByteBuffer.wrap(outline.clone());
    TrueType.Component part;
    int at = 10;
    do {
      part = TrueType.Component.at(composite, at);
      int glyph = composite.getShort(part.glyphAt()) & 0xffff;
      composite.putShort(part.glyphAt(), (short) cidOf(glyph, '\ufffd'));
      at = part.end();
    } while (!part.last());
    return composite.array();
  }

  private byte[] head() {
    byte[] head = font.copyOf("head");
    ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
    return head;
  }

  private byte[] withCount(String table, int offset) {
    byte[] copy = font.copyOf(table);
    ByteBuffer.wrap(copy).putShort(offset, (short) size);
    return copy;
  }

  private byte[] horizontalMetrics() {
    ByteBuffer hmtx = ByteBuffer.allocate(4 * size);
    for (int cid = 0; cid < size; cid++) {
      byte[] outline = font.outline(glyphOfCid[cid]);
      hmtx.putShort((short) font.advanceUnits(glyphOfCid[cid]));
      hmtx.putShort(outline.length == 0 ? 0 : ByteBuffer.wrap(outline).getShort(2));
    }
    return hmtx.array();
  }

  private static byte[] join(String[] names, byte[][] tables) {
    int header = 12 + 16 * names.length;
    int length = header;
    for (byte[] table : tables) {
      length += (table.length + 3) & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(names.length);
    file.putInt(0x00010000).putShort((short) names.length).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (names.length - power)));
    int at = header;
    for (int i = 0; i < names.length; i++) {
      file.put(at, tables[i]);
      int padded = (tables[i].length + 3) & ~3;
      int sum = 0;
      for (int word = at; word < at + padded; word += 4) {
        sum += file.getInt(word);
      }
      file.put(names[i].getBytes(StandardCharsets.US_ASCII));
      file.putInt(sum).putInt(at).putInt(tables[i].length);
      at += padded;
    }
    return file.array();
  }
}
