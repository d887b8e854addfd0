package vn.motcua.procedures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A procedure a unit may receive dossiers under, with the version and the workflow the dossier
 * keeps.
 *
 * @param settledOnTheSpot giải quyết tại chỗ: the approver is present or authorised at the Centre
 * @param replaced the papers the office fetches itself, by their place in the list
 * @param beside what is promised that day, and whether it is urgent
 */
public record OpenProcedure(
    UnitId unit,
    ProcedureVersion version,
    Workflow workflow,
    boolean settledOnTheSpot,
    Map<Integer, Replacement> replaced,
    BesideTheLaw beside) {
  public OpenProcedure {
    replaced = Map.copyOf(replaced);
  }

  /** Whether the office fetches the data of this paper itself, so that nobody is asked for it. */
  public boolean isReplaced(Paper paper) {
    return replaced.containsKey(paper.order());
  }

  /** Whether the unit promised not to ask for this paper. */
  public boolean isDropped(Paper paper) {
    return beside.dropped().contains(paper.order());
  }

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
