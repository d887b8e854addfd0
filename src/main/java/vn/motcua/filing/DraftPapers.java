package vn.motcua.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.PaperCopy;
import vn.motcua.papers.PaperLimit;
import vn.motcua.papers.PaperWithdrawals;
import vn.motcua.papers.SentFile;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.Replacement;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * The papers of a draft, photographed before it is filed. Until then each may be added to and taken
 * away; what the desk has had before it stays, and a better one comes after.
 */
@Component
public class DraftPapers {
  private final Filings filings;
  private final FiledStore filed;
  private final PaperCopies copies;
  private final PaperWithdrawals withdrawals;
  private final Drafts drafts;

  DraftPapers(
      Filings filings,
      FiledStore filed,
      PaperCopies copies,
      PaperWithdrawals withdrawals,
      Drafts drafts) {
    this.filings = filings;
    this.filed = filed;
    this.copies = copies;
    this.withdrawals = withdrawals;
    this.drafts = drafts;
  }

  /**
   * One paper of the list.
   *
   * @param copy the newest that was given
   * @param open whether it may still be added to or taken away: the desk has not had it
   */
  public record Line(Paper paper, Optional<PaperCopy> copy, boolean open) {
    public int number() {
      return paper.order();
    }

    /** How often it was given, as the page saw it. */
    public int seen() {
      return copy.map(PaperCopy::number).orElse(0);
    }
  }

  /** The papers this office asks the citizen for, in the order of the list. */
  public List<Line> lines(Draft draft) {
    List<PaperCopy> given = given(draft);
    return filings.open(draft.unit(), draft.procedure()).stream()
        .flatMap(procedure ->
            procedure.checklist().stream()
                .filter(paper -> !procedure.isReplaced(paper) && !procedure.isDropped(paper)))
        .map(paper -> line(draft, paper, given))
        .toList();
  }

  private Line line(Draft draft, Paper paper, List<PaperCopy> given) {
    Optional<PaperCopy> copy =
        given.stream().filter(one -> one.paper() == paper.order()).findFirst();
    return new Line(paper, copy, copy.map(one -> !hadByDesk(draft, one)).orElse(true));
  }

  /** The papers nobody is asked for, because the office fetches what they say. */
  public Map<Paper, Replacement> fetched(Draft draft) {
    return filings
        .open(draft.unit(), draft.procedure())
        .map(procedure ->
            procedure.checklist().stream()
                .filter(procedure::isReplaced)
                .collect(
                    Collectors.toMap(
                        paper -> paper, paper -> replacement(procedure, paper), (a, _) -> a)))
        .orElse(Map.of());
  }

  private static Replacement replacement(OpenProcedure procedure, Paper paper) {
    return Optional.ofNullable(procedure.replaced().get(paper.order())).orElseThrow();
  }

  /** What was given with a draft, by paper, the newest first. */
  public List<PaperCopy> given(Draft draft) {
    return copies.of(owner(draft));
  }

  public PaperCopy one(Draft draft, UUID copy) {
    return copies.one(owner(draft), copy);
  }

  public PaperLimit limit(Draft draft) {
    return copies.limit(draft.unit());
  }

  /**
   * Takes photos, which become further pages, or a PDF; not within a transaction.
   *
   * @param seen how often the paper had been given when the form was shown: a form sent twice adds
   *     nothing twice
   */
  public void add(Draft draft, int paper, int seen, List<SentFile> sent) {
    refuseFiled(draft);
    Line line =
        lines(draft).stream()
            .filter(one -> one.number() == paper)
            .findFirst()
            .orElseThrow(() -> new NotFound("paper of the list"));
    if (line.seen() > seen) {
      throw new Refusal("filing.refusal.papers.meanwhile");
    }
    if (sent.stream().allMatch(file -> file.bytes() == 0)) {
      throw new Refusal("papers.refusal.empty");
    }
    List<SentFile> all = new ArrayList<>();
    Optional<PaperCopy> before = line.copy().filter(_ -> line.open());
    before.filter(copy -> !copy.isPdf()).ifPresent(copy -> all.addAll(pages(copy)));
    boolean further = !all.isEmpty();
    all.addAll(sent);
    try {
      drafts.touched(draft);
      PaperCopy now = copies.add(owner(draft), paper, null, all);
      before
          .filter(copy -> !copy.id().equals(now.id()))
          .ifPresent(copy -> withdrawals.one(owner(draft), copy.id()));
    } catch (Refusal refusal) {
      throw further && refusal.key().equals("papers.refusal.mixed")
          ? new Refusal("filing.refusal.papers.mixed")
          : refusal;
    }
  }

  /** The pages there are, as files to go before the new ones. */
  private List<SentFile> pages(PaperCopy copy) {
    List<SentFile> pages = new ArrayList<>();
    for (int number = 1; number <= copy.pages(); number++) {
      try (InputStream in = copies.page(copy, number)) {
        byte[] page = in.readAllBytes();
        pages.add(new SentFile(page.length, () -> new ByteArrayInputStream(page)));
      } catch (IOException gone) {
        throw new UncheckedIOException("a page cannot be read", gone);
      }
    }
    return pages;
  }

  /** Takes a copy back that the desk has not had. */
  public void remove(Draft draft, UUID copy) {
    refuseFiled(draft);
    if (hadByDesk(draft, one(draft, copy))) {
      throw new Refusal("filing.refusal.papers.had");
    }
    withdrawals.one(owner(draft), copy);
  }

  private static void refuseFiled(Draft draft) {
    if (draft.filed()) {
      throw new Refusal("filing.refusal.filed");
    }
  }

  private boolean hadByDesk(Draft draft, PaperCopy copy) {
    return filed.ofDraft(draft.unit(), draft.id()).stream()
        .anyMatch(one -> !copy.at().isAfter(one.filedAt()));
  }

  static PaperCopies.Owner owner(Draft draft) {
    return new PaperCopies.Owner(draft.unit(), draft.id());
  }
}
