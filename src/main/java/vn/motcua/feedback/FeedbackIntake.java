package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Tracking;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door through which feedback comes in: from anybody without an account, or written down by an
 * officer from speech. It is with a named person at once, never with the one it is about.
 */
@Component
public class FeedbackIntake {
  private final FeedbackStore store;
  private final FeedbackEventStore events;
  private final FeedbackSearch search;
  private final FeedbackClock times;
  private final UnitHeads heads;
  private final Units units;
  private final Officers officers;
  private final Tracking tracking;
  private final Involved involved;
  private final Clock clock;

  FeedbackIntake(
      FeedbackStore store,
      FeedbackEventStore events,
      FeedbackSearch search,
      FeedbackClock times,
      UnitHeads heads,
      Units units,
      Officers officers,
      Tracking tracking,
      Involved involved,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.search = search;
    this.times = times;
    this.heads = heads;
    this.units = units;
    this.officers = officers;
    this.tracking = tracking;
    this.involved = involved;
    this.clock = clock;
  }

  /** How long what is sent now may take. */
  public FeedbackRule rule(UnitId unit) {
    return times.ruleOf(unit, clock.instant());
  }

  /** Takes what a citizen sends; the same form sent twice is one feedback with one code. */
  @Transactional
  public FollowCode send(UnitId unit, FeedbackDraft draft) {
    FollowCode code = FollowCode.of(unit, draft.key());
    take(unit, draft, Optional.empty(), code);
    return code;
  }

  /** The same from a browser of the office: the code is given once, and follows from no form. */
  @Transactional
  public Optional<FollowCode> sendOnce(UnitId unit, FeedbackDraft draft) {
    FollowCode code = FollowCode.drawn(unit);
    return take(unit, draft, Optional.empty(), code) ? Optional.of(code) : Optional.empty();
  }

  /**
   * Ghi lại lời bà con: what somebody says at the desk, written down by this officer. The code is
   * given once, to be handed over; empty when the form was sent before.
   */
  @Transactional
  public Optional<FollowCode> record(Actor actor, FeedbackDraft draft) {
    FollowCode code = FollowCode.drawn(actor.unit());
    return take(actor.unit(), draft, Optional.of(actor.officer()), code)
        ? Optional.of(code)
        : Optional.empty();
  }

  /** False when this form was taken before. */
  private boolean take(UnitId unit, FeedbackDraft draft, Optional<UUID> spokenTo, FollowCode code) {
    units.settings(unit);
    Map<String, Message> errors = new LinkedHashMap<>(FeedbackRules.broken(draft));
    Optional<Dossier> dossier =
        errors.containsKey("hoSo") || draft.dossierCode().isBlank()
            ? Optional.empty()
            : tracking.byCode(draft.dossierCode(), unit);
    if (dossier.isEmpty() && !draft.dossierCode().isBlank() && !errors.containsKey("hoSo")) {
      errors.put("hoSo", Message.of("feedback.error.dossier"));
    }
    if (!draft.officer().map(id -> isHere(unit, id)).orElse(true)) {
      errors.put("canBo", Message.of("feedback.error.officer"));
    }
    Set<UUID> about = new HashSet<>();
    draft.officer().ifPresent(about::add);
    dossier.map(Dossier::holder).ifPresent(about::add);
    if (spokenTo.filter(about::contains).isPresent()) {
      errors.put("canBo", Message.of("feedback.error.about-you"));
    }
    if (!errors.isEmpty()) {
      throw new FeedbackRejected(errors);
    }
    boolean fresh = !store.isKnown(unit, draft.key());
    if (fresh) {
      keep(unit, draft, code, dossier, spokenTo, about);
    }
    return fresh;
  }

  private void keep(
      UnitId unit,
      FeedbackDraft draft,
      FollowCode code,
      Optional<Dossier> dossier,
      Optional<UUID> spokenTo,
      Set<UUID> about) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Set<UUID> near = new HashSet<>(involved.namedIn(unit, draft.words()));
    dossier.map(involved::actedOn).ifPresent(near::addAll);
    Feedback.Person holder =
        heads
            .of(unit)
            .firstHolder(about, near)
            .orElseThrow(
                () -> new Refusal("feedback.refusal.nobody", units.settings(unit).dutyPhone()));
    FeedbackRule rule = times.ruleOf(unit, now);
    UUID id =
        store.insert(
            new FeedbackStore.First(
                unit,
                draft,
                code,
                OfficeTime.date(now).getYear(),
                dossier.map(Dossier::id),
                spokenTo,
                rule,
                now,
                holder,
                about,
                times.begin(unit, rule, now)));
    Feedback feedback = search.byId(unit, id).orElseThrow();
    // Written down from speech is told by the mark, not as an act of that officer.
    events.add(feedback, FeedbackAct.SEND, null, now, FeedbackRules.kept(draft.words()));
    involved.keepFromNamed(feedback, draft.words());
    String name = FeedbackRules.line(draft.name());
    String contact = FeedbackRules.line(draft.contact());
    if (!name.isEmpty() || !contact.isEmpty()) {
      store.addSender(unit, id, name, contact);
    }
  }

  private boolean isHere(UnitId unit, UUID officer) {
    return officers.find(unit, officer).filter(Officer::active).isPresent();
  }
}
