package vn.motcua.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Refusal;

/**
 * Officers signing in by user name and password. Every failure has the same answer and the same
 * cost, whether the name is unknown, the password wrong or the account closed.
 */
@Component
class SignIns implements AuthenticationProvider {
  private static final int LONGEST_NAME = 60;

  private final AccountStore accounts;
  private final Passwords passwords;
  private final Attempts attempts;
  private final Officers officers;
  private final Units units;
  private final AccessLog log;
  private final Clock clock;

  SignIns(
      AccountStore accounts,
      Passwords passwords,
      Attempts attempts,
      Officers officers,
      Units units,
      AccessLog log,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.officers = officers;
    this.units = units;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    try {
      return checked(typed);
    } catch (Refusal busy) {
      throw new AuthenticationServiceException("too many sign-ins at once", busy);
    }
  }

  private Authentication checked(Authentication typed) {
    String name = plain(typed.getName());
    String address = RemoteAddress.of(typed);
    Optional<AccountStore.Kept> kept = accounts.byName(name);
    Optional<Instant> wait = attempts.begin(name, address);
    if (wait.isPresent()) {
      logFailure(kept, AccessKind.SIGN_IN_LOCKED);
      throw new SignInLocked(wait.get());
    }
    Optional<Officer> officer =
        kept.filter(found -> isRight(found, typed)).flatMap(found -> officer(found.account()));
    if (kept.isEmpty()) {
      passwords.matchesNobody(password(typed));
    }
    if (kept.isEmpty() || officer.isEmpty()) {
      logFailure(kept, AccessKind.SIGN_IN_FAILED);
      throw new BadCredentialsException("name and password do not belong together");
    }
    attempts.succeeded(name, address);
    return signedIn(kept.get().account(), officer.get(), typed);
  }

  /** User names are folded to lower case; a longer text is no user name of ours. */
  private static String plain(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT).replace("\0", "");
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private boolean isRight(AccountStore.Kept kept, Authentication typed) {
    return passwords.matches(password(typed), kept.hash())
        && kept.account().isUsable(clock.instant());
  }

  private static String password(Authentication typed) {
    Object password = typed.getCredentials();
    String text = password == null ? "" : password.toString();
    return text.substring(0, Math.min(text.length(), PasswordRules.LONGEST));
  }

  private Optional<Officer> officer(Account account) {
    return officers.find(account.unit(), account.officer()).filter(Officer::active);
  }

  private Authentication signedIn(Account account, Officer officer, Authentication typed) {
    SignedInOfficer principal =
        SignedInOfficer.of(account, officer, units.byId(officer.unit()).fullName());
    log.record(principal.actor(), AccessKind.SIGNED_IN, "");
    var authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            principal,
            null,
            officer.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList());
    authentication.setDetails(typed.getDetails());
    return authentication;
  }

  private void logFailure(Optional<AccountStore.Kept> kept, AccessKind kind) {
    kept.map(AccountStore.Kept::account)
        .ifPresentOrElse(
            account -> log.record(account.unit(), account.officer(), kind, ""),
            () -> log.recordUnknown(kind));
  }

  @EventListener
  void signedOut(LogoutSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof SignedInOfficer officer) {
      log.record(officer.actor(), AccessKind.SIGNED_OUT, "");
    }
  }
}
