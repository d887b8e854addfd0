package vn.motcua.communication;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How far the plan of a year is.
 *
 * @param planned everything that is to be said and was not called off
 * @param late past its day without a word about it
 * @param heard times somebody heard or saw it; somebody who heard two things counts twice
 * @param uncounted held, and nobody counted
 */
public record Reach(int planned, int held, int late, long heard, int uncounted) {
  public static Reach of(Collection<Outreach> all, LocalDate today) {
    int called = (int) all.stream().filter(one -> !one.acts().isEmpty() && !one.isHeld()).count();
    return new Reach(
        all.size() - called,
        (int) all.stream().filter(Outreach::isHeld).count(),
        (int) all.stream().filter(one -> one.isLate(today)).count(),
        all.stream().mapToLong(one -> one.reach().orElse(0)).sum(),
        (int) all.stream().filter(one -> one.isHeld() && one.reach().isEmpty()).count());
  }
}
