package vn.motcua.identity;

import java.io.Serial;
import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many failures: nothing is looked at before the given moment. */
public final class SignInLocked extends LockedException {
  @Serial private static final long serialVersionUID = 1L;

  private final Instant until;

  SignInLocked(Instant until) {
    super("waiting until " + until);
    this.until = until;
  }

  public Instant until() {
    return until;
  }
}
