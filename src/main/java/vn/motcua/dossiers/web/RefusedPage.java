package vn.motcua.dossiers.web;

import java.util.List;
import vn.motcua.dossiers.RefusedIntake;

/**
 * The latest refusals to receive of the unit.
 *
 * @param unknown a code typed that no procedure has; empty for none
 */
public record RefusedPage(List<RefusedIntake> rows, String unknown) {
  public RefusedPage {
    rows = List.copyOf(rows);
  }
}
