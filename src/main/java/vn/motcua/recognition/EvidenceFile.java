package vn.motcua.recognition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.motcua.organisation.SentPicture;
import vn.motcua.shared.Refusal;

/** A file of evidence: a PDF as it was sent, or a photo made anew. What it is, its bytes say. */
public record EvidenceFile(String name, String media, byte[] content) {
  private static final int LARGEST = 15 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  static EvidenceFile of(String name, byte[] sent) {
    String plain = name.replaceAll("[\\p{Cntrl}\\\\/\"]", " ").strip();
    String kept = plain.isEmpty() ? "tep" : plain;
    String within = kept.substring(Math.max(0, kept.length() - LONGEST_NAME));
    if (sent.length > PDF.length && Arrays.equals(sent, 0, PDF.length, PDF, 0, PDF.length)) {
      if (sent.length > LARGEST) {
        throw new Refusal(
            "recognition.refusal.file.large",
            Math.ceilDiv(sent.length, 1024 * 1024),
            LARGEST / 1024 / 1024);
      }
      return new EvidenceFile(within, "application/pdf", sent);
    }
    return new EvidenceFile(
        within,
        "image/jpeg",
        SentPicture.of(sent, "recognition.refusal.file.large", "recognition.refusal.file.kind"));
  }
}
