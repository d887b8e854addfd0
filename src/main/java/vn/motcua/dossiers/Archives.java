package vn.motcua.dossiers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.procedures.Retention;
import vn.motcua.procedures.Retentions;
import vn.motcua.shared.UnitId;

/** Asks the rules with dates. */
@Component
class Archives implements ArchiveRule {
  private final Retentions retentions;

  Archives(Retentions retentions) {
    this.retentions = retentions;
  }

  @Override
  public Retention retention(UnitId unit, String procedureCode, LocalDate closedOn) {
    return retentions.of(unit, procedureCode, closedOn);
  }
}
