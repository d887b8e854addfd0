package vn.motcua.recognition.web;

import java.util.List;
import vn.motcua.recognition.LiveFigure;
import vn.motcua.recognition.SetProblem;

/** The form that enters a set; everything that is wrong with the file is said. */
public record NewSetPage(String key, List<SetProblem> problems) {
  public List<String> figures() {
    return LiveFigure.ids();
  }
}
