package vn.motcua.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.UnitId;

/**
 * One thing told about a part: who, when, how it stands since.
 *
 * @param evidence digests of the files that lay there when it was told
 */
public record PlanAct(
    UnitId of,
    String unitName,
    int version,
    Standing standing,
    LocalDate due,
    String words,
    String by,
    Instant at,
    List<String> evidence) {
  public PlanAct {
    evidence = List.copyOf(evidence);
  }

  /** How many of those files are not there whole any more. */
  public long gone(List<PlanEvidence> now) {
    return evidence.stream()
        .filter(digest ->
            now.stream()
                .noneMatch(
                    one -> one.of().equals(of) && one.whole() && one.digest().equals(digest)))
        .count();
  }
}
