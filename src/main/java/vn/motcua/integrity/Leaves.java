package vn.motcua.integrity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.integrity.spi.Register;
import vn.motcua.shared.UnitId;

/**
 * The leaves of a unit's days in the order of their roots: the events of the dossiers, then, since
 * {@link DayRoot#WITH_REGISTERS}, the facts of each register.
 */
@Component
class Leaves {
  private final EventSearch events;
  private final List<Register> registers;

  Leaves(EventSearch events, List<Register> registers) {
    this.events = events;
    this.registers = registers.stream().sorted(Comparator.comparing(Register::name)).toList();
  }

  List<Register> registers() {
    return registers;
  }

  /** The day on which the unit's history begins, whichever began first. */
  Optional<LocalDate> firstDay(UnitId unit) {
    return Stream.concat(
            events.firstDay(unit).stream(),
            registers.stream().flatMap(register -> register.firstDay(unit).stream()))
        .min(Comparator.naturalOrder());
  }

  /**
   * The trees of all days that have leaves, from one day to before the other.
   *
   * @param registersFrom the first day whose root covers the registers, too
   */
  Map<LocalDate, MerkleTree> trees(
      UnitId unit, LocalDate from, LocalDate registersFrom, LocalDate to) {
    Map<LocalDate, MerkleTree> trees = new HashMap<>();
    BiConsumer<LocalDate, byte[]> grow =
        (day, hash) -> trees.computeIfAbsent(day, one -> new MerkleTree()).add(hash);
    events.between(unit, from, to, grow);
    LocalDate since = from.isAfter(registersFrom) ? from : registersFrom;
    registers.forEach(register -> register.between(unit, since, to, grow));
    return trees;
  }

  /** The leaves of a sealed day as they are now. */
  List<byte[]> of(DayRoot root) {
    List<byte[]> leaves = new ArrayList<>();
    LocalDate next = root.day().plusDays(1);
    events.between(root.unit(), root.day(), next, (day, hash) -> leaves.add(hash));
    if (root.coversRegisters()) {
      registers.forEach(register ->
          register.between(root.unit(), root.day(), next, (day, hash) -> leaves.add(hash)));
    }
    return leaves;
  }
}
