package vn.motcua.recognition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.committees.MovementModel;
import vn.motcua.shared.UnitId;

/**
 * What everybody may know of a recognition: the unit, the decision, whether it still holds. No
 * person, no reason in somebody's words.
 *
 * @param decisionDigest of the paper of the decision; empty of decisions before papers were kept
 * @param withdrawnNumber empty while it holds
 * @param rechecked the day of the last re-check that left it standing
 */
public record Certificate(
    String reference,
    UnitId commune,
    String communeName,
    UnitId province,
    String provinceName,
    int year,
    MovementModel model,
    String setName,
    BigDecimal points,
    BigDecimal outOf,
    String decisionNumber,
    LocalDate decisionDay,
    String decisionDigest,
    String withdrawnNumber,
    @Nullable LocalDate withdrawnDay,
    Optional<LocalDate> rechecked) {
  /** Whether it is of the friendly government, which the targets of a province are about. */
  public boolean isFriendlyGovernment() {
    return model.isFriendlyGovernment();
  }

  public boolean isValid() {
    return withdrawnDay == null;
  }
}
