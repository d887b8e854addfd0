package vn.motcua.democracy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.RedactedTimeline;
import vn.motcua.dossiers.RedactedTimelines;
import vn.motcua.reporting.OpenCount;
import vn.motcua.reporting.OpenDossier;
import vn.motcua.reporting.OpenDossiers;
import vn.motcua.reporting.Period;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * The door from a figure of a period to the dossiers behind it, for those who watch over the
 * office: the rows of the open data by their random references, and from there the redacted
 * timeline.
 */
@Component
public class WatchedDossiers {
  public static final int PER_PAGE = 50;

  /** Longest period asked for at once. */
  public static final int MOST_DAYS = 366;

  private final OpenDossiers open;
  private final RedactedTimelines timelines;

  WatchedDossiers(OpenDossiers open, RedactedTimelines timelines) {
    this.open = open;
    this.timelines = timelines;
  }

  /** Which rows of a period are looked at; each is a figure of its own. */
  public enum Which {
    UNDER_WAY_LATE(row -> row.timeliness() == OpenDossier.Timeliness.UNDER_WAY_LATE),
    LATE(row -> row.timeliness() == OpenDossier.Timeliness.LATE),
    /** The legal clock stood still at some time until the end of the period. */
    PAUSED(row -> row.pausedDays() > 0),
    /** An apology gave a new date. */
    RESCHEDULED(OpenDossier::rescheduled),
    REFUSED(row -> row.outcome().equals("REFUSED"));

    private final Predicate<OpenDossier> rule;

    Which(Predicate<OpenDossier> rule) {
      this.rule = rule;
    }

    boolean holds(OpenDossier row) {
      return rule.test(row);
    }
  }

  /**
   * What was found.
   *
   * @param counts how many rows each kind has; equal to the lists
   * @param rows those of one page
   */
  public record Found(OpenCount count, Map<Which, Long> counts, List<OpenDossier> rows, int page) {
    public Found {
      counts = Map.copyOf(counts);
      rows = List.copyOf(rows);
    }

    public long of(Which which) {
      return counts.getOrDefault(which, 0L);
    }

    public boolean hasMore(Which which) {
      return (long) page * PER_PAGE < of(which);
    }
  }

  public LocalDate today() {
    return OfficeTime.date(open.now());
  }

  public static boolean isTooLong(Period period) {
    return ChronoUnit.DAYS.between(period.from(), period.to()) >= MOST_DAYS;
  }

  /**
   * The figures of the period and one page of the rows behind one of them.
   *
   * @param page from 1
   * @param others what small fields are called together
   */
  public Found find(
      Actor watcher, UnitId unit, Period period, Which which, int page, String others) {
    if (!timelines.mayLook(watcher, unit)) {
      throw new NotFound("no watcher of " + unit + ": " + watcher.officer());
    }
    Map<Which, Long> counts = new EnumMap<>(Which.class);
    List<OpenDossier> rows = new ArrayList<>();
    long before = (Math.max(1, page) - 1L) * PER_PAGE;
    open.rows(
        unit,
        period,
        others,
        row -> {
          for (Which one : Which.values()) {
            if (one.holds(row)) {
              long n = counts.merge(one, 1L, Long::sum);
              if (one == which && n > before && n <= before + PER_PAGE) {
                rows.add(row);
              }
            }
          }
        });
    return new Found(open.count(unit, period), counts, rows, Math.max(1, page));
  }

  /** The redacted timeline of one dossier; the look is kept. */
  public RedactedTimeline timeline(Actor watcher, UnitId unit, UUID ref) {
    return timelines.open(watcher, unit, ref);
  }

  /** What the public pages call a group of fields. */
  public String fieldName(String group, String others) {
    return group.isEmpty() ? others : open.fieldName(group);
  }
}
