package vn.motcua.committees;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.Message;

/**
 * A line of the table of former units: the unit and, where the line goes on, its committee for the
 * first model and the day it launched.
 */
record FormerLine(MovementPlace place, Optional<Founded> committee, Optional<LocalDate> launched) {
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

  /** The decision that founded a committee. */
  record Founded(String name, String number, LocalDate day) {}

  /** What a line is read as. */
  sealed interface Read {
    /** It can be taken in. */
    record Line(FormerLine line) implements Read {}

    /** Something in it has to be put right first. */
    record Wrong(Message what) implements Read {}
  }

  static Read read(List<String> cells, LocalDate today) {
    String name = cell(cells, 0);
    MovementPlace.Level level = LEVELS.get(FoldedText.of(cell(cells, 1)));
    String within = cell(cells, 2);
    LocalDate since = day(cell(cells, 3));
    LocalDate until = day(cell(cells, 4));
    if (name.isEmpty() || name.length() > 120 || within.length() > 120) {
      return new Read.Wrong(Message.of("committees.former.name"));
    } else if (level == null) {
      return new Read.Wrong(Message.of("committees.former.level", cut(cells, 1)));
    } else if (since == null && !cell(cells, 3).isEmpty()) {
      return new Read.Wrong(Message.of("committees.former.day", cut(cells, 3)));
    } else if (until == null || since != null && until.isBefore(since)) {
      return new Read.Wrong(Message.of("committees.former.until", cut(cells, 4)));
    }
    return story(new MovementPlace("", level, name, within, since, until), cells, today);
  }

  /** Columns 6 to 9: the committee, its decision and day; the launch. */
  private static Read story(MovementPlace place, List<String> cells, LocalDate today) {
    String committee = cell(cells, 5);
    String number = cell(cells, 6);
    LocalDate decided = day(cell(cells, 7));
    LocalDate launched = day(cell(cells, 8));
    boolean told = !(committee + number + cell(cells, 7)).isEmpty();
    if (told && (wrong(committee, 300) || wrong(number, 60) || !isOf(place, decided, today))) {
      return new Read.Wrong(Message.of("committees.former.committee", place.name()));
    } else if (!cell(cells, 8).isEmpty() && !isOf(place, launched, today)) {
      return new Read.Wrong(Message.of("committees.former.launch", cut(cells, 8), place.name()));
    }
    return new Read.Line(
        new FormerLine(
            place,
            Optional.ofNullable(decided).map(day -> new Founded(committee, number, day)),
            Optional.ofNullable(launched)));
  }

  private static boolean wrong(String text, int longest) {
    return text.isEmpty() || text.length() > longest;
  }

  private static boolean isOf(MovementPlace place, @Nullable LocalDate day, LocalDate today) {
    return day != null && place.existedOn(day) && !day.isAfter(today) && day.getYear() >= 1990;
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
}
