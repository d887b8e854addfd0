package vn.motcua.reception.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.organisation.Unit;
import vn.motcua.reception.Commitment;
import vn.motcua.reception.Dialogue;
import vn.motcua.reception.DialogueQuestion;
import vn.motcua.reception.Dialogues;
import vn.motcua.reception.QuestionCounts;
import vn.motcua.web.Message;

/**
 * A dialogue as everybody reads it: questions that are shown, answers, promises.
 *
 * @param sent the number of the question just sent; 0 for none
 */
public record OpenDialoguePage(
    Unit unit,
    List<Dialogue> versions,
    List<DialogueQuestion> questions,
    List<Commitment> promises,
    LocalDateTime now,
    int sent,
    UUID request,
    String page,
    Map<String, Message> errors) {
  public OpenDialoguePage {
    versions = List.copyOf(versions);
    questions = List.copyOf(questions);
    promises = List.copyOf(promises);
  }

  public Dialogue dialogue() {
    return versions.getFirst();
  }

  public String home() {
    return "/co-quan/" + unit.id().code();
  }

  public String base() {
    return home() + "/doi-thoai/" + dialogue().id();
  }

  public List<DialogueQuestion> shown() {
    return questions.stream().filter(DialogueQuestion::isShown).toList();
  }

  public Slice<DialogueQuestion> shownHere() {
    return Slice.of(shown(), page, base());
  }

  /** Decided not to be shown, each with its reason. */
  public List<DialogueQuestion> hidden() {
    return questions.stream().filter(one -> !one.isShown() && !one.waits()).toList();
  }

  /** All questions in numbers, those that are not shown among them. */
  public QuestionCounts counts() {
    return Dialogues.counts(questions, dialogue(), now.toLocalDate());
  }

  public long waiting() {
    return questions.stream().filter(DialogueQuestion::waits).count();
  }
}
