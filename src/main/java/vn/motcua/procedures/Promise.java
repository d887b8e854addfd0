package vn.motcua.procedures;

import java.util.UUID;

/** A promise a unit has published. */
public record Promise(UUID id, PromiseDraft content) {
  public String name() {
    return content.name();
  }
}
