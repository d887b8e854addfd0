package vn.motcua.reporting.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.Board;
import vn.motcua.reporting.FieldLine;
import vn.motcua.reporting.Finished;
import vn.motcua.reporting.HourLoad;
import vn.motcua.reporting.HourLoads;
import vn.motcua.reporting.OwnBoard;
import vn.motcua.reporting.ProcedureCount;
import vn.motcua.reporting.ProvinceWork;
import vn.motcua.reporting.WeekLine;
import vn.motcua.reporting.Window;
import vn.motcua.reporting.web.Chart.Cell;
import vn.motcua.reporting.web.Chart.Column;
import vn.motcua.reporting.web.Chart.Kind;
import vn.motcua.reporting.web.Chart.Paint;
import vn.motcua.reporting.web.Chart.Row;
import vn.motcua.web.Texts;

/** Makes the charts of the dashboards out of what was counted, in the reader's language. */
@Component
class BoardCharts {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final int MOST_PROCEDURES = 15;
  private static final int FIRST_HOUR = 7;
  private static final int LAST_HOUR = 17;
  private static final int SATURDAY = 6;

  private final Texts texts;
  private final NowCharts now;

  BoardCharts(Texts texts, NowCharts now) {
    this.texts = texts;
    this.now = now;
  }

  /** Every chart of a unit that has anything to say to this reader. */
  List<Chart> of(Board board, Locale locale) {
    List<Chart> charts = new ArrayList<>();
    charts.add(now.due(board.due(), locale));
    charts.add(weeks("tuan", board.weeks(), board.window(), locale));
    charts.add(fields(board.fields(), board.window(), locale));
    charts.add(procedures(board.procedures(), board.window(), locale));
    charts.add(hours(board.hours(), board.window(), locale));
    if (!board.officers().isEmpty()) {
      charts.add(officers(board, locale));
    }
    if (!board.hands().isEmpty()) {
      charts.add(now.hands(board.hands(), locale));
    }
    charts.add(now.stages(board.stages(), locale));
    if (!board.lateSteps().isEmpty()) {
      charts.add(now.lateSteps(board.lateSteps(), "late-steps.lead", locale));
    }
    return charts;
  }

  /** What a province's communes did together. */
  List<Chart> of(ProvinceWork work, Locale locale) {
    return List.of(
        fields(work.fields(), work.window(), locale),
        procedures(work.procedures(), work.window(), locale),
        hours(work.hours(), work.window(), locale));
  }

  List<Chart> of(OwnBoard board, Locale locale) {
    return List.of(
        now.due(board.due(), locale), own(board, locale), now.stages(board.stages(), locale));
  }

  Chart weeks(String id, List<WeekLine> weeks, Window window, Locale locale) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("received", "dashboard-received", Paint.NONE, locale));
    columns.addAll(marks(locale));
    return new Chart(
        id,
        Kind.TREND,
        text(locale, "weeks"),
        text(locale, "weeks.lead", DATE.format(window.firstWeek())),
        text(locale, "week"),
        columns,
        weeks.stream()
            .map(week -> row(DAY.format(week.monday()), week.received(), week.finished()))
            .toList());
  }

  private Chart fields(List<FieldLine> fields, Window window, Locale locale) {
    return marked(
        "linh-vuc",
        "fields",
        window,
        fields.stream()
            .map(field ->
                row(
                    field.isOthers() ? text(locale, "others") : field.name(),
                    field.count().received(),
                    field.count().finished()))
            .toList(),
        locale);
  }

  private Chart procedures(List<ProcedureCount> procedures, Window window, Locale locale) {
    return marked(
        "thu-tuc",
        "procedures",
        window,
        mostFirst(procedures).stream()
            .map(one ->
                row(
                    one.isOthers() ? text(locale, "others") : one.name(),
                    one.received(),
                    one.finished()))
            .toList(),
        locale);
  }

  /** What is beyond the first ones is added up in one row: the column adds up to the whole. */
  private static List<ProcedureCount> mostFirst(List<ProcedureCount> procedures) {
    List<ProcedureCount> named =
        procedures.stream().filter(one -> !one.isOthers()).limit(MOST_PROCEDURES).toList();
    List<ProcedureCount> shown = new ArrayList<>(named);
    ProcedureCount others =
        ProcedureCount.others(procedures.stream().filter(one -> !named.contains(one)).toList());
    if (others.size() > 0) {
      shown.add(others);
    }
    return shown;
  }

  private Chart marked(String id, String key, Window window, List<Row> rows, Locale locale) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("received", "dashboard-received", Paint.NONE, locale));
    columns.addAll(marks(locale));
    return new Chart(
        id,
        Kind.BARS,
        text(locale, key),
        text(locale, "months.lead", window.first().getMonthValue(), window.first().getYear()),
        text(locale, key + ".first"),
        columns,
        rows);
  }

  private Chart hours(HourLoads loads, Window window, Locale locale) {
    List<HourLoads.Hidden> all = new ArrayList<>(loads.hidden());
    loads.shown().forEach(one -> all.add(new HourLoads.Hidden(one.weekday(), one.hour())));
    int from = all.stream().mapToInt(HourLoads.Hidden::hour).min().orElse(FIRST_HOUR);
    int to = all.stream().mapToInt(HourLoads.Hidden::hour).max().orElse(LAST_HOUR);
    int days = all.stream().mapToInt(HourLoads.Hidden::weekday).max().orElse(1);
    List<Integer> hours =
        IntStream.rangeClosed(Math.min(from, FIRST_HOUR), Math.max(to, LAST_HOUR - 1))
            .boxed()
            .toList();
    String lead =
        text(locale, "hours.lead", window.first().getMonthValue(), window.first().getYear());
    return new Chart(
        "gio",
        Kind.HEAT,
        text(locale, "hours"),
        loads.hidden().isEmpty() ? lead : lead + " " + text(locale, "hours.hidden.lead"),
        text(locale, "weekday"),
        hours.stream()
            .map(hour -> new Column(text(locale, "hour", hour), "dashboard-hour-load", Paint.COUNT))
            .toList(),
        IntStream.rangeClosed(1, Math.max(days, SATURDAY - 1))
            .mapToObj(weekday ->
                new Row(
                    capital(texts.text(locale, "web.weekday." + weekday)),
                    hours.stream().map(hour -> load(loads, weekday, hour, locale)).toList()))
            .toList());
  }

  private Cell load(HourLoads loads, int weekday, int hour, Locale locale) {
    return loads.isHidden(weekday, hour)
        ? Cell.hidden(text(locale, "hours.hidden"))
        : Cell.count(
            loads.shown().stream()
                .filter(one -> one.weekday() == weekday && one.hour() == hour)
                .mapToInt(HourLoad::total)
                .sum());
  }

  private Chart officers(Board board, Locale locale) {
    return new Chart(
        "can-bo",
        Kind.BARS,
        text(locale, "officers"),
        text(locale, "officers.lead", DATE.format(board.window().firstWeek())),
        text(locale, "officer"),
        steps(locale),
        board.officers().stream()
            .map(one -> steps(one.name(), one.received(), one.returned(), one.steps()))
            .toList());
  }

  private Chart own(OwnBoard board, Locale locale) {
    return new Chart(
        "tuan",
        Kind.TREND,
        text(locale, "own"),
        text(locale, "own.lead", DATE.format(board.window().firstWeek())),
        text(locale, "week"),
        steps(locale),
        board.weeks().stream()
            .map(week ->
                steps(DAY.format(week.monday()), week.received(), week.returned(), week.steps()))
            .toList());
  }

  private static Row row(String label, int received, Finished finished) {
    return new Row(
        label,
        List.of(
            Cell.count(received),
            Cell.count(finished.early()),
            Cell.count(finished.onTime()),
            Cell.count(finished.late()),
            kept(finished)));
  }

  private static Row steps(String label, int received, int returned, Finished steps) {
    return new Row(
        label,
        List.of(
            Cell.count(received),
            Cell.count(returned),
            Cell.count(steps.early()),
            Cell.count(steps.onTime()),
            Cell.count(steps.late()),
            kept(steps)));
  }

  static Cell kept(Finished finished) {
    return Cell.share(finished.early() + finished.onTime(), finished.total());
  }

  private List<Column> marks(Locale locale) {
    return List.of(
        column("early", "dashboard-early", Paint.EARLY, locale),
        column("on-time", "dashboard-on-time", Paint.ON_TIME, locale),
        column("late", "dashboard-late", Paint.LATE, locale),
        column("kept", "dashboard-kept", Paint.NONE, locale));
  }

  private List<Column> steps(Locale locale) {
    return List.of(
        column("received", "dashboard-officer-received", Paint.NONE, locale),
        column("returned", "dashboard-officer-returned", Paint.NONE, locale),
        column("early", "dashboard-steps-early", Paint.EARLY, locale),
        column("on-time", "dashboard-steps-on-time", Paint.ON_TIME, locale),
        column("late", "dashboard-steps-late", Paint.LATE, locale),
        column("kept", "dashboard-steps-kept", Paint.NONE, locale));
  }

  private Column column(String key, String definition, Paint paint, Locale locale) {
    return new Column(text(locale, "column." + key), definition, paint);
  }

  private String text(Locale locale, String key, Object... with) {
    return texts.text(locale, "reporting.board." + key, with);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
