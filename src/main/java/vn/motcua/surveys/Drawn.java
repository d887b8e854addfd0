package vn.motcua.surveys;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * The sample of one commune.
 *
 * @param dossiers those drawn; nothing in a place for a form that was handed out
 */
record Drawn(UnitId unit, int pool, List<@Nullable UUID> dossiers, byte[] digest) {
  static Drawn of(UnitId unit, int pool, List<UUID> dossiers) {
    return new Drawn(unit, pool, Collections.unmodifiableList(dossiers), Sampling.digest(dossiers));
  }

  static Drawn handedOut(UnitId unit, int forms) {
    return new Drawn(unit, forms, Collections.nCopies(forms, null), Sampling.digest(List.of()));
  }
}
