package vn.motcua.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.Explanation.Fact;
import vn.motcua.web.Texts;

/** Puts the reckoning into plain sentences, one per fact, for the slip and the tracking page. */
@Component
public class ExplanationWords {
  private final Texts texts;

  ExplanationWords(Texts texts) {
    this.texts = texts;
  }

  /** For instance "Không tính thứ Bảy 29/8, Chủ nhật 30/8, nghỉ bù 31/8, Quốc khánh 1–2/9." */
  public List<String> sentences(Explanation explanation, Locale locale) {
    DayWords words = new DayWords(texts, locale, yearOf(explanation));
    return explanation.facts().stream().map(fact -> sentence(fact, words)).toList();
  }

  /** The limit alone, for instance "1,5 ngày làm việc". */
  public String limit(TimeLimit limit, Locale locale) {
    return new DayWords(texts, locale, 0).limit(limit);
  }

  private static String sentence(Fact fact, DayWords words) {
    return switch (fact) {
      case Explanation.Received(LocalDateTime at) ->
          words.text("deadlines.fact.received", words.longDay(at.toLocalDate()), words.clock(at));
      case Explanation.ClockStarts(LocalDateTime at, Explanation.Closed why) ->
          words.text(
              "deadlines.fact.clock-starts." + why, words.clock(at), words.day(at.toLocalDate()));
      case Explanation.Counts(TimeLimit limit) ->
          words.text("deadlines.fact.counts." + limit.measure(), words.limit(limit));
      case Explanation.AfterCutOff(LocalDateTime at) ->
          words.text("deadlines.fact.after-cut-off", words.exactClock(at));
      case Explanation.Paused(Pause pause) ->
          words.text("deadlines.fact.paused", words.moment(pause.from()), words.moment(pause.to()));
      case Explanation.NotCounted(List<Explanation.RestDay> days) ->
          words.text("deadlines.fact.not-counted", words.restDays(days));
      case Explanation.MadeUp(List<LocalDate> days) ->
          words.text(
              "deadlines.fact.made-up",
              days.stream().map(words::day).collect(Collectors.joining(", ")));
      case Explanation.MovedOff(LocalDate from, List<Explanation.RestDay> days) ->
          words.text("deadlines.fact.moved-off", words.day(from), words.restDays(days));
      case Explanation.Due(LocalDateTime at) ->
          words.text("deadlines.fact.due", words.longDay(at.toLocalDate()), words.clock(at));
      case Explanation.Unpublished(LocalDate until) ->
          words.text("deadlines.fact.unpublished", words.fullDate(until));
    };
  }

  /** Dates of this year are told without it. */
  private static int yearOf(Explanation explanation) {
    return explanation.facts().getFirst() instanceof Explanation.Received(LocalDateTime at)
        ? at.getYear()
        : 0;
  }
}
