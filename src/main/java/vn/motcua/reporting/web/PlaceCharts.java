package vn.motcua.reporting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Stage;
import vn.motcua.reporting.Finished;
import vn.motcua.reporting.LateStep;
import vn.motcua.reporting.Place;
import vn.motcua.reporting.WeekLine;
import vn.motcua.reporting.Window;
import vn.motcua.reporting.web.Chart.Cell;
import vn.motcua.reporting.web.Chart.Column;
import vn.motcua.reporting.web.Chart.Kind;
import vn.motcua.reporting.web.Chart.Paint;
import vn.motcua.reporting.web.Chart.Row;
import vn.motcua.web.Texts;

/** The charts of a province: all communes together week by week, then each beside itself. */
@Component
class PlaceCharts {
  private final BoardCharts charts;
  private final NowCharts now;
  private final Texts texts;

  PlaceCharts(BoardCharts charts, NowCharts now, Texts texts) {
    this.now = now;
    this.charts = charts;
    this.texts = texts;
  }

  List<Chart> of(List<Place> places, Window window, Locale locale) {
    return List.of(
        charts.weeks("tuan", together(places), window, locale),
        communes(places, locale),
        lateSteps(places, locale));
  }

  private Chart communes(List<Place> places, Locale locale) {
    return new Chart(
        "cac-xa",
        Kind.TABLE,
        text(locale, "places"),
        text(locale, "places.lead", Place.RECENT),
        text(locale, "place"),
        List.of(
            new Column(text(locale, "under-way"), "reporting-today-under-way", Paint.NONE),
            new Column(text(locale, "overdue-now"), "dashboard-due-late", Paint.LATE),
            new Column(text(locale, "recent"), "dashboard-kept", Paint.NONE),
            new Column(text(locale, "before"), "dashboard-kept-before", Paint.NONE)),
        places.stream().map(place -> row(place, locale)).toList());
  }

  /** The steps of all communes together. */
  private Chart lateSteps(List<Place> places, Locale locale) {
    Map<String, LateStep> steps = new TreeMap<>();
    places.forEach(
        place -> place.lateAt().forEach(one -> steps.merge(one.stage(), one, LateStep::plus)));
    return now.lateSteps(List.copyOf(steps.values()), "late-steps.places", locale);
  }

  private String stage(String name, Locale locale) {
    return texts.text(locale, "dossiers.stage." + Stage.valueOf(name));
  }

  /** Why it needs help; of the overdue ones also where most of them lie and where time ran out. */
  private String need(Place place, Place.Need need, Locale locale) {
    if (need != Place.Need.OVERDUE || place.lateAt().isEmpty()) {
      return text(locale, "need." + need);
    }
    LateStep lying = place.lateAt().getFirst();
    LateStep ranOut =
        place.lateAt().stream().max(Comparator.comparingInt(LateStep::ranOut)).orElse(lying);
    return text(
        locale, "need.OVERDUE.at", stage(lying.stage(), locale), stage(ranOut.stage(), locale));
  }

  private Row row(Place place, Locale locale) {
    return new Row(
        place.unit().fullName(),
        "/cong-khai/" + place.unit().id().code() + "#tuan",
        place.needs().stream().map(need -> need(place, need, locale)).toList(),
        place.weeks(),
        List.of(
            Cell.count(place.now().underWay()),
            Cell.count(place.now().late()),
            BoardCharts.kept(place.recent()),
            BoardCharts.kept(place.before())));
  }

  private static List<WeekLine> together(List<Place> places) {
    List<WeekLine> sums = new ArrayList<>();
    for (Place place : places) {
      for (int i = 0; i < place.weeks().size(); i++) {
        WeekLine week = place.weeks().get(i);
        if (i == sums.size()) {
          sums.add(new WeekLine(week.monday(), 0, new Finished(0, 0, 0)));
        }
        sums.set(i, sums.get(i).plus(week));
      }
    }
    return sums;
  }

  private String text(Locale locale, String key, Object... with) {
    return texts.text(locale, "reporting.board." + key, with);
  }
}
