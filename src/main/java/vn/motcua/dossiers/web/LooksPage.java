package vn.motcua.dossiers.web;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossiers.Look;

/**
 * Who of the office opened the dossier, the latest first; no name of anybody else.
 *
 * @param back address of the dossier as the slip opens it
 * @param inAll how often it was opened; the list shows the latest
 */
public record LooksPage(
    String place, String unit, String code, String back, int inAll, List<Line> lines) {
  public LooksPage {
    lines = List.copyOf(lines);
  }

  /** One look: the officer's name and duty, as they stand in the public directory. */
  public record Line(Instant at, String officer, String duty, Look.What what) {}
}
