package vn.motcua.signing.spi;

import java.util.Optional;
import vn.motcua.signing.KeyOwner;

/**
 * A place where keys are kept. Several may be asked one after another; the first that has it signs.
 */
public interface Signers {
  /**
   * The key of this owner.
   *
   * @throws vn.motcua.shared.Refusal when the place is configured and cannot be reached now
   */
  Optional<Signer> of(KeyOwner owner);
}
