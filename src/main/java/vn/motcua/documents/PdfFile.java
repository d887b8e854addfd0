package vn.motcua.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * The objects of one PDF 1.7 file and how they are written: streams deflated one by one, all plain
 * objects together in one object stream. The same objects always give the same bytes.
 */
final class PdfFile {

  private static final byte[] HEADER = {
    '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, '\n'
  };

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
  private final Deflater deflater = new Deflater(4);
  private final byte[] buffer = new byte[8 * 1024];
  private final List<String> plain = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();

  PdfFile() {
    out.writeBytes(HEADER);
    reserve();
  }

  /** Takes the next object number; the object must be put before the file is finished. */
  int reserve() {
    plain.add("null");
    offsets.add(-1);
    return plain.size() - 1;
  }

  int add(String object) {
    int id = reserve();
    put(id, object);
    return id;
  }

  void put(int id, String object) {
    plain.set(id, object);
  }

  /** Writes a stream object; {@code entries} are the further entries of its dictionary. */
  int addStream(String entries, byte[] data) {
    int id = reserve();
    writeStream(id, entries, data);
    return id;
  }

  byte[] finish(int catalog, int info) {
    try {
      int container = reserve();
      int last = container;
      StringBuilder index = new StringBuilder();
      StringBuilder body = new StringBuilder();
      List<Integer> packed = new ArrayList<>();
      for (int id = 1; id < last; id++) {
        if (offsets.get(id) < 0) {
          index.append(id).append(' ').append(body.length()).append(' ');
          body.append(plain.get(id)).append('\n');
          packed.add(id);
        }
      }
      String entries = "/Type/ObjStm/N " + packed.size() + "/First " + index.length();
      writeStream(container, entries, ascii(index.append(body)));
      writeCrossReferences(container, packed, "/Root " + catalog + " 0 R/Info " + info + " 0 R");
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private void writeCrossReferences(int container, List<Integer> packed, String trailer) {
    int start = out.size();
    int id = reserve();
    offsets.set(id, start);
    byte[] table = new byte[7 * offsets.size()];
    for (int i = 1; i < offsets.size(); i++) {
      row(table, i, 1, Math.max(0, offsets.get(i)), 0);
    }
    for (int i = 0; i < packed.size(); i++) {
      row(table, packed.get(i), 2, container, i);
    }
    writeStream(id, "/Type/XRef/W[1 4 2]/Size " + offsets.size() + trailer, table);
    out.writeBytes(ascii(new StringBuilder("startxref\n" + start + "\n%%EOF\n")));
  }

  private static void row(byte[] table, int id, int kind, int number, int index) {
    int at = 7 * id;
    table[at] = (byte) kind;
    for (int i = 0; i < 4; i++) {
      table[at + 1 + i] = (byte) (number >> (24 - 8 * i));
    }
    table[at + 5] = (byte) (index >> 8);
    table[at + 6] = (byte) index;
  }

  private void writeStream(int id, String entries, byte[] data) {
    byte[] packed = deflated(data);
    offsets.set(id, out.size());
    StringBuilder head = new StringBuilder();
    head.append(id).append(" 0 obj\n<</Filter/FlateDecode/Length ").append(packed.length);
    out.writeBytes(ascii(head.append(entries).append(">>\nstream\n")));
    out.writeBytes(packed);
    out.writeBytes(ascii(new StringBuilder("\nendstream\nendobj\n")));
  }

  private byte[] deflated(byte[] data) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(data.length / 2 + 64);
    deflater.reset();
    deflater.setInput(data);
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    return packed.toByteArray();
  }

  private static byte[] ascii(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
