package vn.motcua.surveys;

import java.util.List;

/** What a round found in one commune; without five answers no question is shown. */
public record UnitResult(Round round, UnitShare share, List<Answers> answers) {
  public UnitResult {
    answers = List.copyOf(answers);
  }

  /** All answers on scales together: those satisfied, of those given. */
  public Share satisfied() {
    long part = 0;
    long whole = 0;
    for (Answers one : answers) {
      if (one.question().kind() == Question.Kind.SCALE && one.isShown()) {
        part += one.satisfied().part();
        whole += one.satisfied().whole();
      }
    }
    return new Share(part, whole);
  }
}
