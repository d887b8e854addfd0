package vn.motcua.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.web.Message;

/** The intake of one procedure: paper list, person, receipt. */
public record IntakePage(
    OpenProcedure procedure, IntakeForm form, Map<String, Message> errors, List<Choice> channels) {
  public IntakePage {
    errors = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(errors));
    channels = List.copyOf(channels);
  }

  /**
   * A channel and case the clerk may choose.
   *
   * @param description the portal's words on the case, empty when there is only one
   */
  public record Choice(String value, String channelKey, String limit, String description) {}

  /** What must be there first, then what some cases ask for. */
  public List<Paper> papers() {
    return procedure.checklist().stream()
        .sorted(java.util.Comparator.comparing(Paper::isConditional))
        .toList();
  }

  public boolean hasError(Paper paper) {
    return errors.containsKey("giay-" + paper.order());
  }
}
