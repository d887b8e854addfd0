package vn.motcua.initiatives;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.KeptFile;
import vn.motcua.procedures.Promise;
import vn.motcua.procedures.Promises;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/**
 * What is done with an initiative: tried, measured, recognised, given up, each through one table.
 */
@Component
public class InitiativeActs {
  private static final int LONGEST_WORDS = 2_000;

  private final LocalInitiativeStore store;
  private final LocalInitiatives initiatives;
  private final Measuring measuring;
  private final Promises promises;
  private final Clock clock;

  InitiativeActs(
      LocalInitiativeStore store,
      LocalInitiatives initiatives,
      Measuring measuring,
      Promises promises,
      Clock clock) {
    this.store = store;
    this.initiatives = initiatives;
    this.measuring = measuring;
    this.promises = promises;
    this.clock = clock;
  }

  /**
   * Which initiative a form is about.
   *
   * @param seen how many acts there were when the form was made
   */
  public record Target(UnitId unit, UUID id, int seen) {}

  /**
   * What the form of a trial says.
   *
   * @param promise the own promise it is, or empty text
   * @param slogan the sentence it is, or empty
   */
  public record Starting(
      @Nullable LocalDate starts,
      @Nullable LocalDate ends,
      String person,
      String promise,
      String slogan) {}

  /** The days of the form of a measurement. */
  public record Days(
      @Nullable LocalDate beforeFrom,
      @Nullable LocalDate beforeTo,
      @Nullable LocalDate afterFrom,
      @Nullable LocalDate afterTo) {}

  /** The decision of a recognition. */
  public record Decision(String number, @Nullable LocalDate day, byte[] file, String words) {}

  /** Whether this person may do this now: recognition the province's leaders, too. */
  public static boolean may(Actor actor, LocalInitiative of, InitiativeAct act) {
    boolean own = actor.has(Role.LEADER) && actor.unit().equals(of.unit());
    boolean above =
        actor.unit().isProvince() && (actor.has(Role.LEADER) || actor.has(Role.STEERING));
    return act.isFrom(of.stage()) && (own || act == InitiativeAct.RECOGNISE && above);
  }

  /** The promises a trial may be: those of the own unit. */
  public List<Promise> settings(LocalInitiative of) {
    return promises.published(of.unit());
  }

  /** The windows a form of measuring begins with. */
  public Windows proposed(LocalInitiative of) {
    return Windows.around(of.trial().orElseThrow(), initiatives.today());
  }

  /** Thử ở xã: from that day to that day, somebody answers for it. */
  @Transactional
  public void start(Actor actor, Target target, Starting typed) {
    LocalInitiative of = required(actor, target, InitiativeAct.START);
    Map<String, Message> errors = TrialRules.errors(typed, initiatives.today());
    Setting setting = setting(of, typed, errors);
    RejectedForm.unless(errors);
    LocalDate starts = typed.starts();
    LocalDate ends = typed.ends();
    if (starts != null && ends != null) {
      Trial trial = new Trial(starts, ends, typed.person(), setting);
      kept(actor, of, LocalInitiativeStore.Doing.start("", trial));
    }
  }

  private Setting setting(LocalInitiative of, Starting typed, Map<String, Message> errors) {
    if (!typed.promise().isEmpty()) {
      return settings(of).stream()
          .filter(one -> one.id().toString().equals(typed.promise()))
          .<Setting>map(one -> new Setting.Promised(one.id(), one.name()))
          .findFirst()
          .orElseThrow(() -> new NotFound("promise of another"));
    }
    if (typed.slogan().length() > 200) {
      errors.put("cauHua", Message.of("initiatives.error.slogan", typed.slogan().length()));
    }
    return typed.slogan().isEmpty() ? new Setting.None() : new Setting.Slogan(typed.slogan());
  }

  /** Đo trước và sau: counted now, and kept as it was counted. */
  @Transactional
  public void measure(Actor actor, Target target, Days days, String words) {
    LocalInitiative of = required(actor, target, InitiativeAct.MEASURE);
    Trial trial = of.trial().orElseThrow();
    Map<String, Message> errors =
        WindowRules.errors(of.measure(), trial, days, initiatives.today());
    words(errors, "loi", words, false);
    RejectedForm.unless(errors);
    Measurement measured =
        measuring
            .of(of, trial, WindowRules.read(days))
            .orElseThrow(() -> new Refusal("initiatives.refusal.nothing"));
    kept(actor, of, LocalInitiativeStore.Doing.measure(words, measured));
  }

  /**
   * Công nhận: by a decision whose paper is kept. Where any measuring does not say that it helped,
   * the reason is written down: nobody measures until it looks well.
   */
  @Transactional
  public void recognise(Actor actor, Target target, Decision decision) {
    LocalInitiative of = required(actor, target, InitiativeAct.RECOGNISE);
    Map<String, Message> errors = new LinkedHashMap<>();
    if (decision.number().isBlank() || decision.number().length() > 60) {
      errors.put("soQuyetDinh", Message.of("initiatives.error.number"));
    }
    LocalDate day = decision.day();
    Trial trial = of.trial().orElseThrow();
    if (day == null || day.isAfter(initiatives.today()) || day.isBefore(trial.starts())) {
      errors.put("ngayQuyetDinh", Message.of("initiatives.error.decided"));
    }
    if (decision.file().length == 0) {
      errors.put("tep", Message.of("initiatives.error.file"));
    }
    boolean helped =
        of.measured().stream().allMatch(one -> one.measurement().verdict() == Verdict.BETTER);
    words(errors, "lyDo", decision.words(), !helped);
    RejectedForm.unless(errors);
    kept(
        actor,
        of,
        new LocalInitiativeStore.Doing(
            InitiativeAct.RECOGNISE,
            decision.words(),
            null,
            null,
            decision.number(),
            day,
            KeptFile.decision(decision.file())));
  }

  /** Thôi: it is given up, with the reason. */
  @Transactional
  public void drop(Actor actor, Target target, String words) {
    LocalInitiative of = required(actor, target, InitiativeAct.DROP);
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "viSao", words, true);
    RejectedForm.unless(errors);
    kept(actor, of, LocalInitiativeStore.Doing.of(InitiativeAct.DROP, words));
  }

  private static void words(
      Map<String, Message> errors, String field, String words, boolean required) {
    if (required && words.isBlank()) {
      errors.put(field, Message.of("initiatives.error.reason"));
    } else if (words.length() > LONGEST_WORDS) {
      errors.put(field, Message.of("initiatives.error.long", LONGEST_WORDS, words.length()));
    }
  }

  private LocalInitiative required(Actor actor, Target target, InitiativeAct act) {
    LocalInitiative of = initiatives.byId(actor, target.unit(), target.id());
    if (target.seen() != of.version()) {
      throw new Refusal("initiatives.refusal.overtaken");
    }
    if (!may(actor, of, act)) {
      throw new Refusal("initiatives.refusal.not-now");
    }
    return of;
  }

  private void kept(Actor actor, LocalInitiative of, LocalInitiativeStore.Doing doing) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!store.act(actor, of, doing, now)) {
      throw new Refusal("initiatives.refusal.overtaken");
    }
  }
}
