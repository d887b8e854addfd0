package vn.motcua.democracy.web;

import java.util.List;
import vn.motcua.organisation.Unit;

/** How many publications are late in each commune of a province. */
public record ProvinceDutiesPage(Unit province, List<Line> lines) {
  public ProvinceDutiesPage {
    lines = List.copyOf(lines);
  }

  /** One commune. */
  public record Line(Unit unit, long late, long remarks) {}
}
