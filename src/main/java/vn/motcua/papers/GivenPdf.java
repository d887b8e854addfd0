package vn.motcua.papers;

import java.util.List;
import vn.motcua.shared.Refusal;

/** One PDF somebody sends that stays as it is, read and found harmless as those of papers are. */
public record GivenPdf(byte[] content, int pages) {
  /**
   * Reads it.
   *
   * @throws Refusal what it is instead of a PDF that only shows, and the way out
   */
  public static GivenPdf of(SentFile sent, PaperLimit limit) {
    ReadPaper read = ReadPaper.of(List.of(sent), limit);
    if (!read.isPdf()) {
      throw new Refusal("papers.refusal.not-pdf");
    }
    return new GivenPdf(read.files().getFirst().content(), read.pages());
  }
}
