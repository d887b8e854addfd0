package vn.motcua.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.SentTable;

/**
 * The door to the plans: opened from a table, all of it or nothing; afterwards every unit tells
 * what became of its own part.
 */
@Component
public class Plans {
  private static final int LONGEST_WORDS = 2_000;

  private final PlanStore store;
  private final PlanSearch search;
  private final Units units;
  private final Clock clock;

  Plans(PlanStore store, PlanSearch search, Units units, Clock clock) {
    this.store = store;
    this.search = search;
    this.units = units;
    this.clock = clock;
  }

  /** What came of a file: the plan that was opened, or what is wrong with it line by line. */
  public record Opened(Optional<UUID> plan, List<PlanFile.Problem> problems) {
    public Opened {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What is told about a part: how it stands since, by when it is to be finished, in what words.
   */
  public record Telling(int seen, Standing standing, LocalDate due, String words) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Whether this person makes the plans of the own unit and answers for what they say. */
  public static boolean mayPlan(Actor actor) {
    return actor.has(actor.unit().isProvince() ? Role.STEERING : Role.LEADER);
  }

  /** The plans of the own unit, and those of its province. */
  public List<Plan> plans(Actor actor) {
    return search.plans(readable(actor));
  }

  /** The same plans as they stood at the end of a day. */
  public List<Plan> asOf(Actor actor, LocalDate day) {
    return search.plans(readable(actor), OfficeTime.instant(day.plusDays(1).atStartOfDay()));
  }

  /** What the own unit has to finish by a day and has not, of its plans and its province's. */
  List<PartDue> due(Actor actor, LocalDate until) {
    return search.due(actor.unit(), readable(actor), until);
  }

  /** A plan of the own unit or its province; any other is the 404 page. */
  public Plan plan(Actor actor, UnitId unit, UUID id) {
    return readable(actor).contains(unit)
        ? search.plan(unit, id).orElseThrow(() -> new NotFound("plan " + id))
        : nothing(id);
  }

  private static Plan nothing(UUID id) {
    throw new NotFound("plan " + id);
  }

  private List<UnitId> readable(Actor actor) {
    return readable(actor.unit());
  }

  private List<UnitId> readable(UnitId unit) {
    List<UnitId> readable = new ArrayList<>(List.of(unit));
    units.find(unit).map(Unit::province).ifPresent(readable::add);
    return readable;
  }

  public List<PlanAct> acts(Plan plan, PlanActivity activity) {
    return search.acts(plan, activity);
  }

  /** Opens a plan with everything its table says; the same form sent again opens nothing. */
  @Transactional
  public Opened open(Actor actor, PlanDraft draft, byte[] file) {
    requirePlanner(actor);
    PlanRejected.unless(draft.errors(today()));
    PlanFile read =
        SentTable.of(file)
            .map(table -> PlanFile.read(table, scope(actor), draft.year()))
            .orElseGet(() -> PlanFile.failed(1, Message.of("programme.file.unreadable")));
    if (!read.problems().isEmpty()) {
      return new Opened(Optional.empty(), read.problems());
    }
    if (store.open(actor, draft, now())) {
      write(actor.unit(), draft.id(), read.rows());
    }
    return new Opened(Optional.of(draft.id()), List.of());
  }

  /** Opens a plan of the own unit from tasks that come from no table, each with its head. */
  @Transactional
  public void open(Actor actor, PlanDraft draft, List<PlanRow> rows) {
    requirePlanner(actor);
    PlanRejected.unless(draft.errors(today()));
    if (store.open(actor, draft, now())) {
      write(actor.unit(), draft.id(), rows);
    }
  }

  private void write(UnitId unit, UUID plan, List<PlanRow> rows) {
    for (PlanRow row : rows) {
      if (row.number() == 1) {
        store.task(unit, plan, row.taskNumber(), row);
      }
      store.activity(unit, plan, row.taskNumber(), row.number(), row);
    }
    for (PlanRow row : rows) {
      row.after().forEach(place -> store.waits(unit, plan, row.place(), place));
    }
  }

  private PlanScope scope(Actor actor) {
    Unit own = units.byId(actor.unit());
    return new PlanScope(
        own, units.served().stream().filter(unit -> own.id().equals(unit.province())).toList());
  }

  /** Whether this person tells what became of a part: the plan's own, or that of the own unit. */
  public boolean mayTell(Actor actor, Plan plan, PlanPart part) {
    return mayPlan(actor) && (owns(actor, plan) || part.unit().equals(actor.unit()));
  }

  /** Whether this person made the plan, or holds the office of whoever did. */
  public boolean owns(Actor actor, Plan plan) {
    return mayPlan(actor) && plan.unit().equals(actor.unit());
  }

  /** Whether it may be told now that the part stands so. */
  public boolean mayBecome(Actor actor, Plan plan, PlanPart part, Standing next) {
    return !plan.isClosed()
        && mayTell(actor, plan, part)
        && part.standing().mayBecome(next)
        && (owns(actor, plan) || !part.standing().isForOwner(next))
        && (part.unit().equals(actor.unit())
            || part.standing().isForOwner(next)
            || part.standing() == next);
  }

  /**
   * Báo tiến độ: what became of a part. What is done names the paper that shows it; a moved date,
   * something dropped or sent back says why; only whoever made the plan moves, drops or sends back.
   */
  @Transactional
  public void tell(Actor actor, UnitId unit, UUID id, String place, UnitId of, Telling telling) {
    Plan plan = plan(actor, unit, id);
    PlanActivity activity = plan.at(place);
    PlanPart part = activity.of(of).orElseThrow(() -> new NotFound("part of " + of));
    if (plan.isClosed()) {
      throw new Refusal("programme.refusal.closed");
    }
    if (!mayBecome(actor, plan, part, telling.standing())) {
      throw new Refusal("programme.refusal.standing." + part.standing());
    }
    boolean moved = !telling.due().equals(part.due());
    Map<String, Message> errors = new LinkedHashMap<>();
    if (moved && !owns(actor, plan)) {
      errors.put("han", Message.of("programme.error.moved"));
    }
    boolean silent = telling.standing() == Standing.UNDER_WAY && part.standing().isOpen() && !moved;
    if (telling.words().isBlank() && !silent) {
      errors.put("loi", Message.of("programme.error.words." + telling.standing()));
    } else if (telling.words().length() > LONGEST_WORDS) {
      errors.put(
          "loi", Message.of("programme.error.long", LONGEST_WORDS, telling.words().length()));
    }
    PlanRejected.unless(errors);
    PlanStore.Told told =
        new PlanStore.Told(telling.standing(), telling.due(), telling.words().strip());
    if (telling.seen() != part.version() || !written(actor, plan, activity, part, told)) {
      throw new Refusal("programme.refusal.overtaken");
    }
  }

  private boolean written(
      Actor actor, Plan plan, PlanActivity activity, PlanPart part, PlanStore.Told told) {
    try {
      return store.tell(actor, plan, activity, part, told, now());
    } catch (DataIntegrityViolationException _) {
      // Closed in this moment by another.
      throw new Refusal("programme.refusal.closed");
    }
  }

  /**
   * Khóa, mở lại: nothing is told of a closed plan. Only whoever made it closes it; it is opened
   * again with the reason, which stays beside it.
   *
   * @param seen how often it was closed or opened when the form was made
   */
  @Transactional
  public void close(Actor actor, Plan plan, int seen, boolean closed, String words) {
    if (!owns(actor, plan)) {
      throw new NotFound("a plan of another");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    if (!closed && words.isBlank()) {
      errors.put("viSao", Message.of("programme.error.reopened"));
    } else if (words.length() > LONGEST_WORDS) {
      errors.put("viSao", Message.of("programme.error.long", LONGEST_WORDS, words.length()));
    }
    PlanRejected.unless(errors);
    boolean first = seen == plan.closings() && closed != plan.isClosed();
    if (!first || !store.close(actor, plan, seen + 1, closed, words.strip(), now())) {
      throw new Refusal("programme.refusal.overtaken");
    }
  }

  /** What everybody may read: the plans of a unit and of its province, without who answers. */
  public List<Plan> published(UnitId unit) {
    return search.plans(readable(unit));
  }

  private static void requirePlanner(Actor actor) {
    if (!mayPlan(actor)) {
      throw new NotFound("plans of another");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
