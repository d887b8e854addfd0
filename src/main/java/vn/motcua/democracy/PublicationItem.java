package vn.motcua.democracy;

/**
 * One of the fourteen things a commune publishes (Luật 10/2022/QH15 Điều 11).
 *
 * @param board how long it hangs at the boards
 * @param loudspeakerDays days it is broadcast one after the other; 0 for none
 */
public record PublicationItem(
    int no, String title, Board board, int loudspeakerDays, boolean website) {
  /** Days a board carries what does not stay there always (Điều 13). */
  public static final int BOARD_DAYS = 30;

  /** How long something hangs at a board. */
  public enum Board {
    /** Thirty days without a break. */
    THIRTY_DAYS,
    /** Always, renewed when it changes. */
    PERMANENT,
    /** The law names no time. */
    NONE
  }
}
