package vn.motcua.feedback;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Who may read which feedback: asked before every page and every act. */
@Component
class Reading {
  private final UnitHeads heads;
  private final Units units;
  private final FeedbackSearch search;

  Reading(UnitHeads heads, Units units, FeedbackSearch search) {
    this.heads = heads;
    this.units = units;
    this.search = search;
  }

  ReadingScope scope(Actor actor) {
    Heads here = heads.of(actor.unit());
    return new ReadingScope(
        actor.unit(),
        actor.officer(),
        here.isChair(actor.officer()),
        here.chairman(),
        actor.has(Role.PARTY_SECRETARY),
        actor.has(Role.FRONT),
        actor.has(Role.PROVINCE_OBSERVER));
  }

  /** The feedback, or the 404 page for whoever may not read it: nothing tells that it is there. */
  Feedback readable(Actor actor, UnitId unit, UUID id) {
    return search
        .byId(unit, id)
        .filter(feedback -> mayRead(actor, feedback))
        .orElseThrow(() -> new NotFound("feedback " + id));
  }

  boolean mayRead(Actor actor, Feedback feedback) {
    return scope(actor).mayRead(feedback, climbed(feedback), above(feedback.unit()));
  }

  boolean climbed(Feedback feedback) {
    return search.hasClimbed(feedback);
  }

  Optional<UnitId> above(UnitId unit) {
    return units.find(unit).map(Unit::province);
  }
}
