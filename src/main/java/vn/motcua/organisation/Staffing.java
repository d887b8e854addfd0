package vn.motcua.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.spi.OfficerLeaving;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/** What the administrator of a unit does with its officers: add, edit, posts, roles, transfer. */
@Component
public class Staffing {
  private static final int LONGEST_DESTINATION = 300;

  private final OfficerStore store;
  private final Officers officers;
  private final List<OfficerLeaving> leaving;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Staffing(
      OfficerStore store,
      Officers officers,
      List<OfficerLeaving> leaving,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.officers = officers;
    this.leaving = leaving;
    this.events = events;
    this.clock = clock;
  }

  /** Rules the card breaks, by field name; empty when it may be written down. */
  public Map<String, Message> broken(OfficerCard card) {
    return OfficerCardRules.broken(card);
  }

  /** Rules the post breaks, by field name. */
  public Map<String, Message> brokenPost(String title, String department) {
    return PostRules.broken(title, department);
  }

  /** Adds an officer with the first post and, from its first day, the roles. */
  @Transactional
  public UUID add(
      Actor actor,
      OfficerCard card,
      String title,
      String department,
      LocalDate since,
      Set<Role> roles) {
    requireAdministrator(actor);
    refuseBroken(OfficerCardRules.broken(card));
    UUID id = store.add(actor.unit(), card);
    beginPost(actor, id, title, department, since);
    refuseObserverInCommune(actor, roles);
    Instant from = OfficeTime.instant(since.atStartOfDay());
    roles.forEach(role -> store.grant(actor.unit(), id, role, from));
    return id;
  }

  /** The card of an officer of the own unit, for the administrator's form. */
  public OfficerCard card(Actor actor, UUID officer) {
    requireAdministrator(actor);
    return store
        .card(actor.unit(), officer)
        .orElseThrow(() -> new NotFound("officer " + officer + " of unit " + actor.unit()));
  }

  @Transactional
  public void change(Actor actor, UUID officer, OfficerCard card) {
    requireActive(actor, officer);
    refuseBroken(OfficerCardRules.broken(card));
    store.change(actor.unit(), officer, card);
  }

  @Transactional
  public void beginPost(
      Actor actor, UUID officer, String title, String department, LocalDate since) {
    requireActive(actor, officer);
    refuseBroken(PostRules.broken(title, department));
    store.beginPost(actor.unit(), officer, title.strip(), department.strip(), since);
  }

  /** Ends a post on the given day, the first on which it is no longer held. */
  @Transactional
  public void endPost(Actor actor, UUID officer, UUID post, LocalDate day) {
    requireActive(actor, officer);
    if (!store.endPost(actor.unit(), officer, post, day)) {
      throw new Refusal("organisation.refusal.post-end");
    }
  }

  /** Gives the officer exactly these roles from now on. */
  @Transactional
  public void assign(Actor actor, UUID officer, Set<Role> roles) {
    Officer before = requireActive(actor, officer);
    refuseObserverInCommune(actor, roles);
    if (!roles.contains(Role.ADMINISTRATOR)) {
      refuseLastAdministrator(actor, before);
    }
    Set<Role> given = copy(roles);
    given.removeAll(before.roles());
    Set<Role> taken = copy(before.roles());
    taken.removeAll(roles);
    if (!taken.isEmpty()) {
      store.lock(actor.unit(), officer);
      leaving.forEach(
          module -> module.objection(actor.unit(), officer, taken).ifPresent(Staffing::refuse));
    }
    Instant now = clock.instant();
    given.forEach(role -> store.grant(actor.unit(), officer, role, now));
    taken.forEach(role -> store.revoke(actor.unit(), officer, role, now));
    if (!given.isEmpty() || !taken.isEmpty()) {
      events.publishEvent(new OfficerChanged(actor.unit(), officer, false));
    }
  }

  /**
   * The officer leaves the unit now: posts and roles end, the personal phone and the photo go away.
   * Outer modules may object first, for instance because dossiers are still held.
   *
   * @param destination where the officer goes, in the administrator's words
   */
  @Transactional
  public void transfer(Actor actor, UUID officer, String destination) {
    Officer one = requireActive(actor, officer);
    if (destination.length() > LONGEST_DESTINATION || OfficerCardRules.hasControls(destination)) {
      throw new Refusal(
          "organisation.refusal.destination", LONGEST_DESTINATION, destination.length());
    }
    refuseLastAdministrator(actor, one);
    store.lock(actor.unit(), officer);
    leaving.forEach(module -> module.objection(actor.unit(), officer).ifPresent(Staffing::refuse));
    Instant now = clock.instant();
    one.roles().forEach(role -> store.revoke(actor.unit(), officer, role, now));
    store.leave(actor.unit(), officer, now, OfficeTime.date(now), destination.strip());
    events.publishEvent(new OfficerChanged(actor.unit(), officer, true));
  }

  private static void refuseObserverInCommune(Actor actor, Set<Role> roles) {
    boolean ofProvince = roles.contains(Role.PROVINCE_OBSERVER) || roles.contains(Role.STEERING);
    if (ofProvince && !actor.unit().isProvince()) {
      throw new Refusal("organisation.refusal.observer");
    }
  }

  private void refuseLastAdministrator(Actor actor, Officer officer) {
    boolean last =
        officer.has(Role.ADMINISTRATOR)
            && officers.withRole(actor.unit(), Role.ADMINISTRATOR, clock.instant()).size() == 1;
    if (last) {
      throw new Refusal("organisation.refusal.last-administrator", officer.name());
    }
  }

  private Officer requireActive(Actor actor, UUID officer) {
    requireAdministrator(actor);
    store.lock(actor.unit());
    Officer one = officers.byId(actor.unit(), officer);
    if (!one.active()) {
      throw new Refusal("organisation.refusal.transferred", one.name());
    }
    return one;
  }

  static void requireAdministrator(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("administration of unit " + actor.unit());
    }
  }

  static void refuseBroken(Map<String, Message> broken) {
    broken.values().stream()
        .findFirst()
        .ifPresent(message -> refuse(new Refusal(message.key(), message.arguments().toArray())));
  }

  private static void refuse(Refusal refusal) {
    throw refusal;
  }

  private static Set<Role> copy(Set<Role> roles) {
    Set<Role> copy = EnumSet.noneOf(Role.class);
    copy.addAll(roles);
    return copy;
  }
}
