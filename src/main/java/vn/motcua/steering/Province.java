package vn.motcua.steering;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.motcua.organisation.Unit;

/**
 * A province as it is led: all its communes, those that need it this week first.
 *
 * @param communes every one of them, also those that do not work in this program
 */
public record Province(Unit unit, LocalDate day, List<Watched> communes) {
  // What weighs most first, then more reasons, then the name: no figure makes an order.
  private static final Comparator<Watched> PRESSING =
      Comparator.<Watched>comparingInt(Province::weight)
          .thenComparing(one -> -one.needs().size())
          .thenComparing(one -> one.unit().name(), Collator.getInstance(Locale.of("vi")));

  public Province {
    communes = communes.stream().sorted(PRESSING).toList();
  }

  private static int weight(Watched one) {
    return one.isInNeed() ? one.needs().getFirst().concern().ordinal() : Concern.values().length;
  }

  public List<Watched> inNeed() {
    return communes.stream().filter(Watched::isInNeed).toList();
  }

  /** Those that work in this program and need nothing. */
  public List<Watched> well() {
    return communes.stream().filter(one -> one.isServed() && !one.isInNeed()).toList();
  }

  /** Of which nothing is known, because they do not work in this program. */
  public List<Watched> unknown() {
    return communes.stream().filter(one -> !one.isServed() && !one.isInNeed()).toList();
  }

  /** All of them by name, as they lie on a map without places. */
  public List<Watched> byName() {
    return communes.stream()
        .sorted(
            Comparator.comparing(one -> one.unit().name(), Collator.getInstance(Locale.of("vi"))))
        .toList();
  }
}
