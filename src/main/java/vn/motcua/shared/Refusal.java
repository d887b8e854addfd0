package vn.motcua.shared;

import java.util.List;

/**
 * An act the rules do not allow now; the shell answers 422 with the message in the reader's
 * language.
 *
 * <p>The message names the value and the way out. Arguments hold no personal data of a citizen.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  public Refusal(String key, Object... arguments) {
    // Without a stack: every page asks what is refused and why, and a refusal is no fault of ours.
    super(key + List.of(arguments), null, false, false);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Key of the message, beginning with the name of the module that refuses. */
  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
