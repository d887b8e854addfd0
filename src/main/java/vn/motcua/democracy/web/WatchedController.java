package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.democracy.WatchedDossiers;
import vn.motcua.democracy.WatchedDossiers.Which;
import vn.motcua.dossiers.RedactedTimeline;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Period;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.Texts;

/** From the figures to the late and the paused dossiers, and to what became of each, redacted. */
@Controller
@RequestMapping({WatchedController.BASE, WatchedController.PROVINCE + "/{unit:[0-9]{5}}/ho-so"})
class WatchedController {
  static final String BASE = WatchController.BASE + "/ho-so";

  /** Where a province reads the same of one of its communes. */
  static final String PROVINCE = "/chuong-trinh/xa";

  private static final int LAST_PAGE = 1_000;

  private final WatchedDossiers dossiers;
  private final Units units;
  private final Texts texts;

  WatchedController(WatchedDossiers dossiers, Units units, Texts texts) {
    this.dossiers = dossiers;
    this.units = units;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView index(
      Actor actor,
      @PathVariable(required = false) @Nullable String unit,
      @RequestParam Map<String, String> fields) {
    UnitId of = of(actor, unit);
    Typed typed = Typed.of(withMonth(fields));
    Map<String, Message> errors = new LinkedHashMap<>();
    Period period = period(typed, errors);
    Which which = typed.choice(Which.class, "loai").orElse(Which.UNDER_WAY_LATE);
    int page = Math.clamp(typed.number("trang"), 1, LAST_PAGE);
    ModelAndView view =
        new ModelAndView(
            "democracy/web/watched",
            "model",
            new WatchedPage(
                units.byId(of),
                base(unit),
                period,
                which,
                dossiers.find(actor, of, period, which, page, others()),
                typed.with(errors)));
    if (!errors.isEmpty()) {
      view.setStatus(HttpStatus.BAD_REQUEST);
    }
    return view;
  }

  @GetMapping("/{ref}")
  ModelAndView show(
      Actor actor,
      @PathVariable(required = false) @Nullable String unit,
      @PathVariable String ref) {
    RedactedTimeline life = dossiers.timeline(actor, of(actor, unit), Typed.id(ref));
    return new ModelAndView(
        "democracy/web/timeline",
        "model",
        new TimelinePage(
            life, dossiers.fieldName(life.field(), others()), base(unit), actor.has(Role.FRONT)));
  }

  private static UnitId of(Actor actor, @Nullable String unit) {
    return unit == null ? actor.unit() : new UnitId(unit);
  }

  private static String base(@Nullable String unit) {
    return unit == null ? BASE : PROVINCE + "/" + unit + "/ho-so";
  }

  private Map<String, String> withMonth(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.putIfAbsent("tu", dossiers.today().withDayOfMonth(1).toString());
    all.putIfAbsent("den", dossiers.today().toString());
    return all;
  }

  /** As asked for; the present month where that cannot be read, with what is wrong. */
  private Period period(Typed typed, Map<String, Message> errors) {
    LocalDate from = day(typed, "tu", errors);
    LocalDate to = day(typed, "den", errors);
    if (from != null && to != null) {
      if (from.isAfter(to)) {
        errors.put("den", Message.of("democracy.watched.order"));
      } else if (WatchedDossiers.isTooLong(new Period(from, to))) {
        errors.put("den", Message.of("democracy.watched.long", WatchedDossiers.MOST_DAYS));
      } else {
        return new Period(from, to);
      }
    }
    return new Period(dossiers.today().withDayOfMonth(1), dossiers.today());
  }

  private static @Nullable LocalDate day(Typed typed, String field, Map<String, Message> errors) {
    LocalDate day = typed.day(field);
    if (day == null || !Period.isKnown(day)) {
      errors.put(field, Message.of("democracy.error.day"));
      return null;
    }
    return day;
  }

  private String others() {
    return texts.text(
        org.springframework.context.i18n.LocaleContextHolder.getLocale(),
        "democracy.watched.others");
  }
}
