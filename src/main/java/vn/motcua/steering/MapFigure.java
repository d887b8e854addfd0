package vn.motcua.steering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.recognition.LiveFigure;

/** The figures the communes of a province can be laid beside each other by. */
public enum MapFigure {
  KEPT("dashboard-kept", Kind.SHARE),
  LATE_NOW("reporting-today-late", Kind.WORSE),
  UNDER_WAY("reporting-today-under-way", Kind.COUNT),
  NEEDS("steering-needs", Kind.WORSE),
  /** Certain points of the most there are, in the year that is open. */
  SCORE("steering-score", Kind.SHARE),
  ONLINE(LiveFigure.ONLINE.id(), Kind.SHARE),
  FEEDBACK(LiveFigure.FEEDBACK.id(), Kind.SHARE),
  FEEDBACK_LATE("feedback-open-late", Kind.WORSE),
  RESPONSE(LiveFigure.RESPONSE.id(), Kind.SHARE),
  SATISFIED(LiveFigure.SATISFIED.id(), Kind.SHARE),
  DIALOGUE(LiveFigure.DIALOGUE.id(), Kind.SHARE),
  PLAN(LiveFigure.PLAN.id(), Kind.SHARE),
  SURVEYED(LiveFigure.SURVEYED.id(), Kind.SHARE),
  SURVEY_RESPONSE(LiveFigure.SURVEY_RESPONSE.id(), Kind.SHARE),
  CONDITIONS("conditions-present", Kind.SHARE);

  /** Whether a larger value is better, worse, or neither. */
  public enum Kind {
    /** A part of a whole; more is better. */
    SHARE,
    COUNT,
    /** A count of what should not be. */
    WORSE
  }

  private final String id;
  private final Kind kind;

  MapFigure(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** The id of its definition. */
  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isShare() {
    return kind == Kind.SHARE;
  }

  /** By the word in an address; the first one where there is no such figure. */
  public static MapFigure of(String word) {
    return find(word).orElse(KEPT);
  }

  private static Optional<MapFigure> find(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** What stands for it in an address. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static Optional<MapFigure> of(LiveFigure figure) {
    return Arrays.stream(values()).filter(one -> one.id.equals(figure.id())).findFirst();
  }

  /**
   * The upper ends of the classes a value is coloured by; what lies above the last is the fifth.
   */
  public List<Long> ends() {
    return isShare() ? List.of(50L, 70L, 85L, 95L) : List.of(0L, 4L, 19L, 99L);
  }

  /** The class of a value, 1 to 5; 0 where too little is known for a colour. */
  public int shade(FigureValue measure) {
    if (!measure.known() || isShare() && this != SCORE && !measure.isEnough()) {
      return 0;
    }
    long value = isShare() ? 100 * measure.part() / measure.whole() : measure.part();
    for (int at = 0; at < ends().size(); at++) {
      if (value < ends().get(at) || !isShare() && value == ends().get(at)) {
        return at + 1;
      }
    }
    return ends().size() + 1;
  }
}
