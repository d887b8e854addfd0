package vn.motcua.consents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizens.Citizen;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.RejectedForm;

/** The door to consents: given, held against the clock, ended by either side or the office. */
@Component
public class Consents {
  /** So long a code is good. */
  public static final Duration CODE_LASTS = Duration.ofMinutes(30);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final ConsentStore store;
  private final Guides guides;
  private final Clock clock;

  Consents(ConsentStore store, Guides guides, Clock clock) {
    this.store = store;
    this.guides = guides;
    this.clock = clock;
  }

  /**
   * Writes down that somebody lets this citizen act.
   *
   * @throws RejectedForm with every broken rule
   */
  @Transactional
  public Consent give(Citizen helper, NewConsent one) {
    Optional<Guide> guide =
        one.kind() == Consent.Kind.GUIDE ? guides.of(one.unit(), helper) : Optional.empty();
    Instant now = now();
    RejectedForm.unless(ConsentRules.broken(one, helper, guide.isPresent(), OfficeTime.date(now)));
    UUID id = UUID.randomUUID();
    if (one.manner() == Consent.Manner.CODE) {
      Citizen grantor = redeemed(one.code(), helper, now);
      store.give(
          new NewConsent(
              one.unit(),
              one.kind(),
              new Consent.Person(grantor.name(), grantor.number(), grantor.birth()),
              one.manner(),
              "",
              Optional.empty(),
              "",
              one.last()),
          id,
          helper,
          guide,
          grantor.id(),
          now);
    } else {
      store.give(one, id, helper, guide, null, now);
    }
    return byId(one.unit(), id);
  }

  private Citizen redeemed(String code, Citizen helper, Instant now) {
    Optional<Citizen> grantor =
        store
            .redeem(digest(code.replaceAll("\\s", "")), now.minus(CODE_LASTS))
            .filter(one -> !one.id().equals(helper.id()));
    if (grantor.isEmpty()) {
      RejectedForm.unless(Map.of("ma", Message.of("consents.error.code")));
    }
    return grantor.orElseThrow();
  }

  /** A code to be read out to whoever is to help; eight digits. */
  @Transactional
  public String code(Citizen grantor) {
    Instant now = now();
    store.forgetCodes(now.minus(CODE_LASTS));
    String code = "%08d".formatted(RANDOM.nextInt(100_000_000));
    store.code(digest(code), grantor.id(), now);
    return code;
  }

  public Consent byId(UnitId unit, UUID id) {
    return store.find(unit, id).orElseThrow(() -> new NotFound("consent " + id));
  }

  public boolean holds(Consent consent) {
    return consent.holds(now());
  }

  /** The consent while it holds; nobody ends it before this transaction is over. */
  @Transactional
  public Consent inForce(UnitId unit, UUID id) {
    store.hold(unit, id);
    Consent consent = byId(unit, id);
    if (!holds(consent)) {
      throw new Refusal("consents.refusal.ended", consent.person().name());
    }
    return consent;
  }

  /** For whom this citizen acts or acted, the newest first. */
  public List<Consent> ofHelper(Citizen helper) {
    return store.ofHelper(helper.id());
  }

  /** Those this citizen may act for in the unit now. */
  public List<Consent> inForce(Citizen helper, UnitId unit) {
    return ofHelper(helper).stream().filter(one -> one.unit().equals(unit) && holds(one)).toList();
  }

  /** Who acts or acted for this citizen. */
  public List<Consent> ofPerson(Citizen citizen) {
    return store.ofPerson(citizen);
  }

  /** Either side says that it ends now. */
  @Transactional
  public void end(Citizen citizen, UnitId unit, UUID id) {
    Consent consent = byId(unit, id);
    boolean helper = consent.helper().equals(citizen.id());
    if (!helper && ofPerson(citizen).stream().noneMatch(one -> one.id().equals(id))) {
      throw new NotFound("consent of another");
    }
    store.hold(unit, id);
    store.end(unit, id, helper ? "HELPER" : "PERSON", null, now());
  }

  /** Those of the commune, for the desk. */
  public List<Consent> inUnit(Actor actor) {
    return store.inUnit(receiver(actor).unit());
  }

  /** Somebody without an account says at the desk that it ends. */
  @Transactional
  public void end(Actor actor, UUID id) {
    Consent consent = byId(receiver(actor).unit(), id);
    store.hold(consent.unit(), id);
    store.end(consent.unit(), id, "OFFICE", actor.officer(), now());
  }

  private static Actor receiver(Actor actor) {
    if (!actor.has(Role.INTAKE)) {
      throw new Refusal("consents.refusal.not-intake");
    }
    return actor;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static byte[] digest(String code) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(("consent:" + code).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
