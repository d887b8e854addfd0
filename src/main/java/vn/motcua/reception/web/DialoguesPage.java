package vn.motcua.reception.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.organisation.Officer;
import vn.motcua.reception.Dialogue;
import vn.motcua.reception.DialogueWait;
import vn.motcua.web.Message;

/** All dialogues of the unit, for the office. */
public record DialoguesPage(
    String unit,
    Slice<Dialogue> dialogues,
    boolean mayAct,
    List<Officer> officers,
    DialogueWait waiting,
    boolean mayDecide,
    UUID request,
    Map<String, Message> errors) {
  public DialoguesPage {
    officers = List.copyOf(officers);
  }

  public List<Choice> chairs() {
    return OfficerChoices.of(officers);
  }
}
