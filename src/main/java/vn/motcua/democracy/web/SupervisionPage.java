package vn.motcua.democracy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.democracy.CriticisedDraft;
import vn.motcua.democracy.Remark;
import vn.motcua.democracy.Supervision;
import vn.motcua.democracy.SupervisionBoard;

/** Everything the Front and the boards watch over, and what they are owed. */
public record SupervisionPage(
    Scope scope,
    List<CriticisedDraft> drafts,
    List<Remark> remarks,
    List<Supervision.Held> sessions,
    List<SupervisionBoard> boards,
    Typed form) {
  public SupervisionPage {
    drafts = List.copyOf(drafts);
    remarks = List.copyOf(remarks);
    sessions = List.copyOf(sessions);
    boards = List.copyOf(boards);
  }

  /**
   * Who looks, and what he or she may do here.
   *
   * @param front writes sessions, remarks, criticism
   * @param office sends drafts
   * @param leads may answer in everybody's place
   */
  public record Scope(
      String base, boolean front, boolean office, UUID officer, boolean leads, LocalDate today) {
    /** What the reader may see of a dossier a remark is about. */
    public String timeline(UUID ref) {
      boolean desk = base.equals(AnswersController.BASE);
      return (desk ? base + "/ho-so/" : WatchedController.BASE + "/") + ref;
    }

    public boolean mayAnswer(Remark remark) {
      return base.equals(AnswersController.BASE)
          && remark.answer().isEmpty()
          && (leads || remark.owedBy().equals(officer));
    }
  }

  /** What a link to a session carries on, when somebody came with a dossier in hand. */
  public String citing() {
    return form.value("hoSo").matches("[0-9a-f-]{36}") ? "?hoSo=" + form.value("hoSo") : "";
  }

  public long late() {
    return remarks.stream().filter(remark -> remark.isLate(scope.today())).count();
  }
}
