package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post held, for instance "Công chức tư pháp – hộ tịch" of "Văn phòng HĐND và UBND".
 *
 * @param from first day in the post
 * @param to first day no longer in the post; null while it is held
 */
public record Post(
    UUID id, String title, String department, LocalDate from, @Nullable LocalDate to) {
  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
