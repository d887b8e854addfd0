package vn.motcua.signing;

import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * Whose key is asked for: an agency, or one officer.
 *
 * @param alias what the key is called wherever it lies
 * @param name as sentences and certificates for trying out say it
 */
public record KeyOwner(String alias, String name) {
  public KeyOwner {
    if (!alias.matches("[a-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("no name of a key");
    }
  }

  public static KeyOwner agency(UnitId unit, String name) {
    return new KeyOwner("co-quan-" + unit.code(), name);
  }

  public static KeyOwner officer(UUID officer, String name) {
    return new KeyOwner("can-bo-" + officer, name);
  }
}
