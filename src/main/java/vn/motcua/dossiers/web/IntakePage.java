package vn.motcua.dossiers.web;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.web.Message;

/** The intake on one page: procedure, paper list, person, receipt. */
public record IntakePage(
    ChooseProcedurePage choose,
    Optional<Chosen> chosen,
    IntakeForm form,
    Map<String, Message> errors) {
  public IntakePage {
    errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  /** The procedure chosen, with the channels and cases that have a time. */
  public record Chosen(OpenProcedure procedure, List<Choice> channels) {
    public Chosen {
      channels = List.copyOf(channels);
    }

    /** What must be there first, then what some cases ask for. */
    public List<Paper> papers() {
      return procedure.checklist().stream()
          .sorted(Comparator.comparing(Paper::isConditional))
          .toList();
    }
  }

  /**
   * A channel and case the clerk may choose.
   *
   * @param description the portal's words on the case, empty when there is only one
   */
  public record Choice(String value, String channelKey, String limit, String description) {}

  /** Whether representative and guide have to be seen; folded away for the simple case. */
  public boolean helpersAreOpen() {
    return new HelpersForm(form.typed()).isOpen(errors);
  }

  public boolean hasError(Paper paper) {
    return errors.containsKey("giay-" + paper.order());
  }
}
