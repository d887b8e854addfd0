package vn.motcua.commendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * Somebody who could be proposed, with what the program counts and what speaks against it.
 *
 * @param officer empty for the unit itself
 */
public record Nominee(
    UnitId unit, Optional<UUID> officer, String name, List<Fact> facts, List<Alarm> alarms) {
  /**
   * Whoever others learnt from first, then who thought of something, then the larger share in time;
   * a share of few cases says nothing and stands behind. An alarm moves nobody: it is shown.
   */
  static final Comparator<Nominee> BY_FIGURES =
      Comparator.<Nominee>comparingLong(one -> one.count(Fact.Kind.ADOPTED))
          .thenComparingLong(one -> one.count(Fact.Kind.INITIATIVES))
          .thenComparingDouble(Nominee::inTime)
          .reversed()
          .thenComparing(Nominee::name);

  public Nominee {
    facts = List.copyOf(facts);
    alarms = List.copyOf(alarms);
  }

  private long count(Fact.Kind kind) {
    return facts.stream().filter(one -> one.kind() == kind).mapToLong(Fact::part).sum();
  }

  private double inTime() {
    return facts.stream()
        .filter(one -> one.kind() == Fact.Kind.KEPT || one.kind() == Fact.Kind.STEPS)
        .filter(Fact::isShown)
        .mapToDouble(one -> (double) one.part() / one.whole())
        .findFirst()
        .orElse(-1);
  }
}
