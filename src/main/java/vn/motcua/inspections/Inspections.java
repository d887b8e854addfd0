package vn.motcua.inspections;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.SentPicture;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/**
 * The door to inspections: the province plans, inspects and looks again; the inspected commune
 * reads what was found at its own office and tells what it did.
 */
@Component
public class Inspections {
  private static final int LONGEST = 2_000;

  private final InspectionStore store;
  private final InspectionSearch search;
  private final Units units;
  private final Clock clock;

  Inspections(InspectionStore store, InspectionSearch search, Units units, Clock clock) {
    this.store = store;
    this.search = search;
    this.units = units;
    this.clock = clock;
  }

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Whether this person plans and holds inspections. */
  public static boolean mayInspect(Actor actor) {
    return actor.unit().isProvince() && actor.has(Role.STEERING);
  }

  /** The province whose inspections somebody reads about. */
  public UnitId province(Actor actor) {
    return units
        .find(actor.unit())
        .map(unit -> Optional.ofNullable(unit.province()).orElse(unit.id()))
        .orElseThrow(() -> new NotFound("province of " + actor.unit()));
  }

  /** The plans of the province; a commune finds in each its own office alone. */
  @Transactional(readOnly = true)
  public List<InspectionPlan> plans(Actor actor) {
    List<InspectionPlan> plans = search.plans(province(actor));
    if (actor.unit().isProvince()) {
      return plans;
    }
    return plans.stream()
        .map(plan -> own(plan, actor.unit()))
        .filter(plan -> !plan.targets().isEmpty())
        .toList();
  }

  private static InspectionPlan own(InspectionPlan plan, UnitId unit) {
    return new InspectionPlan(
        plan.unit(),
        plan.id(),
        plan.year(),
        plan.title(),
        plan.decisionNumber(),
        plan.decisionDay(),
        plan.targets().stream().filter(target -> unit.equals(target.unit())).toList());
  }

  /** A plan as this person may read it, or the 404 page. */
  public InspectionPlan plan(Actor actor, UUID id) {
    return plans(actor).stream()
        .filter(plan -> plan.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("inspection plan " + id));
  }

  public List<CheckItem> items(Actor actor) {
    return search.items(province(actor));
  }

  /** Opens a plan for a year; the same form sent again opens nothing. */
  @Transactional
  public void open(Actor actor, PlannedInspections typed) {
    requireInspector(actor);
    List<Unit> communes = units.children(actor.unit());
    RejectedForm.unless(typed.errors(communes, today()));
    store.open(actor, typed.plan(actor.unit(), communes), now());
  }

  /** Writes down that an inspection took place, and what each line of the check-list came to. */
  @Transactional
  public void hold(
      Actor actor,
      UUID id,
      int number,
      @Nullable LocalDate day,
      String words,
      Map<String, Target.Verdict> checks) {
    requireInspector(actor);
    InspectionPlan plan = plan(actor, id);
    Target target = plan.at(number);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (day == null || day.isAfter(today()) || day.isBefore(plan.decisionDay())) {
      errors.put("ngay", Message.of("inspections.error.held"));
    }
    words(errors, "ketLuan", words, LONGEST);
    List<String> known = items(actor).stream().map(CheckItem::code).toList();
    if (!checks.keySet().containsAll(known) || checks.size() != known.size()) {
      errors.put("muc", Message.of("inspections.error.checks"));
    }
    RejectedForm.unless(errors);
    if (day != null
        && !store.hold(actor, plan, target.number(), new Target.Held(day, words, checks), now())) {
      throw new Refusal("inspections.refusal.held");
    }
  }

  /** Something found, with what is to be done by when. */
  @Transactional
  public void find(
      Actor actor, UUID id, int number, Finding typed, @Nullable LocalDate due, byte[] photo) {
    requireInspector(actor);
    InspectionPlan plan = plan(actor, id);
    Target target = plan.at(number);
    if (target.held().isEmpty()) {
      throw new Refusal("inspections.refusal.not-held");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    if (items(actor).stream().noneMatch(item -> item.code().equals(typed.item()))) {
      errors.put("mucSai", Message.of("inspections.error.item"));
    }
    words(errors, "noiDung", typed.words(), LONGEST);
    words(errors, "khacPhuc", typed.remedy(), 1_000);
    if (due == null || due.isBefore(target.held().get().on())) {
      errors.put("han", Message.of("inspections.error.due"));
    }
    RejectedForm.unless(errors);
    store.find(actor, plan, number, typed, picture(photo), now());
  }

  /** Whether this person may tell now that a finding stands so. */
  public static boolean mayBecome(
      Actor actor, Target target, Finding finding, Finding.Standing next) {
    boolean inspected = actor.has(Role.LEADER) && actor.unit().equals(target.unit());
    boolean inspector = mayInspect(actor);
    return switch (next) {
      case OPEN -> false;
      // An agency has no account here: the inspector writes down what it said.
      case TOLD ->
          finding.isOpen()
              && finding.standing() != Finding.Standing.TOLD
              && (inspected || inspector && target.unit() == null);
      case RETURNED -> inspector && finding.standing() == Finding.Standing.TOLD;
      case MENDED -> inspector && finding.isOpen();
    };
  }

  /** Tells what became of a finding: what was done about it, or what the second look said. */
  @Transactional
  public void tell(Actor actor, UUID id, int number, UUID finding, Finding.Act act, byte[] photo) {
    InspectionPlan plan = plan(actor, id);
    Target target = plan.at(number);
    Finding found =
        target.findings().stream()
            .filter(one -> one.id().equals(finding))
            .findFirst()
            .orElseThrow(() -> new NotFound("finding " + finding));
    if (act.version() != found.version() + 1) {
      throw new Refusal("inspections.refusal.overtaken");
    }
    if (!mayBecome(actor, target, found, act.standing())) {
      throw new NotFound("finding of another");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "loi", act.words(), LONGEST);
    RejectedForm.unless(errors);
    if (!store.tell(actor, plan, number, finding, act, picture(photo), now())) {
      throw new Refusal("inspections.refusal.overtaken");
    }
  }

  /** The photo of a finding (version 0) or of something told about it, to its readers. */
  public byte[] photo(Actor actor, UUID id, int number, UUID finding, int version) {
    InspectionPlan plan = plan(actor, id);
    return search
        .photo(plan.unit(), plan.id(), plan.at(number).number(), finding, version)
        .orElseThrow(() -> new NotFound("photo of a finding"));
  }

  private static byte @Nullable [] picture(byte[] sent) {
    return sent.length == 0
        ? null
        : SentPicture.of(sent, "inspections.refusal.photo-large", "inspections.refusal.photo-kind");
  }

  private static void requireInspector(Actor actor) {
    if (!mayInspect(actor)) {
      throw new NotFound("inspections of another");
    }
  }

  static void words(Map<String, Message> errors, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      errors.put(field, Message.of("inspections.error.words", longest, text.length()));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
