package vn.motcua.communication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.KeptFile;
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
 * The door to what is said about the movement: each unit plans and tells its own, its province
 * reads it.
 */
@Component
public class Communication {
  static final int MOST_REACHED = 9_999_999;

  private final OutreachStore store;
  private final OutreachSearch search;
  private final Units units;
  private final Clock clock;

  Communication(OutreachStore store, OutreachSearch search, Units units, Clock clock) {
    this.store = store;
    this.search = search;
    this.units = units;
    this.clock = clock;
  }

  /** Something to be said, as typed; id is the key that makes a form sent twice plan one. */
  public record Typed(
      UUID id,
      String topic,
      Optional<Channel> channel,
      @Nullable LocalDate planned,
      String speaker,
      String audience) {}

  /**
   * What became of it, as typed.
   *
   * @param reached how many, or empty when nobody counted
   * @param file that shows it, or empty
   */
  public record Telling(
      int seen,
      Optional<Outreach.Outcome> outcome,
      @Nullable LocalDate day,
      String reached,
      String counted,
      String words,
      byte[] file) {}

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Whether this person plans what the own unit says. */
  public static boolean mayPlan(Actor actor) {
    return actor.has(actor.unit().isProvince() ? Role.STEERING : Role.LEADER);
  }

  /** The units somebody reads about: the own, and for a province its communes. */
  public List<Unit> readable(Actor actor) {
    Unit own = units.byId(actor.unit());
    return actor.unit().isProvince()
        ? java.util.stream.Stream.concat(
                java.util.stream.Stream.of(own),
                units.served().stream().filter(unit -> own.id().equals(unit.province())))
            .toList()
        : List.of(own);
  }

  /** A unit somebody reads about, or the 404 page. */
  public Unit readable(Actor actor, UnitId unit) {
    return readable(actor).stream()
        .filter(one -> one.id().equals(unit))
        .findFirst()
        .orElseThrow(() -> new NotFound("communication of " + unit));
  }

  /** What those units planned to say in a year, the latest first. */
  public List<Outreach> of(List<UnitId> of, int year) {
    return search.planned(of, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** What the own unit planned to say on those days. */
  List<Outreach> own(Actor actor, LocalDate from, LocalDate to) {
    return search.planned(List.of(actor.unit()), from, to);
  }

  /** Plans something; of the past as well, so that what was said already can be counted. */
  @Transactional
  public void plan(Actor actor, Typed typed) {
    requirePlanner(actor);
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "noiDung", typed.topic(), 300);
    words(errors, "nguoiNoi", typed.speaker(), 200);
    words(errors, "nguoiNghe", typed.audience(), 200);
    LocalDate day = typed.planned();
    if (day == null || Math.abs(day.getYear() - today().getYear()) > 2) {
      errors.put("ngay", Message.of("communication.error.planned"));
    }
    if (typed.channel().isEmpty()) {
      errors.put("kenh", Message.of("communication.error.channel"));
    }
    RejectedForm.unless(errors);
    if (day != null) {
      store.plan(
          actor,
          new Outreach(
              actor.unit(),
              typed.id(),
              typed.topic(),
              typed.channel().orElseThrow(),
              day,
              typed.speaker(),
              typed.audience(),
              List.of()),
          now());
    }
  }

  /** Tells what became of it; a number says how it was counted, a second word why it changed. */
  @Transactional
  public void tell(Actor actor, UUID id, Telling typed) {
    requirePlanner(actor);
    Outreach one =
        search
            .planned(List.of(actor.unit()), LocalDate.of(2000, 1, 1), LocalDate.of(2199, 1, 1))
            .stream()
            .filter(found -> found.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("outreach " + id));
    Outreach.Act act = act(one, typed);
    KeptFile file = typed.file().length == 0 ? null : KeptFile.of("", typed.file());
    if (typed.seen() != one.version()
        || !store.tell(actor, id, one.version() + 1, act, file, now())) {
      throw new Refusal("communication.refusal.overtaken");
    }
  }

  private Outreach.Act act(Outreach one, Telling typed) {
    Map<String, Message> errors = new LinkedHashMap<>();
    boolean held = typed.outcome().filter(Outreach.Outcome.HELD::equals).isPresent();
    if (typed.outcome().isEmpty()) {
      errors.put("ketQua", Message.of("communication.error.outcome"));
    }
    LocalDate day = typed.day();
    if (day == null || day.isAfter(today()) || day.getYear() < 2000) {
      errors.put("ngayLam", Message.of("communication.error.day"));
    }
    boolean numbered = typed.reached().matches("[0-9]{1,7}");
    if (!typed.reached().isEmpty() && (!numbered || !held)) {
      errors.put("soNguoi", Message.of("communication.error.reached", MOST_REACHED));
    }
    if (typed.reached().isEmpty() != typed.counted().isBlank() || typed.counted().length() > 200) {
      errors.put("cachDem", Message.of("communication.error.counted", 200));
    }
    boolean why = !held || one.version() > 0;
    if (why && typed.words().isBlank() || typed.words().length() > 1_000) {
      errors.put("loi", Message.of("communication.error.words", 1_000, typed.words().length()));
    }
    RejectedForm.unless(errors);
    return new Outreach.Act(
        typed.outcome().orElseThrow(),
        java.util.Objects.requireNonNull(day),
        numbered ? OptionalInt.of(Integer.parseInt(typed.reached())) : OptionalInt.empty(),
        typed.counted(),
        typed.words(),
        "",
        "",
        Instant.EPOCH);
  }

  /** The paper of an act, to whoever reads about the unit. */
  public KeptFile file(Actor actor, UnitId unit, UUID id, int version) {
    return search
        .file(readable(actor, unit).id(), id, version)
        .orElseThrow(() -> new NotFound("paper of outreach " + id));
  }

  private static void words(Map<String, Message> errors, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      errors.put(field, Message.of("communication.error.words", longest, text.length()));
    }
  }

  private static void requirePlanner(Actor actor) {
    if (!mayPlan(actor)) {
      throw new NotFound("communication of another");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
