package vn.motcua.certification;

/** Somebody else changed the entry since the page was opened; nothing of ours was done. */
public final class EntryOvertaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
