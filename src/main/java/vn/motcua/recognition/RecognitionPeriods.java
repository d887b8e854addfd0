package vn.motcua.recognition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.committees.MovementModel;
import vn.motcua.committees.Movements;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** The door to the years of recognition of a province: opened on a set, closed, opened again. */
@Component
public class RecognitionPeriods {
  private static final int LONGEST_WORDS = 2_000;

  private final PeriodStore store;
  private final PeriodSearch search;
  private final CriteriaSets sets;
  private final Movements movements;
  private final Units units;
  private final Clock clock;

  RecognitionPeriods(
      PeriodStore store,
      PeriodSearch search,
      CriteriaSets sets,
      Movements movements,
      Units units,
      Clock clock) {
    this.movements = movements;
    this.store = store;
    this.search = search;
    this.sets = sets;
    this.units = units;
    this.clock = clock;
  }

  /** What the form says: the key it was shown with, the model, the set, the year, the name. */
  public record Draft(UUID id, String model, UnitId setUnit, UUID set, int year, String name) {
    /** Of the friendly government, which every province has. */
    public static Draft ofFriendlyGovernment(UUID id, CriteriaSet set, int year, String name) {
      return new Draft(id, MovementModel.FRIENDLY_GOVERNMENT, set.unit(), set.id(), year, name);
    }
  }

  /** The province whose movement this person belongs to. */
  public UnitId province(Actor actor) {
    return actor.unit().isProvince()
        ? actor.unit()
        : units
            .find(actor.unit())
            .map(Unit::province)
            .orElseThrow(() -> new NotFound("province of " + actor.unit()));
  }

  public List<RecognitionPeriod> of(Actor actor) {
    return search.of(province(actor));
  }

  /** Of the own province; any other is the 404 page. */
  public RecognitionPeriod byId(Actor actor, UnitId province, UUID id) {
    if (!province(actor).equals(province)) {
      throw new NotFound("a year of another province");
    }
    return search.byId(province, id).orElseThrow(() -> new NotFound("year " + id));
  }

  /** The models a province may open a year of, the friendly government first. */
  public List<MovementModel> models(UnitId province) {
    return movements.models(province);
  }

  /** Opens a year; a model has one for each. The same form sent again opens nothing. */
  @Transactional
  public void open(Actor actor, Draft draft) {
    CriteriaSets.requireLead(actor);
    if (search.byId(actor.unit(), draft.id()).isPresent()) {
      return;
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    int now = OfficeTime.date(clock.instant()).getYear();
    if (draft.year() < 2020 || draft.year() > now + 1) {
      errors.put("nam", Message.of("recognition.error.year", String.valueOf(now + 1)));
    }
    if (draft.name().isBlank() || draft.name().length() > 300) {
      errors.put("ten", Message.of("recognition.error.name", 300, draft.name().length()));
    }
    CriteriaSet set = sets.byId(draft.setUnit(), draft.set());
    if (sets.of(actor.unit()).stream().noneMatch(one -> one.id().equals(set.id()))) {
      errors.put("bo", Message.of("recognition.error.set"));
    }
    Optional<MovementModel> model =
        models(actor.unit()).stream().filter(one -> one.code().equals(draft.model())).findFirst();
    if (model.isEmpty()) {
      errors.put("moHinh", Message.of("recognition.error.model"));
    }
    Rejected.unless(errors);
    if (!store.open(actor, draft, set, now())) {
      throw new Rejected(
          Map.of(
              "nam",
              Message.of(
                  "recognition.error.taken",
                  String.valueOf(draft.year()),
                  model.orElseThrow().name())));
    }
  }

  public static boolean mayClose(Actor actor, RecognitionPeriod period) {
    return CriteriaSets.mayLead(actor) && actor.unit().equals(period.province()) && period.isOpen();
  }

  /** Only a leader of the province opens again what was closed. */
  public static boolean mayReopen(Actor actor, RecognitionPeriod period) {
    return actor.has(Role.LEADER) && actor.unit().equals(period.province()) && !period.isOpen();
  }

  /** Closes the year: nothing of it is scored, sent in or decided any more. */
  @Transactional
  public void close(Actor actor, RecognitionPeriod seen) {
    turn(actor, seen, mayClose(actor, seen), "CLOSE", "");
  }

  /** Opens a closed year again, for a reason everybody of the province reads. */
  @Transactional
  public void reopen(Actor actor, RecognitionPeriod seen, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_WORDS) {
      throw new Rejected(
          Map.of("lyDo", Message.of("recognition.error.reason", LONGEST_WORDS, reason.length())));
    }
    turn(actor, seen, mayReopen(actor, seen), "REOPEN", reason.strip());
  }

  private void turn(
      Actor actor, RecognitionPeriod seen, boolean allowed, String act, String words) {
    if (!allowed) {
      throw new Refusal("recognition.refusal.period");
    }
    store.hold(seen.id(), true);
    if (!store.turn(actor, seen, act, words, now())) {
      throw new Refusal("recognition.refusal.overtaken");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
