package vn.motcua.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.UnitId;

/**
 * The door to the open data: every dossier of a period as a row, and the figures counted from the
 * same rows.
 *
 * <p>Fields with fewer than five dossiers in the period go together as "other fields": in a small
 * commune a field with one dossier names a person.
 */
@Component
public class OpenDossiers {
  /** Fewest dossiers a field must have in the period to be named. */
  public static final int SMALLEST_FIELD = OpenData.SMALLEST;

  private final OpenDossierSearch search;
  private final MonthSearch months;
  private final Clock clock;

  OpenDossiers(OpenDossierSearch search, MonthSearch months, Clock clock) {
    this.search = search;
    this.months = months;
    this.clock = clock;
  }

  /** Now, as the rows of a period that is not over will be read. */
  public Instant now() {
    return clock.instant();
  }

  /** What the pages call a group of fields. */
  public String fieldName(String group) {
    return months.fieldNames().getOrDefault(group, group);
  }

  /** The figures of the whole unit. */
  @Transactional(readOnly = true)
  public OpenCount count(UnitId unit, Period period) {
    return search.counts(unit, period, now()).values().stream()
        .reduce(OpenCount.NONE, OpenCount::plus);
  }

  /**
   * Hears of every row, in the order of the random references; of all rows of one moment, however
   * long the reader takes. Rows are fetched a few thousand at a time.
   *
   * @param others what the small fields are called together
   * @param total hears first how many rows there will be
   * @throws IllegalStateException after the last row, when there were not so many
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void rows(
      UnitId unit, Period period, String others, LongConsumer total, Consumer<OpenDossier> reader) {
    Instant now = now();
    Map<String, OpenCount> counts = search.counts(unit, period, now);
    Map<String, String> names = months.fieldNames();
    long announced = counts.values().stream().mapToLong(OpenCount::rows).sum();
    total.accept(announced);
    LongAdder read = new LongAdder();
    search.rows(
        unit,
        period,
        now,
        row -> {
          read.increment();
          OpenCount field = counts.getOrDefault(row.field(), OpenCount.NONE);
          reader.accept(
              row.inField(
                  field.rows() < SMALLEST_FIELD
                      ? others
                      : names.getOrDefault(row.field(), row.field())));
        });
    if (read.sum() != announced) {
      throw new IllegalStateException(read.sum() + " rows instead of " + announced);
    }
  }

  /** The same for whoever needs no number beforehand. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void rows(UnitId unit, Period period, String others, Consumer<OpenDossier> reader) {
    rows(unit, period, others, total -> {}, reader);
  }

  /** Hears of every row with its exact moments and the name of its field, of one moment. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void exactRows(UnitId unit, Period period, Consumer<ExactDossier> reader) {
    Map<String, String> names = months.fieldNames();
    search.exact(
        unit,
        period,
        now(),
        exact -> {
          String field = exact.row().field();
          reader.accept(
              new ExactDossier(
                  exact.row().inField(names.getOrDefault(field, field)),
                  exact.procedure(),
                  exact.pausedAt(),
                  exact.apologisedAt(),
                  exact.fault()));
        });
  }
}
