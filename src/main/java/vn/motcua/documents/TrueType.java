package vn.motcua.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font taken apart once: which character has which glyph, how wide it is, and its
 * outline without hinting instructions. Immutable; {@link FontSubset} picks glyphs out of it.
 */
final class TrueType {

  private final Map<String, ByteBuffer> tables;
  private final char[] glyphs = new char[0x10000];
  private final int[] units;
  private final byte[][] outlines;
  private final int unitsPerEm;

  private TrueType(ByteBuffer file) {
    this.tables = tables(file);
    this.unitsPerEm = table("head").getShort(18) & 0xffff;
    int count = table("maxp").getShort(4) & 0xffff;
    this.units = readAdvances(count);
    this.outlines = outlines(count);
    readCharacters();
  }

  /** Reads the font from the class path. */
  static TrueType read(String resource) {
    try (InputStream in = TrueType.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("font not found on the class path: " + resource);
      }
      return new TrueType(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The glyph of a character of the basic plane, 0 when the font has none. */
  int glyph(char character) {
    return glyphs[character];
  }

  /** Advance width in thousandths of the font size. */
  int advance(int glyph) {
    return (units[glyph] * 1000 + unitsPerEm / 2) / unitsPerEm;
  }

  /** Advance width in the font's own units. */
  int advanceUnits(int glyph) {
    return units[glyph];
  }

  byte[] outline(int glyph) {
    return outlines[glyph];
  }

  int glyphCount() {
    return outlines.length;
  }

  /** A fresh copy of a whole table. */
  byte[] copyOf(String table) {
    ByteBuffer source = table(table).duplicate();
    byte[] copy = new byte[source.remaining()];
    source.get(copy);
    return copy;
  }

  /** A signed 16-bit number of a table, scaled to thousandths of the font size. */
  int metric(String table, int offset) {
    return table(table).getShort(offset) * 1000 / unitsPerEm;
  }

  private ByteBuffer table(String name) {
    ByteBuffer table = tables.get(name);
    if (table == null) {
      throw new IllegalStateException("font without table " + name);
    }
    return table;
  }

  private static Map<String, ByteBuffer> tables(ByteBuffer file) {
    Map<String, ByteBuffer> tables = new HashMap<>();
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      byte[] tag = new byte[4];
      file.get(entry, tag);
      tables.put(
          new String(tag, StandardCharsets.US_ASCII),
          file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
    return tables;
  }

  private int[] readAdvances(int count) {
    ByteBuffer hmtx = table("hmtx");
    int last = (table("hhea").getShort(34) & 0xffff) - 1;
    int[] widths = new int[count];
    for (int glyph = 0; glyph < count; glyph++) {
      widths[glyph] = hmtx.getShort(4 * Math.min(glyph, last)) & 0xffff;
    }
    return widths;
  }

  private byte[][] outlines(int count) {
    boolean wide = table("head").getShort(50) == 1;
    ByteBuffer loca = table("loca");
    ByteBuffer glyf = table("glyf");
    byte[][] all = new byte[count][];
    for (int glyph = 0; glyph < count; glyph++) {
      int from = wide ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xffff);
      int to = wide ? loca.getInt(4 * glyph + 4) : 2 * (loca.getShort(2 * glyph + 2) & 0xffff);
      byte[] outline = new byte[to - from];
      glyf.get(from, outline);
      all[glyph] = outline.length == 0 ? outline : withoutInstructions(outline);
    }
    return all;
  }

  private static byte[] withoutInstructions(byte[] outline) {
    ByteBuffer glyph = ByteBuffer.wrap(outline);
    int contours = glyph.getShort(0);
    if (contours < 0) {
      return compositeWithoutInstructions(glyph);
    }
    int at = 10 + 2 * contours;
    int length = glyph.getShort(at) & 0xffff;
    byte[] bare = new byte[outline.length - length];
    System.arraycopy(outline, 0, bare, 0, at);
    System.arraycopy(outline, at + 2 + length, bare, at + 2, outline.length - at - 2 - length);
    return bare;
  }

  private static byte[] compositeWithoutInstructions(ByteBuffer glyph) {
    int at = 10;
    while (at > 0) {
      Component part = Component.at(glyph, at);
      glyph.putShort(at, (short) (part.flags() & ~Component.INSTRUCTIONS));
      if (part.last()) {
        return Arrays.copyOf(glyph.array(), part.end());
      }
      at = part.end();
    }
    throw new IllegalStateException("composite glyph without an end");
  }

  private void readCharacters() {
    ByteBuffer cmap = table("cmap");
    int subtable = unicodeSubtable(cmap);
    int segments = (cmap.getShort(subtable + 6) & 0xffff) / 2;
    int ends = subtable + 14;
    int starts = ends + 2 * segments + 2;
    int deltas = starts + 2 * segments;
    int ranges = deltas + 2 * segments;
    for (int i = 0; i < segments; i++) {
      int end = cmap.getShort(ends + 2 * i) & 0xffff;
      int start = cmap.getShort(starts + 2 * i) & 0xffff;
      int range = cmap.getShort(ranges + 2 * i) & 0xffff;
      for (int c = start; c <= end && c < 0xffff; c++) {
        int raw = range == 0 ? c : cmap.getShort(ranges + 2 * i + range + 2 * (c - start)) & 0xffff;
        glyphs[c] = raw == 0 ? 0 : (char) (raw + cmap.getShort(deltas + 2 * i));
      }
    }
  }

  private static int unicodeSubtable(ByteBuffer cmap) {
    for (int i = 0; i < cmap.getShort(2); i++) {
      int offset = cmap.getInt(8 + 8 * i);
      if (cmap.getInt(4 + 8 * i) == 0x00030001 && cmap.getShort(offset) == 4) {
        return offset;
      }
    }
    throw new IllegalStateException("font without a Windows Unicode character map");
  }

  /** One part of a composite glyph: where its glyph number stands and where the part ends. */
  record Component(int flags, int glyphAt, int end) {

    static final int INSTRUCTIONS = 0x100;

    static Component at(ByteBuffer glyph, int at) {
      int flags = glyph.getShort(at) & 0xffff;
      int arguments = (flags & 0x1) != 0 ? 4 : 2;
      int scale = (flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
      return new Component(flags, at + 2, at + 4 + arguments + scale);
    }

    boolean last() {
      return (flags & 0x20) == 0;
    }
  }
}
