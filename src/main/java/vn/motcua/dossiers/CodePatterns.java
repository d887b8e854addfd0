package vn.motcua.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** How each unit writes its dossier codes. */
@Component
public class CodePatterns {
  private final DossierStore store;
  private final Clock clock;

  CodePatterns(DossierStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public String of(UnitId unit) {
    return store.codePattern(unit).text();
  }

  /** What the seventh code of today would look like; an impossible pattern is refused. */
  public String example(UnitId unit, String pattern) {
    return new CodePattern(pattern).code(unit, LocalDate.now(clock), 7);
  }

  /** The administrator's change; holds for dossiers received from now on. */
  @Transactional
  public void change(Actor actor, String pattern) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("code pattern");
    }
    example(actor.unit(), pattern);
    store.setCodePattern(actor.unit(), new CodePattern(pattern));
  }
}
