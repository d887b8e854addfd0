package vn.motcua.identity;

/** What the access log remembers. */
public enum AccessKind {
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGN_IN_LOCKED,
  SIGNED_OUT,
  PASSWORD_CHANGED,
  PASSWORD_RESET,
  ACCOUNT_CREATED,
  ACCOUNT_DISABLED,
  ACCOUNT_ENABLED,
  /** Something of another unit, or beyond the officer's role, was asked for and not shown. */
  LOOKUP_REFUSED;

  public String messageKey() {
    return "identity.access." + name();
  }
}
