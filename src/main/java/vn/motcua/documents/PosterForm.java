package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What hangs large on a wall, A4 or A3: a title and groups of sentences, each with a small line on
 * how it is kept.
 *
 * @param large A3 instead of A4
 * @param address where the figures of today are, as QR code
 */
public record PosterForm(
    boolean large,
    Letterhead letterhead,
    LocalDate day,
    String title,
    List<Group> groups,
    String address,
    String invitation) {
  public PosterForm {
    groups = List.copyOf(groups);
  }

  /** Sentences under a heading. */
  public record Group(String heading, List<Sentence> sentences) {
    public Group {
      sentences = List.copyOf(sentences);
    }
  }

  /** One sentence with how it is measured; the note may be empty. */
  public record Sentence(String words, String note) {}
}
