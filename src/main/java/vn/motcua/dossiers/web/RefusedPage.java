package vn.motcua.dossiers.web;

import java.util.List;
import vn.motcua.dossiers.RefusedIntake;

/** The latest refusals to receive of the unit. */
public record RefusedPage(List<RefusedIntake> rows) {
  public RefusedPage {
    rows = List.copyOf(rows);
  }
}
