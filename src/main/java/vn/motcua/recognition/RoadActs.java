package vn.motcua.recognition;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** What is done on a road: points given, files sent, and the acts of the table of transitions. */
@Component
public class RoadActs {
  private static final int LONGEST_WORDS = 2_000;

  private final RoadStore store;
  private final Roads roads;
  private final PeriodStore held;
  private final RecognitionPeriods periods;
  private final Clock clock;

  RoadActs(
      RoadStore store, Roads roads, PeriodStore held, RecognitionPeriods periods, Clock clock) {
    this.store = store;
    this.roads = roads;
    this.held = held;
    this.periods = periods;
    this.clock = clock;
  }

  /** Points as typed for one criterion; an empty text leaves it as it is. */
  public record Typed(String points, String words) {}

  /** What the form of an act says; a decision with its paper. */
  public record Doing(
      RecognitionAct act,
      int seen,
      String words,
      String decisionNumber,
      @Nullable LocalDate decisionDay,
      @Nullable KeptFile paper,
      List<Vote> votes) {
    public Doing {
      votes = List.copyOf(votes);
    }
  }

  /** Whether this person scores the own commune now. */
  public static boolean mayScore(Actor actor, Road road) {
    return ownLeader(actor, road) && road.isWritable();
  }

  public static boolean maySend(Actor actor, Road road) {
    return ownLeader(actor, road) && road.takesFiles();
  }

  private static boolean ownLeader(Actor actor, Road road) {
    return actor.has(Role.LEADER) && actor.unit().equals(road.commune().id());
  }

  private static boolean leads(Actor actor, Road road) {
    return CriteriaSets.mayLead(actor) && actor.unit().equals(road.period().province());
  }

  /** Whether this person gives points for the province now. */
  public static boolean mayAppraise(Actor actor, Road road) {
    return leads(actor, road) && road.allows(RecognitionAct.APPRAISE);
  }

  /** Whether this person may do this now. */
  public static boolean may(Actor actor, Road road, RecognitionAct act) {
    return road.allows(act) && (act.isOfCommune() ? ownLeader(actor, road) : leads(actor, road));
  }

  /** Tự chấm: the commune's own points, of any criterion, computed ones too. */
  @Transactional
  public void score(Actor actor, RecognitionPeriod seen, UnitId commune, Map<String, Typed> typed) {
    Road road = held(actor, seen, commune);
    require(mayScore(actor, road));
    give(actor, road, "SELF", typed);
  }

  /** Thẩm định: the province's points, of what is not computed. */
  @Transactional
  public void appraise(
      Actor actor, RecognitionPeriod seen, UnitId commune, Map<String, Typed> typed) {
    Road road = held(actor, seen, commune);
    require(mayAppraise(actor, road));
    if (typed.keySet().stream().anyMatch(code -> seen.set().of(code).isComputed())) {
      throw new Refusal("recognition.refusal.computed");
    }
    give(actor, road, "APPRAISAL", typed);
  }

  /** Points for evidence that nobody sent and nobody says to have seen. */
  private static boolean isUnseen(Road road, Criterion criterion, BigDecimal points, String words) {
    return criterion.way() == Way.EVIDENCED
        && points.signum() > 0
        && words.isBlank()
        && road.card().of(criterion).files() == 0;
  }

  private void give(Actor actor, Road road, String giver, Map<String, Typed> typed) {
    Map<String, Message> errors = new LinkedHashMap<>();
    Map<Criterion, BigDecimal> points = new LinkedHashMap<>();
    typed.forEach((code, one) -> {
      Criterion criterion = road.period().set().of(code);
      if (one.words().length() > LONGEST_WORDS) {
        errors.put(
            "loi-" + code,
            Message.of("recognition.error.long", LONGEST_WORDS, one.words().length()));
      }
      if (!one.points().isBlank()) {
        BigDecimal number = SetDraft.number(one.points());
        if (number == null) {
          errors.put("diem-" + code, Message.of("recognition.error.points", one.points()));
        } else if (number.compareTo(criterion.max()) > 0) {
          errors.put(
              "diem-" + code,
              Message.of("recognition.error.over", one.points(), criterion.max().toPlainString()));
        } else if (giver.equals("APPRAISAL") && isUnseen(road, criterion, number, one.words())) {
          errors.put("loi-" + code, Message.of("recognition.error.no-evidence"));
        } else {
          points.put(criterion, number);
        }
      }
    });
    Rejected.unless(errors);
    points.forEach((criterion, number) -> {
      CriterionScore now = road.card().of(criterion);
      var before = giver.equals("SELF") ? now.self() : now.appraised();
      String words = typed.getOrDefault(criterion.code(), new Typed("", "")).words().strip();
      boolean same =
          before
              .filter(one -> one.points().compareTo(number) == 0 && one.words().equals(words))
              .isPresent();
      int version = before.map(CriterionScore.Given::version).orElse(0) + 1;
      if (!same
          && !store.give(
              actor, road, new RoadStore.Giving(criterion, giver, version, number, words), now())) {
        throw new Refusal("recognition.refusal.overtaken");
      }
    });
  }

  /** Keeps a file for a criterion or as one of the nomination's papers. */
  @Transactional
  public void send(
      Actor actor,
      RecognitionPeriod seen,
      UnitId commune,
      Evidence.Kind kind,
      String subject,
      KeptFile file) {
    keep(actor, seen, commune, kind, subject, file, new FoundPhoto.Source.Sent());
  }

  /** Keeps a photo the program has already for a criterion. */
  void sendFound(
      Actor actor,
      RecognitionPeriod seen,
      UnitId commune,
      String criterion,
      KeptFile file,
      FoundPhoto.Source source) {
    keep(actor, seen, commune, Evidence.Kind.CRITERION, criterion, file, source);
  }

  private void keep(
      Actor actor,
      RecognitionPeriod seen,
      UnitId commune,
      Evidence.Kind kind,
      String subject,
      KeptFile file,
      FoundPhoto.Source source) {
    Road road = held(actor, seen, commune);
    require(maySend(actor, road));
    boolean known =
        kind == Evidence.Kind.CRITERION
            ? seen.set().criteria().anyMatch(one -> one.code().equals(subject))
            : subject.matches("[1-9][0-9]?")
                && Integer.parseInt(subject) <= seen.set().papers().size();
    if (!known) {
      throw new NotFound("no such line to send a file for");
    }
    store.keep(actor, road, kind, subject, file, source, now());
  }

  /** Points as typed; empty where nothing or no number was. */
  public static Optional<BigDecimal> points(String typed) {
    return Optional.ofNullable(SetDraft.number(typed));
  }

  /** The one guarded verb: everything else that happens on a road. */
  @Transactional
  public void act(Actor actor, RecognitionPeriod seen, UnitId commune, Doing doing) {
    Road road = held(actor, seen, commune);
    if (doing.seen() != road.version()) {
      throw new Refusal("recognition.refusal.overtaken");
    }
    require(may(actor, road, doing.act()));
    boolean alarmed = !roads.alarms(actor, seen, commune).isEmpty();
    Rejected.unless(ActRules.errors(road, doing, alarmed, OfficeTime.date(clock.instant())));
    boolean self = doing.act() == RecognitionAct.SUBMIT;
    RoadStore.Doing kept =
        new RoadStore.Doing(
            doing.act(),
            doing.words().strip(),
            doing.act().needsDecision() ? doing.decisionNumber().strip() : "",
            doing.act().needsDecision() ? doing.decisionDay() : null,
            self ? road.card().self().orElse(BigDecimal.ZERO) : road.card().sure(),
            Snapshot.of(road.card(), self, road.files(), doing.votes()),
            doing.act().needsDecision() ? doing.paper() : null);
    if (!store.act(actor, road, kept, now())) {
      throw new Refusal("recognition.refusal.overtaken");
    }
    if (doing.act() == RecognitionAct.RECOGNISE) {
      store.certify(road, Reference.draw());
    }
  }

  /** The road as it is while nobody can close the year. */
  private Road held(Actor actor, RecognitionPeriod seen, UnitId commune) {
    held.hold(seen.id(), false);
    return roads.of(actor, periods.byId(actor, seen.province(), seen.id()), commune);
  }

  private static void require(boolean may) {
    if (!may) {
      throw new Refusal("recognition.refusal.not-now");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
