package vn.motcua.portal.web;

import java.util.List;
import vn.motcua.organisation.Unit;

/**
 * Setting a shared computer up.
 *
 * @param error key of what was wrong, or empty
 */
public record KioskBeginPage(List<Unit> served, String chosen, String error) {
  public KioskBeginPage {
    served = List.copyOf(served);
  }
}
