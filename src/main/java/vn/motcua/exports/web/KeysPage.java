package vn.motcua.exports.web;

import java.util.List;
import vn.motcua.exports.SigningKey;

/** The keys of a unit, the one in use first. */
public record KeysPage(String unit, String unitName, List<SigningKey> keys) {
  /** What an auditor types, as README.txt in the export says it. */
  public static final String COMMANDS =
      """
      openssl pkeyutl -verify -pubin -inkey khoa.pem -rawin -in manifest.txt -sigfile manifest.sig
      sha256sum -c manifest.txt
      """;

  public KeysPage {
    keys = List.copyOf(keys);
  }

  public String file(SigningKey key) {
    return KeysController.address(unit) + "/" + key.id() + ".pem";
  }
}
