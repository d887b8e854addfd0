package vn.motcua.integrity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.integrity.spi.Register;
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
  private final Leaves leaves;
  private final Clock clock;

  DayRoots(
      Units units,
      RootStore store,
      RootSearch roots,
      EventSearch events,
      Leaves leaves,
      Clock clock) {
    this.units = units;
    this.store = store;
    this.roots = roots;
    this.events = events;
    this.leaves = leaves;
    this.clock = clock;
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
        last.map(root -> root.day().plusDays(1)).or(() -> leaves.firstDay(unit));
    if (from.isEmpty() || !from.get().isBefore(today)) {
      return 0;
    }
    Map<LocalDate, MerkleTree> trees = leaves.trees(unit, from.get(), from.get(), today);
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
    MerkleTree tree = new MerkleTree();
    leaves.of(root).forEach(tree::add);
    return root.isSound() && tree.leaves() == root.events() && tree.root().equals(root.root());
  }

  /** The way of each event of the dossier to the root of its day. */
  @Transactional(readOnly = true)
  public List<EventProof> proofs(Dossier dossier) {
    Map<LocalDate, Day> days = new HashMap<>();
    return events.of(dossier).stream()
        .map(moment -> proof(days, dossier.unit(), moment.seq(), moment.at(), moment.hash(), false))
        .toList();
  }

  /** The way of each fact about a register's number; nothing when there is no such number. */
  @Transactional(readOnly = true)
  public List<EventProof> proofs(UnitId unit, String kind, int year, int number) {
    Map<LocalDate, Day> days = new HashMap<>();
    return leaves.registers().stream()
        .flatMap(register -> register.facts(unit, kind, year, number).stream())
        .map(fact -> proof(days, unit, fact.seq(), fact.at(), fact.hash(), true))
        .toList();
  }

  /** The books whose numbers can be checked. */
  public List<Register.Kind> kinds() {
    return leaves.registers().stream().flatMap(register -> register.kinds().stream()).toList();
  }

  /** A sealed day with its leaves; nothing while it is not over. */
  private record Day(Optional<DayRoot> root, List<byte[]> leaves) {}

  private EventProof proof(
      Map<LocalDate, Day> days, UnitId unit, int seq, Instant at, byte[] hash, boolean inRegister) {
    Day day =
        days.computeIfAbsent(
            OfficeTime.date(at),
            one -> {
              Optional<DayRoot> root = roots.of(unit, one);
              return new Day(root, root.map(leaves::of).orElse(List.of()));
            });
    Optional<Proof> proof =
        IntStream.range(0, day.leaves().size())
            .filter(i -> Arrays.equals(day.leaves().get(i), hash))
            .mapToObj(i -> MerkleTree.proof(day.leaves(), i))
            .findFirst();
    boolean covered = !inRegister || day.root().stream().allMatch(DayRoot::coversRegisters);
    return new EventProof(seq, at, new Fingerprint(hash), day.root(), proof, covered);
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

  /** How many faults the published roots of one unit show, within the moment of whoever asks. */
  int faults(UnitId unit) {
    List<RootFault> faults = new ArrayList<>();
    List<DayRoot> published = roots.all(unit);
    if (!published.isEmpty()) {
      verify(unit, published, faults::add);
    }
    return faults.size();
  }

  private void verify(UnitId unit, List<DayRoot> published, Consumer<RootFault> listener) {
    LocalDate end = published.getLast().day().plusDays(1);
    LocalDate registersFrom =
        published.stream()
            .filter(DayRoot::coversRegisters)
            .map(DayRoot::day)
            .findFirst()
            .orElse(end);
    // Of a unit whose registers were covered from the beginning, what lies before is named, too.
    boolean always = registersFrom.equals(published.getFirst().day());
    Map<LocalDate, MerkleTree> trees =
        leaves.trees(unit, LocalDate.EPOCH, always ? LocalDate.EPOCH : registersFrom, end);
    Fingerprint previous = Fingerprint.origin();
    int layout = 0;
    LocalDate expected = published.getFirst().day();
    for (DayRoot root : published) {
      if (!root.day().equals(expected)) {
        listener.accept(new RootFault(unit, expected, RootFault.Kind.DAY_MISSING));
      } else if (!root.previous().equals(previous) || !root.isSound() || root.layout() < layout) {
        listener.accept(new RootFault(unit, root.day(), RootFault.Kind.CHAIN_BROKEN));
      }
      MerkleTree tree = trees.remove(root.day());
      MerkleTree now = tree == null ? new MerkleTree() : tree;
      if (now.leaves() != root.events() || !now.root().equals(root.root())) {
        listener.accept(new RootFault(unit, root.day(), RootFault.Kind.ROOT_DIFFERS));
      }
      previous = root.seal();
      layout = root.layout();
      expected = root.day().plusDays(1);
    }
    trees.keySet().stream()
        .sorted()
        .forEach(day -> listener.accept(new RootFault(unit, day, RootFault.Kind.DAY_MISSING)));
  }
}
