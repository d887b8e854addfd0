package vn.motcua.filing;

import java.util.Optional;
import java.util.UUID;

/**
 * Whose a draft is: an account's, or before anybody signed in the browser's that holds a secret.
 */
public sealed interface Owner {
  /** A citizen's account. */
  record Account(UUID citizen) implements Owner {}

  /**
   * A browser.
   *
   * @param digest of its secret, in hexadecimal
   */
  record Browser(String digest) implements Owner {}

  /** Nobody we know. */
  record Nobody() implements Owner {}

  default Optional<UUID> account() {
    return this instanceof Account(UUID citizen) ? Optional.of(citizen) : Optional.empty();
  }

  default Optional<String> browser() {
    return this instanceof Browser(String digest) ? Optional.of(digest) : Optional.empty();
  }
}
