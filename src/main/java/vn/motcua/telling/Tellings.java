package vn.motcua.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** What the citizens of a unit have not heard yet, and the tries to tell them. */
@Component
public class Tellings {
  /** Longest list shown; the oldest are on it. */
  public static final int MOST = 200;

  /** Whoever was called in vain comes to the end of the list for so long. */
  static final Duration REST = Duration.ofHours(1);

  private static final Set<Role> WHO_TELLS = Set.of(Role.INTAKE, Role.RETURN, Role.LEADER);

  private final TellingStore store;
  private final TellingSearch search;
  private final NewsMail mail;
  private final NewsLetters letters;
  private final Clock clock;

  Tellings(
      TellingStore store, TellingSearch search, NewsMail mail, NewsLetters letters, Clock clock) {
    this.store = store;
    this.search = search;
    this.mail = mail;
    this.letters = letters;
    this.clock = clock;
  }

  /** What an officer notes after trying. */
  public enum Result {
    PHONE(Means.PHONE, true),
    IN_PERSON(Means.IN_PERSON, true),
    LETTER(Means.LETTER, true),
    /** Gọi không được: it comes again. */
    NOT_REACHED(Means.PHONE, false);

    private final Means means;
    private final boolean reached;

    Result(Means means, boolean reached) {
      this.means = means;
      this.reached = reached;
    }
  }

  /**
   * The news not told yet, the oldest first; phones are shown to officers of the Centre only.
   *
   * @throws NotFound for everybody else
   */
  public List<ToTell> open(Actor actor) {
    requireDesk(actor);
    return search.open(actor.unit(), clock.instant().minus(REST), MOST);
  }

  /** What there was to tell of a dossier, in order. */
  public List<Told> of(Dossier dossier) {
    return search.of(dossier.unit(), dossier.id());
  }

  public boolean mayTell(Actor actor) {
    return WHO_TELLS.stream().anyMatch(actor::has);
  }

  /** Whether e-mails are sent from here at all. */
  public boolean sendsMail() {
    return mail.isOn();
  }

  /** An officer tried to tell it. */
  @Transactional
  public void tried(Actor actor, UUID dossier, int seq, Result result) {
    requireDesk(actor);
    TellingStore.Try one =
        new TellingStore.Try(result.means, result.reached, now(), actor.officer(), null);
    if (!store.tried(actor.unit(), dossier, seq, one)) {
      throw new Refusal("telling.refusal.told");
    }
  }

  /**
   * Reads what has happened since the last time.
   *
   * @param overlap how long before that is read again, for transactions that ended late
   * @return how much news there was
   */
  @Transactional
  public int fold(Duration overlap) {
    return store.isMine("telling") ? store.fold(now(), overlap) : 0;
  }

  /**
   * Sends the next e-mail there is to send, and writes down how it went. Taken in hand and written
   * down in transactions of their own: no mail server is waited for inside of one.
   *
   * @return whether one was sent; none when there is none, or when it failed
   */
  public boolean mailNext() {
    Optional<ToTell> next = mail.isOn() ? letters.take(now()) : Optional.empty();
    if (next.isEmpty()) {
      return false;
    }
    Optional<ToTell.Fault> fault = mail.send(next.get());
    letters.tried(next.get(), now(), fault);
    return fault.isEmpty();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void requireDesk(Actor actor) {
    if (!mayTell(actor)) {
      throw new NotFound("list of what is to be told");
    }
  }
}
