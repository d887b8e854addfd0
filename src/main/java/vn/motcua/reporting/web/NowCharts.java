package vn.motcua.reporting.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Stage;
import vn.motcua.reporting.DueDay;
import vn.motcua.reporting.InHandNow;
import vn.motcua.reporting.LateStep;
import vn.motcua.reporting.web.Chart.Cell;
import vn.motcua.reporting.web.Chart.Column;
import vn.motcua.reporting.web.Chart.Kind;
import vn.motcua.reporting.web.Chart.Paint;
import vn.motcua.reporting.web.Chart.Row;
import vn.motcua.web.Texts;

/** The charts of what waits at this moment: with whom, at which step, and until when. */
@Component
class NowCharts {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");

  private final Texts texts;
  private final Clock clock;

  NowCharts(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  Chart hands(List<InHandNow> hands, Locale locale) {
    return waiting("dang-giu", "hands", hands, InHandNow::who, locale);
  }

  Chart stages(List<InHandNow> stages, Locale locale) {
    return waiting(
        "dang-cho",
        "stages",
        stages,
        one -> texts.text(locale, "dossiers.stage." + Stage.valueOf(one.who())),
        locale);
  }

  /** Where the overdue ones lie now, beside where they were when their time ran out. */
  Chart lateSteps(List<LateStep> steps, String lead, Locale locale) {
    return new Chart(
        "buoc-tre",
        Kind.BARS,
        text(locale, "late-steps"),
        text(locale, lead),
        text(locale, "stages.first"),
        List.of(
            column("late-lying", "dashboard-late-stage", Paint.LATE, locale),
            column("late-ran-out", "dashboard-late-ran-out", Paint.COUNT, locale)),
        steps.stream()
            .sorted(
                Comparator.comparingInt(LateStep::ranOut)
                    .thenComparingInt(LateStep::lying)
                    .reversed())
            .map(one ->
                new Row(
                    texts.text(locale, "dossiers.stage." + Stage.valueOf(one.stage())),
                    List.of(Cell.count(one.lying()), Cell.count(one.ranOut()))))
            .toList());
  }

  private Chart waiting(
      String id,
      String key,
      List<InHandNow> lines,
      Function<InHandNow, String> name,
      Locale locale) {
    Instant now = clock.instant();
    return new Chart(
        id,
        Kind.BARS,
        text(locale, key),
        text(locale, key + ".lead"),
        text(locale, key + ".first"),
        List.of(
            column("in-hand", "dashboard-in-hand", Paint.COUNT, locale),
            column("in-hand-late", "dashboard-in-hand-late", Paint.LATE, locale),
            column("waited", "dashboard-waited", Paint.NONE, locale)),
        lines.stream()
            .map(one ->
                new Row(
                    name.apply(one),
                    List.of(
                        Cell.count(one.dossiers()),
                        Cell.count(one.late()),
                        Cell.count(Duration.between(one.since(), now).toDays()))))
            .toList());
  }

  Chart due(List<DueDay> days, Locale locale) {
    return new Chart(
        "den-han",
        Kind.TREND,
        text(locale, "due"),
        text(locale, "due.lead"),
        text(locale, "day"),
        List.of(
            column("due.late", "dashboard-due-late", Paint.LATE, locale),
            column("due.on-day", "dashboard-due", Paint.COUNT, locale)),
        days.stream()
            .map(one ->
                new Row(
                    Optional.ofNullable(one.day())
                        .map(DAY::format)
                        .orElseGet(() -> text(locale, "overdue")),
                    one.day() == null
                        ? List.of(Cell.count(one.dossiers()), Cell.count(0))
                        : List.of(Cell.count(0), Cell.count(one.dossiers()))))
            .toList());
  }

  private Column column(String key, String definition, Paint paint, Locale locale) {
    return new Column(text(locale, "column." + key), definition, paint);
  }

  private String text(Locale locale, String key, Object... with) {
    return texts.text(locale, "reporting.board." + key, with);
  }
}
