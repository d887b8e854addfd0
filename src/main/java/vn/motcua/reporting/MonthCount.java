package vn.motcua.reporting;

import java.util.Collection;

/**
 * What happened within a month, of a unit or of one field of it.
 *
 * @param online how many of the received came online; the others were handed in or came by post
 * @param returned results handed over to citizens
 * @param withdrawn taken back by the citizen; counted apart, neither early nor late
 * @param refusals two acts, two figures: after receipt and instead of it
 * @param outside how the codes of other systems came to us
 */
public record MonthCount(
    int received,
    int online,
    Finished finished,
    int returned,
    int withdrawn,
    Refusals refusals,
    Outside outside) {
  public static final MonthCount NONE =
      new MonthCount(0, 0, Finished.NONE, 0, 0, new Refusals(0, 0), new Outside(0, 0));

  /**
   * Refusals in writing.
   *
   * @param afterReceipt finished with a refusal instead of what was asked for; within the finished
   * @param toReceive not received at all (form 03); within no other figure
   */
  public record Refusals(int afterReceipt, int toReceive) {}

  /**
   * Dossiers that already had a code of another system.
   *
   * @param typed an officer had to type it a second time
   * @param taken pasted or scanned
   */
  public record Outside(int typed, int taken) {
    public int total() {
      return typed + taken;
    }
  }

  static MonthCount sum(Collection<MonthCount> counts) {
    return counts.stream().reduce(NONE, MonthCount::plus);
  }

  MonthCount plus(MonthCount other) {
    return new MonthCount(
        received + other.received,
        online + other.online,
        finished.plus(other.finished),
        returned + other.returned,
        withdrawn + other.withdrawn,
        new Refusals(
            refusals.afterReceipt + other.refusals.afterReceipt,
            refusals.toReceive + other.refusals.toReceive),
        new Outside(outside.typed + other.outside.typed, outside.taken + other.outside.taken));
  }

  /** How many people stood behind it at least; by it one sees how small a group is. */
  int size() {
    return Math.max(
        received + refusals.toReceive, Math.max(finished.total() + withdrawn, returned));
  }

  public boolean isEmpty() {
    return size() == 0;
  }
}
