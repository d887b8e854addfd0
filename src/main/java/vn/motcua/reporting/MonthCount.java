package vn.motcua.reporting;

import java.util.Collection;

/**
 * What happened within a month, of a unit or of one field of it.
 *
 * @param online how many of the received came online; the others were handed in or came by post
 * @param finished all of them, those given up among them, as they stood at the end of the month
 * @param returned results handed over to citizens
 * @param givenUp of the finished, ended at the citizen's wish without a result
 * @param refusals two acts, two figures: after receipt and instead of it
 * @param outside how the codes of other systems came to us
 * @param admittedLater of the early and on time ones, where the office admitted a fault after the
 *     end of the month: the month stays as it stood
 */
public record MonthCount(
    int received,
    int online,
    Finished finished,
    int returned,
    GivenUp givenUp,
    Refusals refusals,
    Outside outside,
    int admittedLater) {
  public static final MonthCount NONE =
      new MonthCount(
          0, 0, Finished.NONE, 0, new GivenUp(0, 0, 0), new Refusals(0, 0), new Outside(0, 0), 0);

  /**
   * Dossiers that ended at the citizen's wish without a result.
   *
   * @param withdrawn taken back
   * @param stopped ended with a notice (form 05)
   * @param late how many of both were overdue already, or apologised for, or our own fault: giving
   *     up does not lead out of the late ones
   */
  public record GivenUp(int withdrawn, int stopped, int late) {
    public int total() {
      return withdrawn + stopped;
    }
  }

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
        new GivenUp(
            givenUp.withdrawn + other.givenUp.withdrawn,
            givenUp.stopped + other.givenUp.stopped,
            givenUp.late + other.givenUp.late),
        new Refusals(
            refusals.afterReceipt + other.refusals.afterReceipt,
            refusals.toReceive + other.refusals.toReceive),
        new Outside(outside.typed + other.outside.typed, outside.taken + other.outside.taken),
        admittedLater + other.admittedLater);
  }

  /** How many people stood behind it at least; by it one sees how small a group is. */
  int size() {
    return Math.max(received + refusals.toReceive, Math.max(finished.total(), returned));
  }

  /** How many open rows of the month stand behind it at least. */
  int rows() {
    return Math.max(received, finished.total());
  }

  public boolean isEmpty() {
    return size() == 0;
  }
}
