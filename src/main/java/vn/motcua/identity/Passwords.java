package vn.motcua.identity;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;

/**
 * Argon2id hashes of passwords (19 MiB, 2 passes). No more are reckoned at once than there are
 * processors, so that a storm of sign-ins neither fills the memory nor stops the desks.
 */
@Component
class Passwords {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 3;
  private static final int GROUP = 4;
  private static final long PATIENCE_SECONDS = 20;

  /** The hash of no known password. Reckoning one at every start made the start longer. */
  static final String NOBODYS_HASH =
      "$argon2id$v=19$m=19456,t=2,p=1$u4VUKFclA7jqLMUxY8vsKw"
          + "$1at5OsAjwHVe9BQy5g5ixbrYMKrY40E5M4xfLATNepw";

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final SecureRandom random = new SecureRandom();

  String hash(String password) {
    return seated(() -> argon2.encode(password));
  }

  boolean matches(String password, String hash) {
    return seated(() -> argon2.matches(password, hash));
  }

  /** Costs what a wrong password costs, so that nobody can hear whether a name exists. */
  boolean matchesNobody(String password) {
    seated(() -> argon2.matches(password, NOBODYS_HASH));
    return false;
  }

  private <T> T seated(Supplier<T> work) {
    try {
      if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal("identity.refusal.busy");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal("identity.refusal.busy");
    }
    try {
      return work.get();
    } finally {
      seats.release();
    }
  }

  /** A password to be read out or written on a slip once: 12 letters without look-alikes. */
  String oneTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
