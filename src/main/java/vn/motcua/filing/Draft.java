package vn.motcua.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A form being filled in (bản nháp), as last saved.
 *
 * @param id never changes; files hang on it
 * @param form digest of the form it was begun with
 * @param touched the version in which each question was last changed
 * @param atQuestion where the person stopped
 * @param filed while the desk has it, nothing in it changes
 * @param consent by which it is filled in for somebody else
 */
public record Draft(
    UnitId unit,
    UUID id,
    String procedure,
    String form,
    Map<String, String> answers,
    Map<String, Integer> touched,
    String atQuestion,
    int version,
    Instant savedAt,
    boolean filed,
    Optional<UUID> consent) {
  /** A draft nobody touched for so long is forgotten. */
  public static final Duration KEPT = Duration.ofDays(30);

  public Draft {
    answers = Map.copyOf(answers);
    touched = Map.copyOf(touched);
  }

  public String address() {
    return "/co-quan/" + unit + "/ban-nhap/" + id;
  }
}
