package vn.motcua.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures of the program a criterion may be computed from: shares with a part and a whole. */
public enum LiveFigure {
  /** Finished early or on time, of all finished. */
  KEPT("dashboard-kept"),
  /** Received over the network, of all received. */
  ONLINE("reporting-qd766-online-dossiers"),
  /** Feedback answered by its day, of all answered. */
  FEEDBACK("reporting-qd766-petitions"),
  /** Rated, of all results given back. */
  RESPONSE("ratings-response"),
  /** Not discontent, of all rated; five or more. */
  SATISFIED("reporting-qd766-satisfaction"),
  /** Questions of dialogues answered, of all asked. */
  DIALOGUE("reception-questions-answered"),
  /** Parts of the province's plans of the year told as done, of all given to the unit. */
  PLAN("recognition-plan-done"),
  /** Answers that say satisfied, of all answers on scales, in the last round of the year. */
  SURVEYED("recognition-surveyed"),
  /** Answered, of all drawn for that round. */
  SURVEY_RESPONSE("surveys-response"),
  /** Open past its day at this moment, of all that is open: beside what was answered, no points. */
  FEEDBACK_LATE("feedback-open-late");

  private final String id;

  LiveFigure(String id) {
    this.id = id;
  }

  /** The id of its definition. */
  public String id() {
    return id;
  }

  /** What is shown beside it: how many answered, of what people think; what nobody answered yet. */
  Optional<LiveFigure> beside() {
    return switch (this) {
      case SATISFIED -> Optional.of(RESPONSE);
      case SURVEYED -> Optional.of(SURVEY_RESPONSE);
      case FEEDBACK -> Optional.of(FEEDBACK_LATE);
      default -> Optional.empty();
    };
  }

  static Optional<LiveFigure> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** Those a criterion may be computed from. */
  public static List<String> ids() {
    return Arrays.stream(values()).filter(one -> one != FEEDBACK_LATE).map(LiveFigure::id).toList();
  }
}
