package vn.motcua.papers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What bytes are, told by how they begin; a name and what a browser says count for nothing. */
enum FileKind {
  JPEG,
  PNG,
  WEBP,
  PDF,
  /** What some telephones keep photos in; nothing here reads it. */
  HEIC,
  /** A text or a table of an office program, or an archive: they may hold programs. */
  OFFICE,
  /** A web page, or a drawing that is one. */
  PAGE,
  UNKNOWN;

  /** As many bytes as are looked at. */
  static final int LOOKED_AT = 512;

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "hevx", "mif1", "msf1", "heim", "heis", "avif");

  static FileKind of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (text.startsWith("%PDF-")) {
      return PDF;
    }
    if (text.startsWith("ftyp", 4)) {
      return HEIC_BRANDS.contains(text.substring(8, Math.min(12, text.length()))) ? HEIC : UNKNOWN;
    }
    if (text.startsWith("PK")
        || text.startsWith("\u00d0\u00cf\u0011\u00e0")
        || text.startsWith("{\\rtf")) {
      return OFFICE;
    }
    return isPage(text) ? PAGE : UNKNOWN;
  }

  private static boolean isPage(String text) {
    String start =
        text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<");
  }

  boolean isPhoto() {
    return this == JPEG || this == PNG || this == WEBP;
  }
}
