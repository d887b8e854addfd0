package vn.motcua.cooperation.web;

import java.util.UUID;
import vn.motcua.shared.NotFound;

/** An id out of an address; anything else is not found. */
final class Ids {
  private Ids() {}

  static UUID of(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw new NotFound("no id: " + text.length() + " characters");
    }
  }
}
