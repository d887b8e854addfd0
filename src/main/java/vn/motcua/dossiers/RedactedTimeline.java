package vn.motcua.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedures.Channel;
import vn.motcua.shared.Role;

/**
 * The life of a dossier as those who watch over the office may read it: days, stages, posts, early
 * or late. It holds constants, days and numbers; its only words are those of the published
 * catalogue, so nothing that was typed about a person has a place here.
 *
 * @param ref the public random reference, as in the open data
 * @param procedure its name; empty where too few alike were received in that year
 * @param field key of the group of fields; empty where too few alike were received in that year
 * @param promisedOn the due day as the receipt gave it; {@code dueOn} as it stands by law now
 * @param finishedOn the result was ready, or the dossier was given up
 * @param mark of the whole, once finished
 * @param overdue under way and past its due date, or with an admitted fault of the office
 * @param pausedDays calendar days the legal clock stood still
 */
public record RedactedTimeline(
    UUID ref,
    String procedure,
    String field,
    Channel channel,
    LocalDate receivedOn,
    LocalDate promisedOn,
    LocalDate dueOn,
    @Nullable LocalDate finishedOn,
    Stage stage,
    @Nullable Mark mark,
    boolean overdue,
    boolean apologised,
    int pausedDays,
    List<Line> lines) {
  public RedactedTimeline {
    lines = List.copyOf(lines);
  }

  /**
   * One fact, as a category.
   *
   * @param post the post that held the dossier until then; not who
   * @param days calendar days since the fact before
   * @param step how the step that ended with it stood against its own time
   */
  public record Line(
      LocalDate day, DossierEvent.Kind what, Role post, int days, @Nullable Mark step) {}

  /** Whether the legal clock stands still now. */
  public boolean isPaused() {
    return stage.isPaused();
  }
}
