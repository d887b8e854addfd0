package vn.motcua.dossiers;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Where identifiers, salts and the secrets of QR codes come from: the system's secure random
 * numbers.
 *
 * <p>Inside {@link #of} they come from a source the caller gives, so that made-up dossiers are the
 * same whenever they are made. No page and no request can reach that.
 */
public final class Chance {
  private static final ScopedValue<RandomGenerator> GIVEN = ScopedValue.newInstance();
  private static final SecureRandom SECURE = new SecureRandom();

  private Chance() {}

  /** Runs the work with random numbers from the source, on this thread only. */
  public static void of(RandomGenerator source, Runnable work) {
    ScopedValue.where(GIVEN, source).run(work);
  }

  static RandomGenerator source() {
    return GIVEN.isBound() ? GIVEN.get() : SECURE;
  }
}
