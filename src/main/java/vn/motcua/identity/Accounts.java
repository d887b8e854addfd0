package vn.motcua.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** The accounts of a unit's officers; an administrator never chooses anybody's password. */
@Component
public class Accounts {
  private static final Duration ONE_TIME_LIFE = Duration.ofDays(7);
  private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

  private final AccountStore store;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Sessions sessions;
  private final Officers officers;
  private final AccessLog log;
  private final Clock clock;

  Accounts(
      AccountStore store,
      Passwords passwords,
      Attempts attempts,
      Sessions sessions,
      Officers officers,
      AccessLog log,
      Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.attempts = attempts;
    this.sessions = sessions;
    this.officers = officers;
    this.log = log;
    this.clock = clock;
  }

  /** The accounts of the administrator's own unit, by user name. */
  public List<Account> of(Actor actor) {
    requireAdministrator(actor);
    return store.of(actor.unit());
  }

  public Optional<Account> of(UnitId unit, UUID officer) {
    return store.byOfficer(unit, officer).map(AccountStore.Kept::account);
  }

  /** Whether anybody at all can sign in; false only on a new, empty installation. */
  public boolean hasAny() {
    return store.hasAny();
  }

  /**
   * Opens an account with a one-time password, to be handed to the officer, valid for 7 days and
   * changed at the first sign-in.
   *
   * @return the one-time password; it is shown once and kept nowhere
   */
  @Transactional
  public String open(Actor actor, UUID officer, String userName) {
    String password = passwords.oneTime();
    open(actor, officer, userName, oneTime(password));
    return password;
  }

  /** Opens accounts with one password known to everybody, for demo data; hashed once. */
  @Transactional
  public void openAll(Actor actor, Map<UUID, String> userNames, String password) {
    Secret secret = Secret.chosen(passwords.hash(password));
    userNames.forEach((officer, userName) -> open(actor, officer, userName, secret));
  }

  /** Opens an account with a known password, for the very first administrator. */
  @Transactional
  public void openWith(Actor actor, UUID officer, String userName, String password) {
    open(actor, officer, userName, Secret.chosen(passwords.hash(password)));
  }

  private void open(Actor actor, UUID officer, String userName, Secret secret) {
    Officer one = activeOfficer(actor, officer);
    String name = userName.strip();
    if (!isUserName(name)) {
      throw new Refusal("identity.refusal.user-name", name.length());
    }
    if (store.byOfficer(actor.unit(), officer).isPresent()) {
      throw new Refusal("identity.refusal.has-account", one.name());
    }
    try {
      store.add(actor.unit(), officer, name, secret, clock.instant());
    } catch (DuplicateKeyException taken) {
      throw new Refusal("identity.refusal.user-name-taken", name);
    }
    log.record(actor, AccessKind.ACCOUNT_CREATED, name);
  }

  static boolean isUserName(String name) {
    return USER_NAME.matcher(name).matches();
  }

  /** Gives a new one-time password; open sessions of the officer end. */
  @Transactional
  public String reset(Actor actor, UUID officer) {
    activeOfficer(actor, officer);
    Account account = account(actor, officer);
    String password = passwords.oneTime();
    store.newPassword(actor.unit(), officer, oneTime(password), clock.instant());
    attempts.forgive(account.userName());
    sessions.endAll(account.userName());
    log.record(actor, AccessKind.PASSWORD_RESET, account.userName());
    return password;
  }

  /** Nobody can sign in with the account any more, until it is enabled again. */
  @Transactional
  public void disable(Actor actor, UUID officer) {
    requireAdministrator(actor);
    Account account = account(actor, officer);
    if (actor.officer().equals(officer)) {
      throw new Refusal("identity.refusal.disable-self");
    }
    store.disable(actor.unit(), officer, clock.instant());
    sessions.endAll(account.userName());
    log.record(actor, AccessKind.ACCOUNT_DISABLED, account.userName());
  }

  @Transactional
  public void enable(Actor actor, UUID officer) {
    activeOfficer(actor, officer);
    Account account = account(actor, officer);
    store.disable(actor.unit(), officer, null);
    log.record(actor, AccessKind.ACCOUNT_ENABLED, account.userName());
  }

  /**
   * The officer's own change of password, with the current one; all other sessions end. Wrong
   * current passwords count as failures to sign in.
   *
   * @return what was wrong, by field ({@code current}, {@code chosen}); empty when it is changed
   */
  public Map<String, Message> change(Actor actor, String current, String chosen) {
    AccountStore.Kept kept =
        store
            .byOfficer(actor.unit(), actor.officer())
            .orElseThrow(() -> new NotFound("account of officer " + actor.officer()));
    String userName = kept.account().userName();
    Optional<Message> broken = PasswordRules.broken(chosen, userName);
    if (broken.isPresent()) {
      return Map.of("chosen", broken.get());
    }
    if (attempts.begin(userName, "").isPresent()) {
      return Map.of("current", Message.of("identity.refusal.wait"));
    }
    if (!passwords.matches(current, kept.hash())) {
      return Map.of("current", Message.of("identity.refusal.current"));
    }
    attempts.succeeded(userName, "");
    if (current.equals(chosen)) {
      return Map.of("chosen", Message.of("identity.refusal.password-same"));
    }
    Secret secret = Secret.chosen(passwords.hash(chosen));
    store.newPassword(actor.unit(), actor.officer(), secret, clock.instant());
    sessions.endOthers(userName, OwnSession.passwordChosen());
    log.record(actor, AccessKind.PASSWORD_CHANGED, "");
    return Map.of();
  }

  private Secret oneTime(String password) {
    return Secret.oneTime(passwords.hash(password), clock.instant().plus(ONE_TIME_LIFE));
  }

  private Account account(Actor actor, UUID officer) {
    return of(actor.unit(), officer)
        .orElseThrow(() -> new NotFound("account of officer " + officer));
  }

  private Officer activeOfficer(Actor actor, UUID officer) {
    requireAdministrator(actor);
    Officer one = officers.byId(actor.unit(), officer);
    if (!one.active()) {
      throw new Refusal("organisation.refusal.transferred", one.name());
    }
    return one;
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("accounts of unit " + actor.unit());
    }
  }
}
