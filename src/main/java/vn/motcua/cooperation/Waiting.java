package vn.motcua.cooperation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Mark;
import vn.motcua.shared.UnitId;

/**
 * What a unit waits for from others, and how those others have kept their time. Changes nothing.
 */
@Component
public class Waiting {
  /** How far back the figures look: a quarter. */
  public static final Duration PERIOD = Duration.ofDays(90);

  private final WaitingSearch search;
  private final ErrandSearch errands;
  private final LinkedParts parts;
  private final Dossiers dossiers;
  private final Clock clock;

  Waiting(
      WaitingSearch search,
      ErrandSearch errands,
      LinkedParts parts,
      Dossiers dossiers,
      Clock clock) {
    this.search = search;
    this.errands = errands;
    this.parts = parts;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /** A file that is with another agency for its part of the workflow. */
  public record Outside(
      UUID dossier,
      String code,
      String body,
      UUID followerId,
      String follower,
      Instant sentAt,
      Instant due) {
    public boolean isOverdue(Instant now) {
      return now.isAfter(due);
    }
  }

  /** A part of a linked filing whose turn has come and that nobody has sent. */
  public record ToSend(UUID dossier, String code, LinkedPart part) {}

  /**
   * How one body has answered since {@link #PERIOD} ago.
   *
   * @param late answered after its time
   * @param overdue not answered, and its time is over
   */
  public record Figures(String body, int asked, int answered, int late, int open, int overdue) {}

  /** How our own parts of workflows of two levels ended. */
  public record OurParts(int early, int onTime, int late) {
    static OurParts of(List<Mark> marks) {
      return new OurParts(
          count(marks, Mark.EARLY), count(marks, Mark.ON_TIME), count(marks, Mark.LATE));
    }

    private static int count(List<Mark> marks, Mark one) {
      return (int) marks.stream().filter(one::equals).count();
    }

    public boolean isEmpty() {
      return early + onTime + late == 0;
    }
  }

  public List<Outside> outside(UnitId unit) {
    return search.outside(unit);
  }

  public List<ToSend> toSend(UnitId unit) {
    return errands.openFilings(unit).stream()
        .map(id -> dossiers.byId(unit, id))
        .flatMap(dossier -> toSend(dossier).stream())
        .toList();
  }

  private List<ToSend> toSend(Dossier dossier) {
    return parts.of(dossier).stream()
        .filter(part -> part.state() == LinkedPart.State.TO_SEND)
        .map(part -> new ToSend(dossier.id(), dossier.filing().shownCode(), part))
        .toList();
  }

  /** By body, whoever is late most first. */
  public List<Figures> figures(UnitId unit) {
    return search.figures(unit, clock.instant().minus(PERIOD), clock.instant());
  }

  public OurParts ourParts(UnitId unit) {
    return OurParts.of(search.ourMarks(unit, clock.instant().minus(PERIOD)));
  }
}
