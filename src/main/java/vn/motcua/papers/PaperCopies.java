package vn.motcua.papers;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.documents.FileDigest;
import vn.motcua.documents.StoredFiles;
import vn.motcua.dossiers.Dossier;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * The door to copies of papers, whoever owns them: a dossier, or a draft not filed yet. Whether
 * somebody may give or see one is for the caller to know.
 */
@Component
public class PaperCopies {
  private final PaperStore store;
  private final PaperSearch search;
  private final StoredFiles files;
  private final Clock clock;

  PaperCopies(PaperStore store, PaperSearch search, StoredFiles files, Clock clock) {
    this.store = store;
    this.search = search;
    this.files = files;
    this.clock = clock;
  }

  /**
   * Whose papers: a dossier's, or a draft's of the office it will be sent to.
   *
   * @param id of the dossier or the draft
   */
  public record Owner(UnitId unit, UUID id) {
    public static Owner of(Dossier dossier) {
      return new Owner(dossier.unit(), dossier.id());
    }
  }

  /**
   * Reads what was sent and keeps it; not within a transaction. The same sent once more gives what
   * is there.
   *
   * @param paper its place in the paper list
   * @param officer who scanned it; null when the citizen sends it
   * @throws vn.motcua.shared.Refusal what it is instead of a photo or a PDF, and the way out
   */
  public PaperCopy add(Owner owner, int paper, @Nullable UUID officer, List<SentFile> sent) {
    ReadPaper read = ReadPaper.of(sent, limit(owner.unit()));
    List<ReadPaper.Kept> kept = read.files().stream().map(this::kept).toList();
    Optional<PaperCopy> same = latest(owner, paper).filter(known -> isSame(known, kept));
    if (same.isPresent()) {
      return same.get();
    }
    UUID id = UUID.randomUUID();
    store.add(
        new PaperStore.NewCopy(
            owner.unit(),
            id,
            owner.id(),
            paper,
            officer,
            read,
            clock.instant().truncatedTo(ChronoUnit.MICROS)),
        kept);
    return one(owner, id);
  }

  private ReadPaper.Kept kept(ReadPaper.Made made) {
    byte[] thumb = made.thumb();
    return new ReadPaper.Kept(
        files.keep(made.content()).hex(), thumb == null ? null : files.keep(thumb).hex());
  }

  private boolean isSame(PaperCopy known, List<ReadPaper.Kept> kept) {
    return search.files(known.unit(), known.id()).stream()
        .map(part -> part.digest().hex())
        .toList()
        .equals(kept.stream().map(ReadPaper.Kept::digest).toList());
  }

  /** All copies, by paper, the newest of each first. */
  public List<PaperCopy> of(Owner owner) {
    return search.of(owner.unit(), owner.id());
  }

  /** The newest copy of one paper. */
  public Optional<PaperCopy> latest(Owner owner, int paper) {
    return of(owner).stream().filter(copy -> copy.paper() == paper).findFirst();
  }

  /** One copy of this owner, or the 404 page. */
  public PaperCopy one(Owner owner, UUID copy) {
    return of(owner).stream()
        .filter(one -> one.id().equals(copy))
        .findFirst()
        .orElseThrow(() -> new NotFound("copy of a paper"));
  }

  /** The draft was filed: from now on its papers are the dossier's, too. */
  public void takeOver(UUID draft, Dossier dossier) {
    store.takeOver(
        dossier.unit(), draft, dossier.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  public PaperLimit limit(UnitId unit) {
    return search.limit(unit, OfficeTime.date(clock.instant()));
  }

  /** The picture of one page of photos, from 1. */
  public InputStream page(PaperCopy copy, int number) {
    return files.read(part(copy, number).digest());
  }

  /** The small picture of one page of photos. */
  public InputStream thumb(PaperCopy copy, int number) {
    return part(copy, number)
        .thumb()
        .map(files::read)
        .orElseThrow(() -> new NotFound("small picture of a page"));
  }

  /** The whole copy as one PDF. */
  public void pdf(PaperCopy copy, OutputStream out) {
    List<FileDigest> parts =
        search.files(copy.unit(), copy.id()).stream().map(PaperSearch.Part::digest).toList();
    PagesPdf.write(copy.isPdf(), parts.stream().map(part -> files.bytes(part)), out);
  }

  private PaperSearch.Part part(PaperCopy copy, int number) {
    List<PaperSearch.Part> parts = search.files(copy.unit(), copy.id());
    if (copy.isPdf() || number < 1 || number > parts.size()) {
      throw new NotFound("page of a copy");
    }
    return parts.get(number - 1);
  }
}
