package vn.motcua.recognition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.commendation.Alarm;

/**
 * Something that was done on the road.
 *
 * @param alarms what spoke against the commune's figures in that moment, as the database wrote it
 * @param points the commune's own for what it sent in, else what was certain in that moment
 */
public record RoadAct(
    int version,
    RecognitionAct act,
    String words,
    String decisionNumber,
    @Nullable LocalDate decisionDay,
    Optional<BigDecimal> points,
    Snapshot seen,
    Optional<Paper> paper,
    List<Alarm> alarms,
    String by,
    Instant at) {
  public RoadAct {
    alarms = List.copyOf(alarms);
  }

  /**
   * The paper of a decision; acts of before papers were asked for have none.
   *
   * @param whole whether its bytes still have the digest
   */
  public record Paper(String digest, boolean whole) {
    /** The digest as people compare it. */
    public String shortDigest() {
      return digest.substring(0, 12);
    }
  }
}
