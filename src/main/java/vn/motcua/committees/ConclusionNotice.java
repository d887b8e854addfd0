package vn.motcua.committees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * Thông báo kết luận: what a meeting decided is to be done.
 *
 * @param unit whose meeting it was
 */
public record ConclusionNotice(
    UnitId unit,
    String unitName,
    UUID id,
    String number,
    LocalDate day,
    String title,
    List<Item> items) {
  public ConclusionNotice {
    items = List.copyOf(items);
  }

  /**
   * Something to be done.
   *
   * @param head who answers for it, with name and office
   * @param of the unit it is to be done in
   * @param place that unit's name where it is not the unit of the notice, otherwise empty
   * @param told what was last told; null while nothing was
   */
  public record Item(
      int number,
      String words,
      String head,
      UnitId of,
      String place,
      LocalDate due,
      int version,
      @Nullable Told told) {
    public boolean isDone() {
      return told != null && told.done();
    }

    public boolean isLate(LocalDate today) {
      return !isDone() && due.isBefore(today);
    }
  }

  /** What became of it so far. */
  public record Told(boolean done, String words, String by, Instant at) {}

  /** The same notice with what it asks of one unit and is not done. */
  ConclusionNotice openIn(UnitId unit) {
    return with(items.stream().filter(item -> item.of().equals(unit) && !item.isDone()).toList());
  }

  /** The same notice with what it asks of one unit. */
  ConclusionNotice in(UnitId unit) {
    return with(items.stream().filter(item -> item.of().equals(unit)).toList());
  }

  private ConclusionNotice with(List<Item> some) {
    return new ConclusionNotice(unit, unitName, id, number, day, title, some);
  }

  public int done() {
    return (int) items.stream().filter(Item::isDone).count();
  }

  public int late(LocalDate today) {
    return (int) items.stream().filter(item -> item.isLate(today)).count();
  }
}
