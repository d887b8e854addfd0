package vn.motcua.dossiers;

/** Which of the open dossiers in hand a list shows. */
public enum DossierFilter {
  ALL,
  /** Under way and due before midnight. */
  TODAY,
  /** Under way with less than one working day left. */
  SOON,
  /** Under way and past the due instant. */
  LATE,
  /** The legal clock stands still: papers, another body, a payment are waited for. */
  PAUSED,
  /** The result waits to be fetched. */
  WAITING,
  /** Waits for the holder's own decision. */
  TO_APPROVE
}
