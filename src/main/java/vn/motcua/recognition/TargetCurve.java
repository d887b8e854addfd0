package vn.motcua.recognition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Targets beside what was reached, year by year, and what the pace of the last twelve months would
 * give: a pure function of the certificates.
 *
 * @param pace recognitions less withdrawals of the last twelve months
 */
public record TargetCurve(int communes, List<Year> years, int pace) {
  public TargetCurve {
    years = List.copyOf(years);
  }

  /**
   * One year.
   *
   * @param reached communes recognised at its end, or today; empty for a year to come
   * @param forecast at the pace of the last twelve months; empty for a year that is over, or when
   *     nothing was recognised in them
   */
  public record Year(
      int year, Optional<Target> target, Optional<Integer> reached, Optional<Integer> forecast) {
    public Optional<Integer> needed(int communes) {
      return target.map(one -> one.needed(communes));
    }

    /** Empty where there is no target, or the year is still to come. */
    public Optional<Boolean> isMet(int communes) {
      return needed(communes).flatMap(need -> reached.map(count -> count >= need));
    }
  }

  static TargetCurve of(
      int communes,
      Collection<Certificate> certificates,
      Collection<Target> targets,
      LocalDate today) {
    int now = valid(certificates, today);
    int pace = now - valid(certificates, today.minusYears(1));
    TreeSet<Integer> years = new TreeSet<>();
    targets.forEach(target -> years.add(target.year()));
    certificates.forEach(one -> years.add(one.decisionDay().getYear()));
    if (!years.isEmpty()) {
      years.add(today.getYear());
    }
    return new TargetCurve(
        communes,
        years.stream()
            .map(year -> {
              LocalDate end = LocalDate.of(year, 12, 31);
              boolean begun = year <= today.getYear();
              LocalDate day = end.isBefore(today) ? end : today;
              return new Year(
                  year,
                  targets.stream().filter(target -> target.year() == year).findFirst(),
                  begun ? Optional.of(valid(certificates, day)) : Optional.empty(),
                  pace > 0 && year >= today.getYear()
                      ? Optional.of(forecast(communes, now, pace, today, end))
                      : Optional.empty());
            })
            .toList(),
        Math.max(0, pace));
  }

  private static int forecast(int communes, int now, int pace, LocalDate today, LocalDate end) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(today, end);
    return (int) Math.min(communes, now + Math.floorDiv(pace * days, 365L));
  }

  /** Communes with a recognition that holds at the end of that day; each counts once. */
  static int valid(Collection<Certificate> certificates, LocalDate day) {
    return (int)
        certificates.stream()
            .filter(one -> !one.decisionDay().isAfter(day))
            .filter(one -> one.withdrawnDay() == null || one.withdrawnDay().isAfter(day))
            .map(Certificate::commune)
            .distinct()
            .count();
  }
}
