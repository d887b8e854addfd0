package vn.motcua.initiatives;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.democracy.OfficePromises;
import vn.motcua.procedures.Promises;
import vn.motcua.programme.PlanDraft;
import vn.motcua.programme.PlanRow;
import vn.motcua.programme.Plans;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;
import vn.motcua.web.Texts;

/**
 * Taking a recognised initiative over (nhân rộng): one click of the leader of another commune. What
 * is a setting is copied; the rest is cut into tasks, each with a head (practices C7, C16). The
 * second click finds the work of the first.
 */
@Component
public class Adoptions {
  /** Into so many tasks what other places did is cut: look, prepare, do, measure. */
  public static final int TASKS = 4;

  private static final int DAYS_FOR_EACH = 14;
  private static final int LONGEST_HEAD = 200;

  private final LocalInitiativeStore store;
  private final LocalInitiatives initiatives;
  private final Promises promises;
  private final OfficePromises slogans;
  private final Plans plans;
  private final Texts texts;
  private final Clock clock;

  Adoptions(
      LocalInitiativeStore store,
      LocalInitiatives initiatives,
      Promises promises,
      OfficePromises slogans,
      Plans plans,
      Texts texts,
      Clock clock) {
    this.store = store;
    this.initiatives = initiatives;
    this.promises = promises;
    this.slogans = slogans;
    this.plans = plans;
    this.texts = texts;
    this.clock = clock;
  }

  /** Whether this person may take it over now. */
  public static boolean may(Actor actor, LocalInitiative of) {
    return leads(actor)
        && of.isRecognised()
        && !of.unit().equals(actor.unit())
        && of.adoptedBy(actor.unit()).isEmpty();
  }

  private static boolean leads(Actor actor) {
    return actor.has(Role.LEADER) && !actor.unit().isProvince();
  }

  /**
   * Takes it over.
   *
   * @param heads who answers for each task, in their order; where nobody is named, the leader
   */
  @Transactional
  public Adoption adopt(Actor actor, UnitId origin, UUID id, List<String> heads) {
    if (!leads(actor)) {
      throw new NotFound("adopting without leading");
    }
    store.turn(actor, id);
    LocalInitiative of = initiatives.byId(actor, origin, id);
    Optional<Adoption> before = of.adoptedBy(actor.unit());
    if (before.isPresent()) {
      return before.get();
    }
    if (of.unit().equals(actor.unit())) {
      throw new Refusal("initiatives.refusal.own");
    }
    if (!of.isRecognised()) {
      throw new Refusal("initiatives.refusal.not-recognised");
    }
    RejectedForm.unless(errors(heads));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store.adopt(actor, of, made(actor, of, heads), now);
    return initiatives.byId(actor, origin, id).adoptedBy(actor.unit()).orElseThrow();
  }

  private static Map<String, Message> errors(List<String> heads) {
    Map<String, Message> errors = new LinkedHashMap<>();
    for (int at = 0; at < heads.size(); at++) {
      if (heads.get(at).length() > LONGEST_HEAD) {
        errors.put(
            "dauMoi-" + (at + 1),
            Message.of("initiatives.error.head", LONGEST_HEAD, heads.get(at).length()));
      }
    }
    return errors;
  }

  private LocalInitiativeStore.Made made(Actor actor, LocalInitiative of, List<String> heads) {
    return switch (setting(of)) {
      case Setting.Promised one ->
          promises
              .takeOver(actor, of.unit(), one.promise(), credited(one.name(), of))
              .map(LocalInitiativeStore.Made::promise)
              .orElseGet(() -> tasks(actor, of, heads));
      case Setting.Slogan one -> {
        UUID slogan = UUID.randomUUID();
        slogans.takeOver(actor, slogan, one.words(), inSentence(of.unitName()));
        yield LocalInitiativeStore.Made.slogan(slogan);
      }
      case Setting.None() -> tasks(actor, of, heads);
    };
  }

  private static Setting setting(LocalInitiative of) {
    return of.trial().map(Trial::setting).orElseGet(Setting.None::new);
  }

  /** The name with its origin in it: wherever it is shown, people read whose idea it was. */
  private String credited(String name, LocalInitiative of) {
    String credit = text("initiatives.credit.short", inSentence(of.unitName()));
    int room = 200 - credit.length() - 1;
    return (name.length() > room ? name.substring(0, room) : name) + " " + credit;
  }

  private LocalInitiativeStore.Made tasks(Actor actor, LocalInitiative of, List<String> heads) {
    LocalDate today = OfficeTime.date(clock.instant());
    String unit = inSentence(of.unitName());
    UUID id = UUID.randomUUID();
    List<PlanRow> rows = new ArrayList<>();
    for (int at = 1; at <= TASKS; at++) {
      String head = heads.size() < at || heads.get(at - 1).isBlank() ? "" : heads.get(at - 1);
      rows.add(
          new PlanRow(
              at,
              at + ".1",
              text("initiatives.plan.field"),
              text("initiatives.plan.task." + at, of.title(), unit),
              head.isEmpty() ? actor.name() : head.strip(),
              text("initiatives.plan.activity." + at, of.title(), unit),
              List.of(actor.unit()),
              today.plusDays((at - 1L) * DAYS_FOR_EACH),
              today.plusDays((long) at * DAYS_FOR_EACH),
              at == 1 ? List.of() : List.of(at - 1 + ".1")));
    }
    String title = text("initiatives.plan.title", of.title(), unit);
    plans.open(
        actor,
        new PlanDraft(
            id, today.getYear(), title.substring(0, Math.min(300, title.length())), "", null),
        rows);
    return LocalInitiativeStore.Made.plan(id);
  }

  private static String inSentence(String unit) {
    return unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
  }

  private String text(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
