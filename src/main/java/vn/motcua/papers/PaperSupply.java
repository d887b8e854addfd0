package vn.motcua.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.PaperLine;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.shared.NotFound;

/**
 * What whoever holds the slip may send: a better photo of a paper the desk could not read, and the
 * papers the office asked for. It stops no clock and counts as no request.
 */
@Component
public class PaperSupply {
  private final PaperCopies copies;
  private final PaperDesk desk;
  private final Supplements supplements;

  PaperSupply(PaperCopies copies, PaperDesk desk, Supplements supplements) {
    this.copies = copies;
    this.desk = desk;
    this.supplements = supplements;
  }

  /**
   * A paper wanted from the citizen.
   *
   * @param latest what is there; the desk's word on it says what to do better
   * @param waiting the citizen has sent one, which the desk has not looked at
   */
  public record Wanted(PaperLine line, Optional<PaperCopy> latest, boolean waiting) {
    public int number() {
      return line.paper().order();
    }
  }

  /** What is wanted now, in the order of the list. */
  public List<Wanted> wanted(Dossier dossier) {
    if (!dossier.stage().isUnderWay()) {
      return List.of();
    }
    Map<Integer, PaperCopy> newest = new TreeMap<>();
    copies.of(PaperCopies.Owner.of(dossier)).forEach(one -> newest.putIfAbsent(one.paper(), one));
    Set<Integer> asked = asked(dossier);
    return desk.listed(dossier).stream()
        .map(line -> wanted(line, Optional.ofNullable(newest.get(line.paper().order()))))
        .filter(one ->
            one.waiting()
                || one.latest().filter(PaperCopy::isFaulty).isPresent()
                || asked.contains(one.number()))
        .toList();
  }

  private static Wanted wanted(PaperLine line, Optional<PaperCopy> latest) {
    return new Wanted(
        line,
        latest,
        latest.filter(one -> one.via() == PaperCopy.Via.CITIZEN && one.said() == null).isPresent());
  }

  private Set<Integer> asked(Dossier dossier) {
    return dossier.stage() == Stage.AWAITING_SUPPLEMENT
        ? supplements.asked(dossier).stream()
            .map(one -> one.paper().order())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Takes what the citizen sends for a paper that is wanted; not within a transaction. */
  public PaperCopy supply(Dossier dossier, int paper, List<SentFile> sent) {
    if (wanted(dossier).stream().noneMatch(one -> one.number() == paper)) {
      throw new NotFound("paper nobody asked for");
    }
    return copies.add(PaperCopies.Owner.of(dossier), paper, null, sent);
  }
}
