package vn.motcua.surveys.web;

import java.util.List;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.SurveyForm;

/** The rounds of a team and the forms it can ask. */
public record SurveysPage(List<Round> rounds, List<SurveyForm> forms) {
  public SurveysPage {
    rounds = List.copyOf(rounds);
    forms = List.copyOf(forms);
  }
}
