package vn.motcua.filing.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.consents.Consent;
import vn.motcua.declarations.Filling;
import vn.motcua.dossiers.Intake;
import vn.motcua.filing.Filed;
import vn.motcua.papers.PaperCopy;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.web.Asked;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** One filing before the officer who answers it. */
public record ReceivedPage(
    Filed filed,
    Filling filling,
    OpenProcedure procedure,
    List<PaperCopy> given,
    Optional<Consent> acting,
    boolean assisted,
    String holder,
    Instant now,
    Map<String, Message> errors) {
  public ReceivedPage {
    given = List.copyOf(given);
    errors = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(errors));
  }

  public String address() {
    return OnlineController.BASE + "/" + filed.id();
  }

  /** The paper of the list a copy was given for. */
  public String title(PaperCopy copy) {
    return procedure.checklist().stream()
        .filter(paper -> paper.order() == copy.paper())
        .map(Paper::title)
        .findFirst()
        .orElse("");
  }

  public String address(PaperCopy copy) {
    return address() + "/giay-to/" + copy.id();
  }

  public boolean isLate() {
    return filed.isLate(now);
  }

  public boolean mayGiveBack() {
    return filed.round() == 1;
  }

  public String words() {
    return filed.answer().map(Filed.Answer::words).orElse("");
  }

  /** The papers to be marked; nothing is marked beforehand that the law asks for. */
  public List<Asked> papers(Page page) {
    return procedure.checklist().stream().map(paper -> asked(page, paper)).toList();
  }

  private Asked asked(Page page, Paper paper) {
    boolean spared =
        paper.isConditional() || procedure.isReplaced(paper) || procedure.isDropped(paper);
    String name = "giay-" + paper.order();
    List<Intake.Presence> choices =
        spared
            ? List.of(Intake.Presence.HAVE, Intake.Presence.NOT_APPLICABLE, Intake.Presence.MISSING)
            : List.of(Intake.Presence.HAVE, Intake.Presence.MISSING);
    return new Asked(
        name,
        paper.title(),
        "",
        Optional.empty(),
        !spared,
        page.typed(name, spared ? Intake.Presence.NOT_APPLICABLE.name() : ""),
        choices.stream()
            .map(one -> new Asked.Option(one.name(), page.t("filing.paper." + one)))
            .toList(),
        null,
        1,
        Optional.ofNullable(errors.get(name)));
  }
}
