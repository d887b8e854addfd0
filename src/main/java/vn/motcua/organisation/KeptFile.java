package vn.motcua.organisation;

import vn.motcua.shared.Refusal;

/**
 * A paper somebody sends to be kept: a PDF as it was sent, or a photo made anew. What it is, its
 * bytes say. Whoever keeps it writes its digest beside it, and the database refuses another.
 *
 * @param name as people read it; nothing in it leads anywhere
 */
public record KeptFile(String name, String media, byte[] content) {
  private static final String PDF = "application/pdf";
  private static final String JPEG = "image/jpeg";
  private static final int LARGEST = 15 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;
  private static final String TOO_LARGE = "organisation.refusal.file.large";
  private static final String NO_PAPER = "organisation.refusal.file.kind";

  /** What was sent, under the name it was sent with. */
  public static KeptFile of(String name, byte[] sent) {
    if (!SentPdf.isMeant(sent)) {
      return new KeptFile(plain(name), JPEG, SentPicture.of(sent, TOO_LARGE, NO_PAPER));
    }
    if (sent.length > LARGEST) {
      throw new Refusal(TOO_LARGE, Math.ceilDiv(sent.length, 1024 * 1024), LARGEST / 1024 / 1024);
    }
    if (!SentPdf.isWhole(sent)) {
      throw new Refusal(NO_PAPER);
    }
    return new KeptFile(plain(name), PDF, sent);
  }

  /** The paper of a decision, which has a name of its own. */
  public static KeptFile decision(byte[] sent) {
    return of("", sent).named("quyet-dinh");
  }

  /** A paper that was kept without its kind. */
  public static KeptFile decided(byte[] kept) {
    return new KeptFile("", SentPdf.isMeant(kept) ? PDF : JPEG, kept).named("quyet-dinh");
  }

  /** The same under a name that ends as its kind does. */
  public KeptFile named(String base) {
    return new KeptFile(base + (isPdf() ? ".pdf" : ".jpg"), media, content);
  }

  public boolean isPdf() {
    return media.equals(PDF);
  }

  private static String plain(String name) {
    String plain = name.replaceAll("[\\p{Cntrl}\\\\/\"]", " ").strip();
    String kept = plain.isEmpty() ? "tep" : plain;
    return kept.substring(Math.max(0, kept.length() - LONGEST_NAME));
  }
}
