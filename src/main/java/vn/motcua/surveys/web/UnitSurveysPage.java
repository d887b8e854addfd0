package vn.motcua.surveys.web;

import java.util.List;
import vn.motcua.surveys.Round;

/** What outside surveys found in a commune. */
public record UnitSurveysPage(
    String unit, String unitName, List<Round> underWay, List<ResultView> results) {
  static final String LEADER = "/lanh-dao/khao-sat";

  public UnitSurveysPage {
    underWay = List.copyOf(underWay);
    results = List.copyOf(results);
  }
}
