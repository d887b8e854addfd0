package vn.motcua.communication;

/** Through what something is said. */
public enum Channel {
  LOUDSPEAKER,
  ZALO,
  BOARD,
  MEETING,
  /** Radio and television. */
  BROADCAST,
  PRESS,
  STAGE,
  OTHER
}
