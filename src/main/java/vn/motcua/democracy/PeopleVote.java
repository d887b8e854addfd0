package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * A decision of the households of a village: which took part and the sums, never who chose what.
 *
 * @param turnout numbers of the village's own list of households; none once it was counted that
 *     fewer than five chose otherwise than most, when list and sums would tell choices
 */
public record PeopleVote(
    UnitId unit,
    UUID id,
    int matter,
    String title,
    String village,
    int households,
    Matter.Method method,
    String basis,
    LocalDate heldOn,
    String enteredBy,
    List<Integer> turnout,
    Optional<Result> result,
    Optional<Step> sent,
    Optional<Step> answered) {
  private static final int SMALLEST = 5;

  public PeopleVote {
    turnout = List.copyOf(turnout);
  }

  /** How many took part, also where the list of them is not kept. */
  public int tookPart() {
    return result.map(one -> one.sums().all()).orElse(turnout.size());
  }

  /** It was counted, and the list of who took part would tell what they chose. */
  public boolean isListGone() {
    return result.isPresent() && turnout.isEmpty();
  }

  /** What was counted. */
  public record Result(
      Sums sums,
      boolean passed,
      String chair,
      String secretary,
      String words,
      String writtenBy,
      Instant writtenAt) {}

  /** How many chose what. */
  public record Sums(int agreed, int disagreed, int other, int invalid) {
    public int all() {
      return agreed + disagreed + other + invalid;
    }

    /** So few took part that the sums would tell who chose what: only the outcome is told. */
    public boolean isShown() {
      return all() >= SMALLEST;
    }
  }

  /** What came after: sent to the Committee, or its answer. */
  public record Step(LocalDate day, String number, @Nullable Boolean recognised, String reason) {}
}
