package vn.motcua.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * A round of one form among the people of some communes.
 *
 * @param owner the province, or the commune whose Front runs it
 * @param runBy PROVINCE or FRONT
 * @param from the first day on which the dossiers drawn were finished
 * @param until the last day of interviews
 * @param closed when it ended and was counted
 * @param year whose official round it is; there is one for each form and province
 */
public record Round(
    UnitId owner,
    UUID id,
    String form,
    int version,
    List<Question> questions,
    String title,
    String runBy,
    SurveyForm.Sampled sampled,
    LocalDate from,
    LocalDate to,
    int perUnit,
    LocalDate until,
    Instant opened,
    Optional<Instant> closed,
    Optional<Integer> year) {
  public Round {
    questions = List.copyOf(questions);
  }

  public boolean isClosed() {
    return closed.isPresent();
  }

  /** Ended by hand before its last day; everybody reads that beside the result. */
  public boolean isEndedEarly() {
    return closed.map(OfficeTime::date).filter(day -> day.isBefore(until)).isPresent();
  }

  /** Whether its sample can be drawn again: by the province, which alone draws lots. */
  public boolean isDrawn() {
    return !isHandedOut() && owner.isProvince();
  }

  public boolean isHandedOut() {
    return sampled == SurveyForm.Sampled.HANDED_OUT;
  }
}
