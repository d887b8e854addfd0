package vn.motcua.documents.spi;

import java.util.UUID;
import vn.motcua.shared.Actor;

/** Hears that an officer opened or printed a letter of the box; called once for each opening. */
public interface LetterReading {
  void opened(Actor actor, UUID letter);
}
