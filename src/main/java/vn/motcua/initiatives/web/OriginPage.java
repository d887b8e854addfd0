package vn.motcua.initiatives.web;

import java.util.Optional;
import vn.motcua.initiatives.LibraryModel;
import vn.motcua.initiatives.LocalInitiative;

/**
 * The certificate of origin of an initiative.
 *
 * @param link its whole address, as the QR says it
 */
public record OriginPage(LocalInitiative of, Optional<LibraryModel> model, String link) {
  public String unit() {
    return "/cong-khai/" + of.unit() + "/sang-kien";
  }
}
