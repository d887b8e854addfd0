package vn.motcua.procedures;

import java.util.List;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A procedure a unit may receive dossiers under, with the version and the workflow the dossier
 * keeps.
 *
 * @param settledOnTheSpot giải quyết tại chỗ: the approver is present or authorised at the Centre
 */
public record OpenProcedure(
    UnitId unit, ProcedureVersion version, Workflow workflow, boolean settledOnTheSpot) {

  public UUID versionId() {
    return version.id();
  }

  public String code() {
    return version.code();
  }

  public String name() {
    return version.name();
  }

  public List<ChannelCase> channels() {
    return version.channels();
  }

  /** The lines the desk marks có / không thuộc trường hợp / thiếu. */
  public List<Paper> checklist() {
    return version.checklist();
  }
}
