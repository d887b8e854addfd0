package vn.motcua.shared;

/** Nothing with that name within what the asker may see; the shell answers 404. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super(what);
  }
}
