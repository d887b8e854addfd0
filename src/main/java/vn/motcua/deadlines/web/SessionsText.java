package vn.motcua.deadlines.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.Session;
import vn.motcua.shared.Refusal;

/** The sessions of a day as people write them: "7:30–11:30, 13:00–17:00", "7h30 - 11h30". */
final class SessionsText {
  private static final int LONGEST = 100;
  private static final String TIME = "(\\d{1,2})\\s*(?:[:.hg]|giờ)\\s*(\\d{2})?";
  private static final Pattern SESSION = Pattern.compile(TIME + "\\s*(?:[-–—]|đến)\\s*" + TIME);

  private SessionsText() {}

  /**
   * The sessions in order; none for an empty text.
   *
   * @throws Refusal when it cannot be read, a session ends before it begins, or two overlap
   */
  static List<Session> read(String typed) {
    List<Session> sessions = new ArrayList<>();
    if (typed.isBlank()) {
      return sessions;
    }
    if (typed.length() > LONGEST) {
      throw new Refusal("deadlines.hours.unreadable", DueDateQuestion.shown(typed));
    }
    for (String part : typed.strip().split("\\s*(?:[,;]|và)\\s*")) {
      Matcher matcher = SESSION.matcher(part);
      if (!matcher.matches()) {
        throw new Refusal("deadlines.hours.unreadable", DueDateQuestion.shown(typed));
      }
      LocalTime start = time(matcher.group(1), matcher.group(2), typed);
      LocalTime end = time(matcher.group(3), matcher.group(4), typed);
      if (!start.isBefore(end)) {
        throw new Refusal("deadlines.hours.backwards", part);
      }
      if (!sessions.isEmpty() && start.isBefore(sessions.getLast().end())) {
        throw new Refusal("deadlines.hours.overlap", part);
      }
      sessions.add(new Session(start, end));
    }
    return sessions;
  }

  private static LocalTime time(String hour, @Nullable String minute, String typed) {
    int hours = Integer.parseInt(hour);
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    if (hours > 23 || minutes > 59) {
      throw new Refusal("deadlines.hours.unreadable", DueDateQuestion.shown(typed));
    }
    return LocalTime.of(hours, minutes);
  }
}
