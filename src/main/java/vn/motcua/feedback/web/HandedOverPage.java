package vn.motcua.feedback.web;

import java.util.Optional;
import vn.motcua.feedback.FollowCode;
import vn.motcua.organisation.Unit;

/**
 * The code of a citizen on a screen of the office, once.
 *
 * @param code empty when it was shown before
 * @param site where the citizen opens it
 */
public record HandedOverPage(Unit place, Optional<FollowCode> code, String site) {
  public String address() {
    return site + code.map(FollowCode::href).orElse("");
  }
}
