package vn.motcua.commendation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.motcua.organisation.SentPicture;
import vn.motcua.shared.Refusal;

/** The paper of a decision: a PDF as it was sent, or a photo made anew. */
public record CommendationFile(String media, byte[] content) {
  private static final int LARGEST = 15 * 1024 * 1024;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  static CommendationFile of(byte[] sent) {
    if (sent.length > PDF.length && Arrays.equals(sent, 0, PDF.length, PDF, 0, PDF.length)) {
      if (sent.length > LARGEST) {
        throw new Refusal(
            "commendation.refusal.file.large",
            Math.ceilDiv(sent.length, 1024 * 1024),
            LARGEST / 1024 / 1024);
      }
      return new CommendationFile("application/pdf", sent);
    }
    return new CommendationFile(
        "image/jpeg",
        SentPicture.of(sent, "commendation.refusal.file.large", "commendation.refusal.file.kind"));
  }

  public boolean isPdf() {
    return media.equals("application/pdf");
  }
}
