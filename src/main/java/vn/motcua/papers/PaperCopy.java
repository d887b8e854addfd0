package vn.motcua.papers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * What was given for one required paper at one time (bản chụp, bản quét).
 *
 * @param owner the dossier, or the draft it was given to
 * @param paper its place in the paper list of the procedure's version
 * @param number how often this paper was given, this time included
 * @param media what its files are: photos made anew, or one PDF
 * @param pages sheets somebody can turn
 * @param officer name of who scanned it; null when the citizen sent it
 * @param said the desk's last word on it
 */
public record PaperCopy(
    UnitId unit,
    UUID id,
    UUID owner,
    int paper,
    int number,
    Via via,
    String media,
    int pages,
    Instant at,
    @Nullable String officer,
    @Nullable Said said) {
  private static final String PDF = "application/pdf";

  /** From where it came. */
  public enum Via {
    DESK,
    CITIZEN
  }

  /** What the desk says of it. */
  public enum Verdict {
    ACCEPTED,
    NOT_LEGIBLE,
    WRONG_PAPER
  }

  /**
   * A word of the desk.
   *
   * @param version how many words were said, this one included
   * @param words for the citizen; may be empty
   */
  public record Said(int version, Verdict verdict, String words, String officer, Instant at) {}

  public boolean isPdf() {
    return media.equals(PDF);
  }

  public Optional<Verdict> verdict() {
    return Optional.ofNullable(said).map(Said::verdict);
  }

  /** Whether another one is needed: not legible, or not the paper asked for. */
  public boolean isFaulty() {
    return said != null && said.verdict() != Verdict.ACCEPTED;
  }

  public int version() {
    return said == null ? 0 : said.version();
  }
}
