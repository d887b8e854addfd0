package vn.motcua.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** How each unit writes its dossier codes. */
@Component
public class CodePatterns {
  private final DossierStore store;
  private final CodeStore codes;
  private final Clock clock;

  CodePatterns(DossierStore store, CodeStore codes, Clock clock) {
    this.store = store;
    this.codes = codes;
    this.clock = clock;
  }

  public String of(UnitId unit) {
    return store.codePattern(unit).text();
  }

  /** What the seventh code of today would look like; an impossible pattern is refused. */
  public String example(UnitId unit, String pattern) {
    return new CodePattern(pattern).code(unit, LocalDate.now(clock), 7);
  }

  /** What a correction does to the outside code of a dossier; one of our own is refused. */
  OutsideCodeChange correction(Dossier dossier, String code) {
    String kept = dossier.filing().externalCode();
    String before = kept == null ? "" : kept;
    if (OutsideCode.normal(before).equals(code)) {
      return new OutsideCodeChange(before, before);
    }
    store.codePattern(dossier.unit()).refuseOwn(dossier.unit(), code);
    return new OutsideCodeChange(before, code);
  }

  /** Writes the code as it should have been, unless another dossier of the unit has it. */
  void putRight(Dossier dossier, OutsideCodeChange change, LocalDate today) {
    try {
      codes.putRight(dossier, change, today);
    } catch (DuplicateKeyException taken) {
      throw new IntakeRejected(
          Map.of("maNgoai", Message.of("dossiers.intake.error.external-taken", change.after())));
    }
  }

  /** The administrator's change; holds for dossiers received from now on. */
  @Transactional
  public void change(Actor actor, String pattern) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new NotFound("code pattern");
    }
    example(actor.unit(), pattern);
    CodePattern wanted = new CodePattern(pattern);
    if (!wanted.isOursAlone() && codes.isPatternOfAnother(actor.unit(), wanted)) {
      throw new Refusal("dossiers.refusal.code-pattern-taken", pattern, "{unit}");
    }
    store.setCodePattern(actor.unit(), wanted);
  }
}
