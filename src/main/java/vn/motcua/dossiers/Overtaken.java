package vn.motcua.dossiers;

/** Somebody else acted on the dossier since the page was opened; nothing of ours was done. */
public final class Overtaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Dossier now;

  Overtaken(Dossier now) {
    super("dossier " + now.code() + " is at version " + now.version());
    this.now = now;
  }

  /** The dossier as it is now. */
  public Dossier now() {
    return now;
  }
}
