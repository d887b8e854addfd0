package vn.motcua.organisation;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator writes down about an officer; holds the personal phone, so it never leaves
 * the administrator's pages.
 *
 * @param phoneFrom first moment of the day at which the personal phone may be shown, local time
 * @param phoneTo first moment at which it may not any more
 * @param rank place in the directory, leaders have the smallest
 */
public record OfficerCard(
    String name,
    String duty,
    String dutyPhone,
    String personalPhone,
    boolean phoneConsent,
    LocalTime phoneFrom,
    LocalTime phoneTo,
    List<String> languages,
    @Nullable UUID desk,
    int rank) {
  public static final LocalTime DEFAULT_FROM = LocalTime.of(7, 30);
  public static final LocalTime DEFAULT_TO = LocalTime.of(17, 0);

  public OfficerCard {
    name = name.strip().replaceAll("\\s+", " ");
    duty = duty.strip();
    dutyPhone = dutyPhone.strip();
    personalPhone = personalPhone.strip();
    languages = languages.stream().map(String::strip).filter(l -> !l.isEmpty()).distinct().toList();
  }

  /** Never shows the personal phone in a log line. */
  @Override
  public String toString() {
    return "OfficerCard[" + name + "]";
  }
}
