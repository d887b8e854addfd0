package vn.motcua;

import java.nio.charset.StandardCharsets;

/** The smallest whole PDF, with some words in a remark so that two of them differ. */
public final class SmallPdf {
  private SmallPdf() {}

  public static byte[] of(String words) {
    String before = "%PDF-1.7\n% " + words + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    String body = before + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
    int table = body.getBytes(StandardCharsets.UTF_8).length;
    return (body + "xref\n0 0\ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
