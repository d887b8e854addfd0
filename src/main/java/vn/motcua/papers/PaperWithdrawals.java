package vn.motcua.papers;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The door to taking back what was given to a draft. The database keeps whatever a dossier has or
 * an officer spoke of.
 */
@Component
public class PaperWithdrawals {
  private final WithdrawalStore store;

  PaperWithdrawals(WithdrawalStore store) {
    this.store = store;
  }

  public void one(PaperCopies.Owner owner, UUID copy) {
    store.delete(owner, copy);
  }

  /** The draft itself is thrown away. */
  public void all(PaperCopies.Owner owner) {
    store.delete(owner);
  }
}
