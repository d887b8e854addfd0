package vn.motcua.reception.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organisation.Officer;
import vn.motcua.reception.Commitment;
import vn.motcua.reception.Dialogue;
import vn.motcua.reception.DialogueQuestion;
import vn.motcua.web.Message;

/**
 * One dialogue at the desk.
 *
 * @param at the question whose form is shown again; empty for none
 */
public record DialoguePage(
    String unit,
    List<Dialogue> versions,
    List<Dialogue.Minutes> minutes,
    List<DialogueQuestion> questions,
    List<Commitment> promises,
    boolean mayAct,
    List<Officer> officers,
    LocalDateTime now,
    UUID request,
    String at,
    String page,
    Map<String, Message> errors) {
  public DialoguePage {
    versions = List.copyOf(versions);
    minutes = List.copyOf(minutes);
    questions = List.copyOf(questions);
    promises = List.copyOf(promises);
    officers = List.copyOf(officers);
  }

  private static final Set<String> CHANGED =
      Set.of("lyDo", "tieuDe", "doiTuong", "ngay", "tu", "chuTri", "noi");

  /** Whether the form that changes it was sent and refused, so that it is read unfolded. */
  public boolean isChangeRefused() {
    return errors.keySet().stream().anyMatch(CHANGED::contains);
  }

  /** The page asked for, or that of the question whose form is shown again. */
  public Slice<DialogueQuestion> questionsHere() {
    int again = questions.stream().map(one -> one.id().toString()).toList().indexOf(at);
    return Slice.of(questions, again < 0 ? page : String.valueOf(again / Slice.LINES + 1), base());
  }

  public Dialogue dialogue() {
    return versions.getFirst();
  }

  public String base() {
    return "/ban-lam-viec/doi-thoai/" + dialogue().id();
  }

  public List<Choice> people() {
    return OfficerChoices.of(officers);
  }

  public boolean isAhead() {
    return !dialogue().cancelled() && !dialogue().hasBegun(now);
  }

  public boolean isHeld() {
    return !dialogue().cancelled() && dialogue().hasBegun(now);
  }
}
