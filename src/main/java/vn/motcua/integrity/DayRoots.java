package vn.motcua.integrity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * The door to the roots of the days (giá trị gốc của ngày): sealed soon after midnight, in public
 * ever after, and held against the history again by anybody.
 */
@Component
public class DayRoots {
  /** What began shortly before midnight is written by then. */
  static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(30);

  private static final int A_PAGE = 31;

  private final Units units;
  private final RootStore store;
  private final RootSearch roots;
  private final EventSearch events;
  private final Clock clock;

  DayRoots(Units units, RootStore store, RootSearch roots, EventSearch events, Clock clock) {
    this.units = units;
    this.store = store;
    this.roots = roots;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One event of a dossier and the way from it to the root of its day.
   *
   * @param day none while the day is not over
   * @param proof none when the event was not there when the day was sealed
   */
  public record EventProof(
      int seq, Instant at, Fingerprint event, Optional<DayRoot> day, Optional<Proof> proof) {
    /** The way leads to the published root. */
    public boolean holds() {
      return day.isPresent()
          && proof.isPresent()
          && proof.get().leadsTo(day.get().root(), event.bytes());
    }
  }

  /** Seals every finished day that is not sealed yet, of every unit; gives how many. */
  @Transactional
  public int seal() {
    if (!store.isMine()) {
      return 0;
    }
    LocalDate today = OfficeTime.date(clock.instant().minus(AFTER_MIDNIGHT));
    return units.served().stream().mapToInt(unit -> seal(unit.id(), today)).sum();
  }

  private int seal(UnitId unit, LocalDate today) {
    Optional<DayRoot> last = roots.page(unit, LocalDate.MAX.withYear(9999), 1).stream().findFirst();
    Optional<LocalDate> from =
        last.map(root -> root.day().plusDays(1)).or(() -> events.firstDay(unit));
    if (from.isEmpty() || !from.get().isBefore(today)) {
      return 0;
    }
    Map<LocalDate, MerkleTree> trees = trees(unit, from.get(), today);
    Fingerprint previous = last.map(DayRoot::seal).orElse(Fingerprint.origin());
    int sealed = 0;
    for (LocalDate day = from.get(); day.isBefore(today); day = day.plusDays(1)) {
      DayRoot root =
          DayRoot.sealed(
              unit, day, trees.getOrDefault(day, new MerkleTree()), previous, clock.instant());
      store.insert(root);
      previous = root.seal();
      sealed++;
    }
    return sealed;
  }

  private Map<LocalDate, MerkleTree> trees(UnitId unit, LocalDate from, LocalDate to) {
    Map<LocalDate, MerkleTree> trees = new HashMap<>();
    events.between(
        unit, from, to, (day, hash) -> trees.computeIfAbsent(day, d -> new MerkleTree()).add(hash));
    return trees;
  }

  /** Some days of the unit before that one, the latest first. */
  public List<DayRoot> before(UnitId unit, LocalDate day) {
    return roots.page(unit, day, A_PAGE);
  }

  /** The root of the day, or the 404 page. */
  public DayRoot of(UnitId unit, LocalDate day) {
    return roots.of(unit, day).orElseThrow(() -> new NotFound("root of " + unit + " " + day));
  }

  /** The day's root reckoned once more from the events as they are now. */
  @Transactional(readOnly = true)
  public boolean stillHolds(DayRoot root) {
    MerkleTree tree =
        trees(root.unit(), root.day(), root.day().plusDays(1))
            .getOrDefault(root.day(), new MerkleTree());
    return root.isSound() && tree.leaves() == root.events() && tree.root().equals(root.root());
  }

  /** The way of each event of the dossier to the root of its day. */
  @Transactional(readOnly = true)
  public List<EventProof> proofs(Dossier dossier) {
    Map<LocalDate, Optional<DayRoot>> days = new HashMap<>();
    Map<LocalDate, List<EventSearch.Leaf>> leaves = new HashMap<>();
    List<EventProof> proofs = new ArrayList<>();
    for (EventSearch.Moment moment : events.of(dossier)) {
      LocalDate date = OfficeTime.date(moment.at());
      Optional<DayRoot> day = days.computeIfAbsent(date, one -> roots.of(dossier.unit(), one));
      Optional<Proof> proof =
          day.flatMap(root ->
              proof(
                  leaves.computeIfAbsent(date, one -> events.leaves(dossier.unit(), one)),
                  dossier,
                  moment.seq()));
      proofs.add(
          new EventProof(moment.seq(), moment.at(), new Fingerprint(moment.hash()), day, proof));
    }
    return List.copyOf(proofs);
  }

  private static Optional<Proof> proof(List<EventSearch.Leaf> leaves, Dossier dossier, int seq) {
    List<byte[]> hashes = leaves.stream().map(EventSearch.Leaf::hash).toList();
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).seq() == seq && leaves.get(i).dossier().equals(dossier.id())) {
        return Optional.of(MerkleTree.proof(hashes, i));
      }
    }
    return Optional.empty();
  }

  /** Holds every published root against the history as it is now; hears of each fault. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public int verify(Consumer<RootFault> listener) {
    int days = 0;
    for (Unit unit : units.served()) {
      List<DayRoot> published = roots.all(unit.id());
      days += published.size();
      if (!published.isEmpty()) {
        verify(unit.id(), published, listener);
      }
    }
    return days;
  }

  private void verify(UnitId unit, List<DayRoot> published, Consumer<RootFault> listener) {
    LocalDate end = published.getLast().day().plusDays(1);
    Map<LocalDate, MerkleTree> trees = trees(unit, LocalDate.EPOCH, end);
    Fingerprint previous = Fingerprint.origin();
    LocalDate expected = published.getFirst().day();
    for (DayRoot root : published) {
      if (!root.day().equals(expected)) {
        listener.accept(new RootFault(unit, expected, RootFault.Kind.DAY_MISSING));
      } else if (!root.previous().equals(previous) || !root.isSound()) {
        listener.accept(new RootFault(unit, root.day(), RootFault.Kind.CHAIN_BROKEN));
      }
      MerkleTree tree = trees.remove(root.day());
      MerkleTree now = tree == null ? new MerkleTree() : tree;
      if (now.leaves() != root.events() || !now.root().equals(root.root())) {
        listener.accept(new RootFault(unit, root.day(), RootFault.Kind.ROOT_DIFFERS));
      }
      previous = root.seal();
      expected = root.day().plusDays(1);
    }
    trees.keySet().stream()
        .sorted()
        .forEach(day -> listener.accept(new RootFault(unit, day, RootFault.Kind.DAY_MISSING)));
  }
}
