package vn.motcua.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Refusal;

/**
 * What was sent for one paper, read and found harmless: photos made anew in the order they were
 * sent, or one PDF as it was sent.
 *
 * @param bytes of all files as they will be kept
 */
record ReadPaper(String media, int pages, long bytes, List<Made> files) {
  private static final String JPEG = "image/jpeg";
  private static final String PDF = "application/pdf";

  /** So many files are unfolded at a time, however many people send: memory stays as it is. */
  private static final Semaphore AT_A_TIME = new Semaphore(2);

  ReadPaper {
    files = List.copyOf(files);
  }

  /** A file ready to be kept, and the small picture of it where there is one. */
  record Made(byte[] content, byte @Nullable [] thumb) {}

  /** What a file and its small picture are known by once kept. */
  record Kept(String digest, @Nullable String thumb) {}

  static ReadPaper of(List<SentFile> sent, PaperLimit limit) {
    List<SentFile> some = sent.stream().filter(file -> file.bytes() > 0).toList();
    if (some.isEmpty()) {
      throw new Refusal("papers.refusal.empty");
    }
    long bytes = some.stream().mapToLong(SentFile::bytes).sum();
    if (bytes > limit.mostBytes()) {
      throw new Refusal("papers.refusal.large", Math.ceilDiv(bytes, 1_000_000), limit.megabytes());
    }
    if (some.size() > limit.mostPages()) {
      throw new Refusal("papers.refusal.pages", some.size(), limit.mostPages());
    }
    try {
      return some.size() == 1 && kind(some.getFirst()) == FileKind.PDF
          ? pdf(some.getFirst(), limit)
          : photos(some, limit);
    } catch (IOException broken) {
      throw new UncheckedIOException("a file that was sent cannot be read", broken);
    }
  }

  boolean isPdf() {
    return media.equals(PDF);
  }

  private static FileKind kind(SentFile file) throws IOException {
    return FileKind.of(file.head());
  }

  private static ReadPaper pdf(SentFile file, PaperLimit limit) throws IOException {
    AT_A_TIME.acquireUninterruptibly();
    try {
      byte[] content = file.all();
      int pages = HarmlessPdf.of(content).pages();
      if (pages > limit.mostPages()) {
        throw new Refusal("papers.refusal.pages", pages, limit.mostPages());
      }
      return new ReadPaper(PDF, pages, content.length, List.of(new Made(content, null)));
    } finally {
      AT_A_TIME.release();
    }
  }

  private static ReadPaper photos(List<SentFile> sent, PaperLimit limit) throws IOException {
    for (SentFile file : sent) {
      requirePhoto(kind(file), sent.size() > 1);
    }
    List<Made> pages = new ArrayList<>();
    for (SentFile file : sent) {
      AT_A_TIME.acquireUninterruptibly();
      try {
        PhotoPage page = PhotoPage.of(file.all(), limit);
        pages.add(new Made(page.jpeg(), page.thumb()));
      } finally {
        AT_A_TIME.release();
      }
    }
    long bytes = pages.stream().mapToLong(page -> page.content().length).sum();
    return new ReadPaper(JPEG, pages.size(), bytes, pages);
  }

  private static void requirePhoto(FileKind kind, boolean several) {
    switch (kind) {
      case JPEG, PNG, WEBP -> {}
      case PDF -> throw new Refusal(several ? "papers.refusal.mixed" : "papers.refusal.kind");
      case HEIC -> throw new Refusal("papers.refusal.heic");
      case OFFICE -> throw new Refusal("papers.refusal.office");
      case PAGE -> throw new Refusal("papers.refusal.page");
      case UNKNOWN -> throw new Refusal("papers.refusal.kind");
    }
  }
}
