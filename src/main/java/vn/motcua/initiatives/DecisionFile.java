package vn.motcua.initiatives;

import vn.motcua.organisation.SentPdf;
import vn.motcua.organisation.SentPicture;
import vn.motcua.shared.Refusal;

/** The paper of a decision: a PDF as it was sent, or a photo made anew. */
public record DecisionFile(String media, byte[] content) {
  private static final int LARGEST = 15 * 1024 * 1024;

  static DecisionFile of(byte[] sent) {
    if (SentPdf.isMeant(sent)) {
      if (sent.length > LARGEST) {
        throw new Refusal(
            "initiatives.refusal.file.large",
            Math.ceilDiv(sent.length, 1024 * 1024),
            LARGEST / 1024 / 1024);
      }
      if (!SentPdf.isWhole(sent)) {
        throw new Refusal("initiatives.refusal.file.kind");
      }
      return new DecisionFile("application/pdf", sent);
    }
    return new DecisionFile(
        "image/jpeg",
        SentPicture.of(sent, "initiatives.refusal.file.large", "initiatives.refusal.file.kind"));
  }

  public boolean isPdf() {
    return media.equals("application/pdf");
  }
}
