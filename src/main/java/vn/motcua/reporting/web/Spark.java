package vn.motcua.reporting.web;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.reporting.WeekLine;

/** Points of a small line on a field of 120 by 32, against the unit's own best week. */
public final class Spark {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 30;

  private Spark() {}

  public static String finished(List<WeekLine> weeks) {
    return points(weeks, week -> week.finished().total());
  }

  public static String late(List<WeekLine> weeks) {
    return points(weeks, week -> week.finished().late());
  }

  private static String points(List<WeekLine> weeks, ToIntFunction<WeekLine> value) {
    int most =
        Math.max(1, weeks.stream().mapToInt(week -> week.finished().total()).max().orElse(1));
    int steps = Math.max(1, weeks.size() - 1);
    return IntStream.range(0, weeks.size())
        .mapToObj(i ->
            WIDTH * i / steps + "," + (HEIGHT + 1 - HEIGHT * value.applyAsInt(weeks.get(i)) / most))
        .collect(Collectors.joining(" "));
  }
}
