package vn.motcua.steering.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.steering.Drawings;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.Province;
import vn.motcua.steering.Steering;

/** A province's communes: those that need it this week, all of them as a map, one of them. */
@Controller
class WeekController {
  static final String WEEK = "/chuong-trinh/tuan-nay";
  static final String MAP = "/chuong-trinh/ban-do";
  static final String COMMUNE = "/chuong-trinh/xa/";

  private final Steering steering;
  private final Drawings drawings;
  private final MapSheet sheet;
  private final WeekSheet week;
  private final List<OwnReminders> reminders;

  WeekController(
      Steering steering,
      Drawings drawings,
      MapSheet sheet,
      WeekSheet week,
      List<OwnReminders> reminders) {
    this.reminders = List.copyOf(reminders);
    this.steering = steering;
    this.drawings = drawings;
    this.sheet = sheet;
    this.week = week;
  }

  @GetMapping(WEEK)
  ModelAndView week(Actor actor) {
    return new ModelAndView(
        "steering/web/week", "model", new WeekPage(steering.of(actor), own(actor)));
  }

  @GetMapping(WEEK + ".xlsx")
  ResponseEntity<byte[]> weekBook(Actor actor, Locale locale) {
    return week.of(steering.of(actor), locale);
  }

  private List<OwnReminders.Reminder> own(Actor actor) {
    return reminders.stream()
        .flatMap(one -> one.of(actor).stream())
        .sorted(Comparator.comparing(OwnReminders.Reminder::at))
        .toList();
  }

  @GetMapping(MAP)
  ModelAndView map(Actor actor, @RequestParam(name = "so", defaultValue = "") String figure) {
    return new ModelAndView(
        "steering/web/map",
        "model",
        new MapPage(
            steering.of(actor), MapFigure.of(figure), drawings.of(actor), Drawings.mayDraw(actor)));
  }

  @GetMapping(MAP + ".xlsx")
  ResponseEntity<byte[]> book(Actor actor, Locale locale) {
    return sheet.of(steering.of(actor), locale);
  }

  @GetMapping(COMMUNE + "{unit:[0-9]{5}}")
  ModelAndView commune(Actor actor, @PathVariable String unit) {
    Province province = steering.of(actor);
    return new ModelAndView(
        "steering/web/commune",
        "model",
        new CommunePage(province.unit(), steering.commune(province, unit)));
  }
}
