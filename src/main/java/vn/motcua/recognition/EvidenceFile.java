package vn.motcua.recognition;

import vn.motcua.organisation.SentPdf;
import vn.motcua.organisation.SentPicture;
import vn.motcua.shared.Refusal;

/** A file of evidence: a PDF as it was sent, or a photo made anew. What it is, its bytes say. */
public record EvidenceFile(String name, String media, byte[] content) {
  private static final int LARGEST = 15 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  static EvidenceFile of(String name, byte[] sent) {
    String plain = name.replaceAll("[\\p{Cntrl}\\\\/\"]", " ").strip();
    String kept = plain.isEmpty() ? "tep" : plain;
    String within = kept.substring(Math.max(0, kept.length() - LONGEST_NAME));
    if (SentPdf.isMeant(sent)) {
      if (sent.length > LARGEST) {
        throw new Refusal(
            "recognition.refusal.file.large",
            Math.ceilDiv(sent.length, 1024 * 1024),
            LARGEST / 1024 / 1024);
      }
      if (!SentPdf.isWhole(sent)) {
        throw new Refusal("recognition.refusal.file.kind");
      }
      return new EvidenceFile(within, "application/pdf", sent);
    }
    return new EvidenceFile(
        within,
        "image/jpeg",
        SentPicture.of(sent, "recognition.refusal.file.large", "recognition.refusal.file.kind"));
  }
}
