package vn.motcua.committees;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;
import vn.motcua.web.SentTable;

/**
 * Units that no longer exist, entered by their province from a table: name, level, the district
 * above, first and last day. A line that stands there already is left alone.
 */
@Component
public class FormerUnits {
  private static final int MOST_ROWS = 1_000;
  private static final Map<String, MovementPlace.Level> LEVELS =
      Map.ofEntries(
          Map.entry("huyen", MovementPlace.Level.DISTRICT),
          Map.entry("thanh pho", MovementPlace.Level.DISTRICT),
          Map.entry("thi xa", MovementPlace.Level.DISTRICT),
          Map.entry("cap huyen", MovementPlace.Level.DISTRICT),
          Map.entry("xa", MovementPlace.Level.COMMUNE),
          Map.entry("phuong", MovementPlace.Level.COMMUNE),
          Map.entry("thi tran", MovementPlace.Level.COMMUNE),
          Map.entry("cap xa", MovementPlace.Level.COMMUNE));

  private final CommitteeStore store;
  private final CommitteeSearch search;
  private final Clock clock;

  FormerUnits(CommitteeStore store, CommitteeSearch search, Clock clock) {
    this.store = store;
    this.search = search;
    this.clock = clock;
  }

  /** What came of a table: how many were entered, or what is wrong line by line. */
  public record Entered(int added, List<Problem> problems) {
    public Entered {
      problems = List.copyOf(problems);
    }
  }

  /** What is wrong in a line of the table. */
  public record Problem(int line, Message what) {}

  public static boolean mayEnter(Actor actor) {
    return actor.unit().isProvince() && actor.has(Role.STEERING);
  }

  public List<MovementPlace> of(Actor actor) {
    requireKeeper(actor);
    return search.former(actor.unit());
  }

  /** Takes in the whole table, or nothing while a line is wrong. */
  @Transactional
  public Entered enter(Actor actor, byte[] file) {
    requireKeeper(actor);
    List<Problem> problems = new ArrayList<>();
    List<MovementPlace> places = new ArrayList<>();
    List<List<String>> lines = SentTable.of(file).map(SentTable::lines).orElse(List.of());
    for (int at = 1; at < lines.size(); at++) {
      if (!lines.get(at).stream().allMatch(String::isBlank)) {
        read(lines.get(at), at + 1, places, problems);
      }
    }
    if (places.isEmpty() && problems.isEmpty() || places.size() > MOST_ROWS) {
      problems.add(new Problem(1, Message.of("committees.former.unreadable", MOST_ROWS)));
    }
    if (!problems.isEmpty()) {
      return new Entered(0, problems);
    }
    store.lock(actor.unit());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int added = 0;
    for (MovementPlace place : places) {
      added += store.former(actor, place, now) ? 1 : 0;
    }
    return new Entered(added, List.of());
  }

  private static void read(
      List<String> cells, int line, List<MovementPlace> places, List<Problem> problems) {
    String name = cell(cells, 0);
    MovementPlace.Level level = LEVELS.get(FoldedText.of(cell(cells, 1)));
    String within = cell(cells, 2);
    LocalDate since = day(cell(cells, 3));
    LocalDate until = day(cell(cells, 4));
    if (name.isEmpty() || name.length() > 120 || within.length() > 120) {
      problems.add(new Problem(line, Message.of("committees.former.name")));
    } else if (level == null) {
      problems.add(new Problem(line, Message.of("committees.former.level", cut(cells, 1))));
    } else if (since == null && !cell(cells, 3).isEmpty()) {
      problems.add(new Problem(line, Message.of("committees.former.day", cut(cells, 3))));
    } else if (until == null || since != null && until.isBefore(since)) {
      problems.add(new Problem(line, Message.of("committees.former.until", cut(cells, 4))));
    } else {
      places.add(new MovementPlace("", level, name, within, since, until));
    }
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at) : "";
  }

  private static String cut(List<String> cells, int at) {
    String text = cell(cells, at);
    return text.substring(0, Math.min(40, text.length()));
  }

  static @Nullable LocalDate day(String typed) {
    for (String pattern : List.of("uuuu-M-d", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu")) {
      try {
        return LocalDate.parse(
            typed, DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT));
      } catch (DateTimeException _) {
        // the next way to write a day
      }
    }
    return null;
  }

  private static void requireKeeper(Actor actor) {
    if (!mayEnter(actor)) {
      throw new NotFound("former units of another");
    }
  }
}
