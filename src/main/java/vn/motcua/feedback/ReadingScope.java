package vn.motcua.feedback;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * What an officer may read of feedback. The one it is about never reads it, whatever the roles, and
 * whom its words name only when nobody else was there to have it; what went down its legal path is
 * read by its holder and by one head only.
 *
 * @param chair the chairman, or who stands in for him today
 * @param chairman of the unit, also when it is not this officer
 */
record ReadingScope(
    UnitId unit,
    UUID officer,
    boolean chair,
    Optional<UUID> chairman,
    boolean secretary,
    boolean front,
    boolean province) {

  /**
   * @param climbed whether the present round is so late that the province reads it
   * @param above the province of the feedback's commune
   */
  boolean mayRead(Feedback feedback, boolean climbed, Optional<UnitId> above) {
    if (feedback.isAbout(officer) || feedback.isKeptFrom(officer) && !holds(feedback)) {
      return false;
    }
    return holds(feedback)
        || heads(feedback)
        || !feedback.stage().isPetition()
            && (front && feedback.unit().equals(unit) && feedback.wishes().front()
                || watches(feedback, climbed, above));
  }

  boolean holds(Feedback feedback) {
    return feedback.holder().equals(new Feedback.Person(unit, officer));
  }

  /** Whether the officer is the head who leads it. */
  boolean heads(Feedback feedback) {
    if (!feedback.unit().equals(unit) || feedback.isKeptFrom(officer)) {
      return false;
    }
    boolean aboutChairman = chairman.filter(feedback::isKeptFrom).isPresent();
    return chair && !aboutChairman
        || secretary && (!feedback.stage().isPetition() || aboutChairman || chairman.isEmpty());
  }

  boolean watches(Feedback feedback, boolean climbed, Optional<UnitId> above) {
    return province
        && !feedback.isKeptFrom(officer)
        && above.filter(unit::equals).isPresent()
        && (climbed || feedback.wishes().province());
  }
}
