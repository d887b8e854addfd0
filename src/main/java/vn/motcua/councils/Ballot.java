package vn.motcua.councils;

import java.util.Optional;

/**
 * Whether a member was there and what he or she said.
 *
 * @param vote there exactly when the member was
 * @param opinion in the member's own words; may be empty
 */
public record Ballot(int seat, Optional<Vote> vote, String opinion) {
  public boolean present() {
    return vote.isPresent();
  }
}
