package vn.motcua.surveys;

import java.util.List;

/**
 * A form of questions in one version; 0 is the one shipped with the program.
 *
 * @param source where the questions come from; with none yet, where the name comes from
 */
public record SurveyForm(
    String code,
    String name,
    Answerer answerer,
    int version,
    String source,
    List<Question> questions) {
  public SurveyForm {
    questions = List.copyOf(questions);
  }

  /** Who is asked. */
  public enum Answerer {
    CITIZENS,
    OFFICERS;

    /** Citizens are drawn by lot from dossiers; officers of an office have none. */
    public Sampled sampled() {
      return this == CITIZENS ? Sampled.DOSSIERS : Sampled.HANDED_OUT;
    }
  }

  /** Where the people asked come from. */
  public enum Sampled {
    DOSSIERS,
    HANDED_OUT
  }

  /** Whether it can be asked: the text of several official forms is not known here. */
  public boolean isComplete() {
    return !questions.isEmpty();
  }
}
