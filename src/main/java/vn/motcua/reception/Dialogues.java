package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to dialogues: announced in public, changed or cancelled with a reason everybody reads,
 * written down afterwards. Nothing is ever taken away.
 */
@Component
public class Dialogues {
  private final DialogueSearch search;
  private final DialogueStore store;
  private final Officers officers;
  private final Clock clock;

  Dialogues(DialogueSearch search, DialogueStore store, Officers officers, Clock clock) {
    this.search = search;
    this.store = store;
    this.officers = officers;
    this.clock = clock;
  }

  /** The newest first. */
  public List<Dialogue> all(UnitId unit) {
    return search.all(unit);
  }

  public Dialogue byId(UnitId unit, UUID id) {
    return versions(unit, id).getFirst();
  }

  /** Every version of the announcement, the newest first. */
  public List<Dialogue> versions(UnitId unit, UUID id) {
    List<Dialogue> versions = search.versions(unit, id);
    if (versions.isEmpty()) {
      throw new NotFound("dialogue " + id);
    }
    return versions;
  }

  /** Every version of the minutes, the newest first. */
  public List<Dialogue.Minutes> minutes(UnitId unit, UUID id) {
    return search.minutes(unit, id);
  }

  /** The questions in numbers, as they stand on that day. */
  public static QuestionCounts counts(
      List<DialogueQuestion> questions, Dialogue dialogue, LocalDate today) {
    return QuestionCounts.of(questions, dialogue.plan().day(), today);
  }

  /** Thông báo đối thoại: the same request twice is one dialogue. */
  @Transactional
  public UUID announce(Actor actor, UUID request, Dialogue.Plan plan) {
    requirePlanner(actor);
    Optional<UUID> before = search.requested(actor.unit(), request);
    if (before.isPresent()) {
      return before.get();
    }
    ReceptionRejected.unless(broken(actor.unit(), plan));
    UUID id = store.announce(actor, request, now());
    store.plan(actor, id, 1, plan, false, "", now());
    return id;
  }

  /** Đổi lịch đối thoại, with the reason everybody reads; not after it began. */
  @Transactional
  public void change(Actor actor, UUID id, int seen, Dialogue.Plan plan, String reason) {
    requireAhead(actor, id, seen);
    Map<String, Message> errors = new LinkedHashMap<>(broken(actor.unit(), plan));
    ReceptionRules.open(errors, "lyDo", reason, ReceptionRules.LONGEST_REASON);
    ReceptionRejected.unless(errors);
    add(actor, id, seen, plan, false, reason);
  }

  /** Hủy buổi đối thoại, with the reason everybody reads. */
  @Transactional
  public void cancel(Actor actor, UUID id, int seen, String reason) {
    Dialogue dialogue = requireAhead(actor, id, seen);
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.open(errors, "lyDoHuy", reason, ReceptionRules.LONGEST_REASON);
    ReceptionRejected.unless(errors);
    add(actor, id, seen, dialogue.plan(), true, reason);
  }

  /** Ghi biên bản, in public; again only with a reason, and the earlier words stay. */
  @Transactional
  public void write(Actor actor, UUID id, int seen, int attendance, String words, String reason) {
    requirePlanner(actor);
    Dialogue dialogue = byId(actor.unit(), id);
    requireHeld(dialogue);
    int last = dialogue.minutes().map(Dialogue.Minutes::seq).orElse(0);
    if (last != seen) {
      throw new Refusal("reception.refusal.overtaken");
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.open(errors, "bienBan", words, 100_000);
    if (attendance < 0 || attendance > 99_999) {
      errors.put("soNguoiDu", Message.of("reception.error.people", 99_999));
    }
    if (last > 0) {
      ReceptionRules.open(errors, "lyDoSua", reason, ReceptionRules.LONGEST_REASON);
    }
    ReceptionRejected.unless(errors);
    try {
      store.minutes(actor, id, last + 1, attendance, words, last == 0 ? "" : reason, now());
    } catch (DuplicateKeyException _) {
      throw new Refusal("reception.refusal.overtaken");
    }
  }

  /** Refuses what only follows from a session that was held. */
  void requireHeld(Dialogue dialogue) {
    if (dialogue.cancelled()) {
      throw new Refusal("reception.refusal.dialogue-cancelled");
    }
    if (!dialogue.hasBegun(OfficeTime.local(clock.instant()))) {
      throw new Refusal("reception.refusal.dialogue-ahead");
    }
  }

  static void requirePlanner(Actor actor) {
    if (!ReceptionDays.mayPlan(actor)) {
      throw new Refusal("reception.refusal.dialogue-office");
    }
  }

  private Dialogue requireAhead(Actor actor, UUID id, int seen) {
    requirePlanner(actor);
    Dialogue dialogue = byId(actor.unit(), id);
    if (dialogue.cancelled()) {
      throw new Refusal("reception.refusal.dialogue-cancelled");
    }
    if (dialogue.hasBegun(OfficeTime.local(clock.instant()))) {
      throw new Refusal("reception.refusal.dialogue-begun");
    }
    if (seen != dialogue.version()) {
      throw new Refusal("reception.refusal.overtaken");
    }
    return dialogue;
  }

  private void add(
      Actor actor, UUID id, int seen, Dialogue.Plan plan, boolean cancelled, String reason) {
    try {
      store.plan(actor, id, seen + 1, plan, cancelled, reason, now());
    } catch (DuplicateKeyException _) {
      throw new Refusal("reception.refusal.overtaken");
    }
  }

  private Map<String, Message> broken(UnitId unit, Dialogue.Plan plan) {
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.text(errors, "tieuDe", plan.title(), 300);
    ReceptionRules.text(errors, "noi", plan.place(), ReceptionRules.LONGEST_PLACE);
    if (!plan.day().atTime(plan.from()).isAfter(OfficeTime.local(clock.instant()))) {
      errors.put("ngay", Message.of("reception.error.past"));
    }
    if (officers.find(unit, plan.chair()).filter(Officer::active).isEmpty()) {
      errors.put("chuTri", Message.of("reception.error.officer"));
    }
    return errors;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
